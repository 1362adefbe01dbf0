// Words of the pulse for pilots: the mail, the page, the answers.
import type { PulseState } from '@trame/core/action-programme';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** « mars 2027 ». */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}

const ofMonth = (month: string): string =>
  /^[ao]/.test(formatMonth(month)) ? `d’${formatMonth(month)}` : `de ${formatMonth(month)}`;

export const stateLabels: Readonly<Record<PulseState, string>> = {
  'on-track': 'Ça avance',
  late: 'C’est en retard',
  blocked: 'C’est bloqué',
  'need-help': 'J’ai besoin d’aide',
};

export const pulseWords = {
  subject: (territory: string, count: number, month: string) =>
    `${territory === '' ? '' : `${territory} : `}où ${count === 1 ? 'en est votre action' : `en sont vos ${count} actions`}, ${formatMonth(month)}`,
  reminderSubject: (territory: string, month: string) =>
    `${territory === '' ? '' : `${territory} : `}votre réponse ${ofMonth(month)}`,
  hello: 'Bonjour,',
  intro:
    'Une minute suffit\u202f: choisissez une réponse pour chaque action, puis envoyez-la. Aucun compte, aucun mot de passe.',
  reminderIntro:
    'Nous n’avons pas encore votre réponse pour ce mois. C’est le seul rappel\u202f: sans réponse, le suivi indiquera simplement «\u00a0sans nouvelles\u00a0».',
  handNote: 'Si vous levez la main, votre demande est adressée à la personne que vous choisissez.',
  linkNote: 'Ce lien est personnel\u202f: ne le transmettez pas. Il sert ce mois-ci et le suivant.',
  stopNote: 'Vous pouvez arrêter ces courriels au bas de la page où mène le lien.',
  page: {
    title: 'Où en sont vos actions\u202f?',
    lead: (label: string, month: string) => `${label}, ${formatMonth(month)}`,
    how: 'Une réponse par action. Le reste est facultatif.',
    chosen: (label: string) =>
      `Vous avez choisi «\u00a0${label}\u00a0» dans le courriel\u202f: confirmez-le ci-dessous.`,
    line: 'Une ligne de nouvelles, si vous voulez',
    help: 'Si vous levez la main, à qui s’adresse-t-elle\u202f?',
    answered: (label: string) => `Votre réponse de ce mois\u202f: «\u00a0${label}\u00a0».`,
    change: 'Vous pouvez la changer.',
    saved: 'C’est noté, merci.',
    confirm: (label: string) => `Confirmer\u202f: ${label}`,
    none: 'Aucune de vos actions n’est en cours\u202f: il n’y a rien à répondre.',
    unknown:
      'Ce lien n’est pas le bon. Ouvrez celui du dernier courriel reçu, ou demandez-le à la personne qui suit le programme.',
    past: 'Ce lien n’est plus valable. Ouvrez celui du dernier courriel reçu.',
    tooLong: (most: number, count: number) =>
      `La ligne est trop longue\u202f: ${count} signes pour ${most} au plus. Rien n’a été perdu, raccourcissez-la.`,
    notYours: 'Cette action n’est plus parmi les vôtres. Les autres sont ci-dessous.',
    noChoice: 'Choisissez l’une des quatre réponses.',
    stopTitle: 'Ces courriels',
    stopReminder: 'Ne plus recevoir le rappel',
    stopAll: 'Ne plus rien recevoir',
    resume: 'Recevoir de nouveau la question et le rappel',
    stopped: 'C’est noté\u202f: vos préférences sont changées.',
    privacy: 'Votre réponse est lue par les acteurs qui suivent le programme. Elle ne sert à noter personne.',
  },
} as const;

/** What is said of a reply by mail, to whoever has it read. */
export const replyWords = {
  note: (count: number) =>
    count === 1
      ? 'Vous pouvez aussi répondre à ce courriel\u202f: écrivez «\u00a0ça avance\u00a0», «\u00a0en retard\u00a0», «\u00a0bloqué\u00a0» ou «\u00a0besoin d’aide\u00a0», puis une ligne de nouvelles.'
      : 'Vous pouvez aussi répondre à ce courriel, une ligne par action avec son numéro\u202f: «\u00a02 en retard, deux soudeurs manquent\u00a0».',
  kept: (count: number, month: string | null) =>
    `${count === 1 ? 'Une réponse gardée' : `${count} réponses gardées`}${month === null ? '' : `, pour ${formatMonth(month)}`}.`,
  known: 'Ce courriel avait déjà été lu\u202f: rien n’a changé.',
  notMail: 'Ce fichier n’est pas un courriel\u202f: il ne dit pas à qui il est adressé.',
  automatic: 'Réponse automatique (absence, échec de remise)\u202f: laissée de côté.',
  unknown:
    'Ce courriel ne répond à aucun suivi de ce serveur\u202f: son adresse ne porte pas de repère connu. Notez la réponse à la main dans la fiche.',
  past: 'Ce suivi est trop ancien\u202f: la réponse n’est plus prise. Notez-la à la main dans la fiche.',
  notYours: 'L’action n’est plus parmi celles de cette personne\u202f: la réponse n’est pas gardée.',
  tooLong: (most: number, count: number) =>
    `La ligne est trop longue\u202f: ${count} signes pour ${most} au plus. Raccourcissez-la à la main dans la fiche.`,
} as const;
