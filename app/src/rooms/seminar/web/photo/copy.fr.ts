// What the sending of a photo says when no server could say it, in French.

export const copy = {
  unreachable:
    'La photo n’est pas partie\u202f: le réseau ne répond pas. Elle reste sur l’appareil, recommencez.',
  foreign: 'La photo n’est pas partie\u202f: le réseau de la salle demande une identification.',
};

export type Copy = typeof copy;
