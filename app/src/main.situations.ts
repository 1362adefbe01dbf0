// A territory's situations given to a retro-prospective of its seminars, as they are: neither room knows the other.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { type RetroSettings, retroProspective } from '@trame/core/methods/retro-prospective';
import type { AgendaStep } from '@trame/core/seminar';
import { MAX_SITUATIONS } from '@trame/core/transition';
import { readSettings } from './main.steps.js';
import type { TenantScope, Tx } from './platform/server/db/index.js';
import { putCards } from './rooms/methods/retro-prospective/put-cards.js';
import { bringToSeminar, type GiftParts, listAgendas, listStory } from './rooms/seminar/server/index.js';
import type { Challenge } from './rooms/transition/contract.js';
import type { GivenTo, SituationGift } from './rooms/transition/server/index.js';

const ORIGIN = 'Situations du territoire';

const readCards = (step: AgendaStep): RetroSettings => readSettings(retroProspective, step);

/** The challenges and assets that closed seminars left. */
export async function listChallenges(tx: Tx, scope: TenantScope): Promise<readonly Challenge[]> {
  const story = await listStory(tx, scope);
  return story.flatMap(({ source, kind, text, group }) =>
    kind === 'challenge' || kind === 'asset' ? [{ source, kind, text, group }] : [],
  );
}

/** The challenges alone, in the words of the room. */
export async function listChallengeTexts(tx: Tx, scope: TenantScope): Promise<readonly string[]> {
  const found = await listChallenges(tx, scope);
  return found.filter(({ kind }) => kind === 'challenge').map(({ text }) => text);
}

/** The retro-prospectives on the agendas of the space, with the cards each holds. */
export async function listRetros(tx: Tx, scope: TenantScope): Promise<readonly GivenTo[]> {
  return (await listAgendas(tx, scope)).flatMap(({ seminar, isOpen, agenda }) =>
    agenda
      .filter(({ method }) => method === retroProspective.id)
      .map((step) => ({
        seminar,
        step: { id: step.id, title: step.title },
        isOpen,
        situations: readCards(step).situations.map(({ id }) => id),
      })),
  );
}

function changeStep(agenda: readonly AgendaStep[], gift: SituationGift): Result<readonly AgendaStep[]> {
  const step = agenda.find(({ id, method }) => id === gift.step && method === retroProspective.id);
  if (step === undefined) return refuse('seminar-without-retro');
  const methodSettings = putCards(readCards(step), gift.cards);
  if (methodSettings.situations.length > MAX_SITUATIONS)
    return refuse('retro-full', { most: MAX_SITUATIONS });
  return accept(agenda.map((one) => (one === step ? { ...step, methodSettings } : one)));
}

/** Gives cards to one retro-prospective; given again, nothing doubles. */
export function createSituationGiver(parts: GiftParts) {
  return (tx: Tx, scope: TenantScope, gift: SituationGift): Promise<Result<null>> =>
    bringToSeminar(
      parts,
      { tx, scope },
      {
        seminar: gift.seminar,
        change: (agenda) => changeStep(agenda, gift),
        brought: gift.cards.map(({ id, title }) => ({
          kind: 'situation',
          id,
          text: title,
          origin: ORIGIN,
          path: `/espaces/${scope.space}/situations#${id}`,
          step: gift.step,
        })),
      },
    );
}
