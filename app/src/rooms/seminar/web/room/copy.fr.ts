// What the screens of a running seminar have in common to say, in French.
export const copy = {
  lostTitle: 'L’écran de cette activité n’est pas encore arrivé',
  lost: 'Le réseau est lent ou coupé\u202f: cette page le redemande toute seule. Si cela dure, rechargez-la\u202f; ce qui attend d’être envoyé est gardé.',
  reload: 'Recharger',
};

export type Copy = typeof copy;
