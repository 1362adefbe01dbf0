// The question a diagnosis ends on, sent to the agenda of a seminar: an open space's theme, or a question of a café.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { type CafeSettings, knowledgeCafe, MAX_CAFE_QUESTIONS } from '@trame/core/methods/knowledge-cafe';
import { type OpenSpaceSettings, openSpace } from '@trame/core/methods/open-space';
import type { AgendaStep } from '@trame/core/seminar';
import { readSettings } from './main.steps.js';
import type { TenantScope, Tx } from './platform/server/db/index.js';
import {
  bringToSeminar,
  findBrought,
  type GiftParts,
  listAgendas,
  listBrought,
} from './rooms/seminar/server/index.js';
import type { QuestionPlaces } from './rooms/shift-share/contract.js';
import type { QuestionGift, QuestionPlace, SentQuestion } from './rooms/shift-share/server/index.js';

type Agendas = Awaited<ReturnType<typeof listAgendas>>;

/** What the step already asks; null when it cannot ask anything. */
function listAsked(step: AgendaStep): { readonly asked: readonly string[]; readonly most: number } | null {
  if (step.method === openSpace.id) {
    const { theme } = readSettings<OpenSpaceSettings>(openSpace, step);
    return { asked: theme === null ? [] : [theme], most: 1 };
  }
  if (step.method === knowledgeCafe.id) {
    const { questions } = readSettings<CafeSettings>(knowledgeCafe, step);
    return { asked: questions, most: MAX_CAFE_QUESTIONS };
  }
  return null;
}

/** The seminars still to be held, and the steps that may ask a question. */
function listPlaces(agendas: Agendas): readonly QuestionPlace[] {
  return agendas
    .filter(({ isOpen }) => isOpen)
    .map(({ seminar, agenda }) => ({
      seminar,
      steps: agenda.flatMap((step) => {
        const room = listAsked(step);
        if (room === null) return [];
        return [
          { id: step.id, title: step.title, asked: room.asked, isFull: room.asked.length >= room.most },
        ];
      }),
    }));
}

/** The questions sent from diagnoses, each with the step that asks it. */
function listSent(
  agendas: Agendas,
  brought: Awaited<ReturnType<typeof listBrought>>,
): readonly SentQuestion[] {
  return brought.flatMap(({ kind, id, text, seminar, step, at }) => {
    const found = agendas.find((one) => one.seminar.id === seminar);
    if (kind !== 'question' || found === undefined) return [];
    const title = found.agenda.find((known) => known.id === step)?.title ?? null;
    return [{ analysis: id, text, seminar: found.seminar, step: title, at: at.toISOString() }];
  });
}

/** Where a question may go, and where those of diagnoses went: one reading of the agendas for both. */
export async function listQuestions(tx: Tx, scope: TenantScope): Promise<QuestionPlaces> {
  const agendas = await listAgendas(tx, scope);
  return { places: [...listPlaces(agendas)], sent: [...listSent(agendas, await listBrought(tx, scope))] };
}

function ask(step: AgendaStep, text: string): AgendaStep {
  if (step.method === openSpace.id) {
    const settings = readSettings<OpenSpaceSettings>(openSpace, step);
    return { ...step, methodSettings: { ...settings, theme: text } };
  }
  const settings = readSettings<CafeSettings>(knowledgeCafe, step);
  return { ...step, methodSettings: { ...settings, questions: [...settings.questions, text] } };
}

function changeStep(agenda: readonly AgendaStep[], gift: QuestionGift): Result<readonly AgendaStep[]> {
  if (gift.step === null) return accept(agenda);
  const step = agenda.find(({ id }) => id === gift.step);
  const room = step === undefined ? null : listAsked(step);
  if (step === undefined || room === null) return refuse('question-step-unknown');
  if (room.asked.includes(gift.text)) return accept(agenda);
  if (room.asked.length >= room.most) {
    return refuse('question-step-full', { step: step.title, asked: room.asked.at(-1) ?? '' });
  }
  return accept(agenda.map((one) => (one === step ? ask(step, gift.text) : one)));
}

/** Sends the question of one analysis to one seminar; sent twice, it is there once, as it was first sent. */
export function createQuestionSender(parts: GiftParts) {
  return async (tx: Tx, scope: TenantScope, gift: QuestionGift): Promise<Result<null>> => {
    const { seminar, analysis: id, text, origin, path, step } = gift;
    const known = await findBrought(tx, scope, { seminar, kind: 'question', id });
    // One that waits to be prepared may still find its step.
    if (known !== null && (known.step !== null || step === null)) return accept(null);
    return bringToSeminar(
      parts,
      { tx, scope },
      {
        seminar,
        change: (agenda) => changeStep(agenda, gift),
        brought: [{ kind: 'question', id, text, origin, path, step }],
      },
    );
  };
}
