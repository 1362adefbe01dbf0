// The words of a knowledge café on a phone, in French.
export const copy = {
  question: 'La question',
  questions: 'Les questions',
  missing: 'La question sera donnée par l’animateur.',
  stages: {
    introduction: 'On pose la question',
    alone: 'Chacun note, pour soi',
    groups: 'On parle en groupes',
    plenary: 'Chaque groupe est écouté par tous',
    round: 'Tour {rank}\u202f: on parle, on ne note rien',
    circle: 'Tous en cercle',
    closing: 'Un dernier mot de chacun',
  } as Readonly<Record<string, string>>,
  closed: 'Le café de savoirs est terminé. Vos mots restent dans le livret.',
  quiet:
    'Pendant les tours, on parle et on écoute\u202f: rien n’est noté ni rapporté. Votre dernier mot sera demandé à la fin.',
  form: {
    idea: 'Une idée',
    takeaway: 'Ce que je retiens',
    commitment: 'Une action que je vais faire',
    about: 'Elle répond à',
    isSolution: 'C’est déjà une solution',
    transitions: 'Elle sert quelle transition\u202f?',
    sources: 'Elle répond à ces défis ({count})',
    send: 'Envoyer',
    sendTakeaway: 'Envoyer ce que je retiens',
    sendCommitment: 'Envoyer mon action',
    early: 'Vous pouvez préparer\u202f: l’envoi s’ouvre avec le travail en groupes.',
    transitionMissing: 'Une solution sert au moins une transition\u202f: cochez-en une.',
    sent: 'Envoyé.',
  },
  list: {
    ours: 'Les mots de votre groupe ({count})',
    mine: 'Vos mots ({count})',
    floor: 'On écoute {team}',
    none: 'Rien encore. Un mot suffit pour commencer.',
    solution: 'solution',
    answers: 'Répond à\u202f: {texts}',
  },
};

export type Copy = typeof copy;
