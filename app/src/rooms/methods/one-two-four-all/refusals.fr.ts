// What a 1-2-4-all says when it says no, in French, beside what every method may refuse.
import type { OneTwoFourAllRefusal } from '@trame/core/methods/one-two-four-all';

export const oneTwoFourAllRefusals = {
  'one-two-four-question-missing':
    'Posez d’abord la question\u202f: sans elle, personne ne sait à quoi répondre.',
  'one-two-four-carried-unknown':
    'Cette phrase n’est plus parmi celles qui ont été reprises\u202f: choisissez dans la liste.',
} as const satisfies Record<OneTwoFourAllRefusal, string>;

export type OneTwoFourAllRefusals = { readonly [code in OneTwoFourAllRefusal]: string };
