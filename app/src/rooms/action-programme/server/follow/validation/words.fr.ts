// Words of the partners' validation: the mail, the page, the answers.
import type { ValidationAnswer } from '@trame/core/action-programme';

/** What a partner presses. */
export const answerLabels: Readonly<Record<ValidationAnswer, string>> = {
  agreed: 'Nous validons',
  'agreed-with-remark': 'Nous validons avec une réserve',
  refused: 'Nous ne validons pas',
};

export const validationWords = {
  subject: (territory: string) =>
    `${territory === '' ? '' : `${territory} : `}validez-vous le programme d’actions\u202f?`,
  hello: 'Bonjour,',
  intro: (label: string, version: string) =>
    `Le programme d’actions attend le mot de ses partenaires. Pour «\u00a0${label}\u00a0», sur la version «\u00a0${version}\u00a0»\u202f:`,
  open: 'Lire la version et répondre',
  until: (day: string) => `Réponse attendue jusqu’au ${day} inclus. Elle peut être changée jusque-là.`,
  noUntil: 'Votre réponse peut être changée tant que le tour est ouvert.',
  silence:
    'Sans réponse, le programme dira «\u00a0sans réponse\u00a0»\u202f: un silence n’est pas un accord.',
  personal: 'Ce lien est celui de votre organisation\u202f: ne le transmettez qu’en son sein.',
  page: {
    title: 'Validez-vous ce programme d’actions\u202f?',
    lead: (label: string, version: string, day: string) =>
      `${label}, sur la version «\u00a0${version}\u00a0» du ${day}.`,
    content: (count: number) =>
      count === 1 ? 'Lire l’action de cette version' : `Lire les ${count} actions de cette version`,
    alone: 'Hors groupe',
    by: 'Qui répond, et à quel titre (facultatif)',
    remark: 'Votre réserve ou votre motif, en une phrase',
    remarkHint: 'Une réserve se dit\u202f: la phrase est alors nécessaire.',
    answered: (label: string) => `Votre réponse\u202f: «\u00a0${label}\u00a0».`,
    change: 'Vous pouvez la changer.',
    takeBack: 'Retirer notre réponse',
    saved: 'C’est noté, merci.',
    takenBack: 'Votre réponse est retirée\u202f: le tour indique de nouveau «\u00a0sans réponse\u00a0».',
    noChoice: 'Choisissez l’une des réponses.',
    remarkMissing: 'Dites votre réserve en une phrase, puis envoyez de nouveau\u202f: rien n’a été perdu.',
    tooLong: (most: number) =>
      `La phrase est trop longue\u202f: ${most} signes au plus. Rien n’a été perdu, raccourcissez-la.`,
    closed: (day: string) => `Le tour est clos depuis le ${day}\u202f: les réponses ne changent plus.`,
    silent: 'Votre organisation n’a pas répondu.',
    unknown:
      'Ce lien n’est pas le bon. Ouvrez celui du courriel reçu, ou demandez-le à la personne qui suit le programme.',
    privacy:
      'Votre réponse et votre réserve sont lues par les acteurs qui suivent le programme, avec le nom de votre organisation.',
  },
} as const;
