// Sheets brought together into the data of the board: who was on the roster, who answered, what.

import type { SurveySheet } from './sheet.js';
import type { SurveyActor, SurveyData, SurveyTie, SurveyWave } from './survey.js';

/** A person's sheet of one wave. */
export interface OwnedSheet {
  readonly person: string;
  readonly sheet: SurveySheet;
}

/** One wave as it is kept: its closed roster without those who objected, and the sheets that were opened. */
export interface KeptWave {
  readonly actors: readonly SurveyActor[];
  readonly sheets: readonly OwnedSheet[];
}

/** What is the same for all waves of a territory. */
export type SurveyFrame = Pick<SurveyData, 'spaces' | 'externalTypes' | 'activeThreshold'>;

/** A tick says « at least once this year »: without a rhythm chosen, that much is known and no more. */
function readTies({ person, sheet }: OwnedSheet, actors: ReadonlySet<string>): readonly SurveyTie[] {
  return sheet.ticked
    .filter((other) => actors.has(other) && other !== person)
    .map((to) => {
      const said = sheet.ties[to];
      return { from: person, to, rhythm: said?.rhythm ?? 1, modes: said?.modes ?? null };
    });
}

function readWave(kept: KeptWave, actors: readonly SurveyActor[]): SurveyWave {
  const ids = new Set(actors.map((actor) => actor.id));
  const answered = kept.sheets.filter(({ person, sheet }) => ids.has(person) && sheet.whoDone);
  const order = new Map(actors.map((actor, index) => [actor.id, index]));
  const sheets = [...answered].sort((a, b) => (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0));
  return {
    respondents: sheets.map(({ person }) => person),
    ties: sheets.flatMap((owned) => readTies(owned, ids)),
    external: sheets.flatMap(({ person, sheet: { outside } }) =>
      outside === null
        ? []
        : [
            {
              respondent: person,
              ticked: Object.keys(outside).filter((type) => outside[type] === 'quarterly'),
            },
          ],
    ),
    memberships: sheets.flatMap(({ person, sheet: { spaces } }) =>
      spaces === null ? [] : [{ respondent: person, ticked: spaces }],
    ),
    climate: sheets.flatMap(({ person, sheet: { opinions } }) =>
      opinions === null ? [] : [{ respondent: person, answers: opinions }],
    ),
  };
}

/** Data of one wave on its own roster. Somebody who left before the end of the list is no respondent (§8). */
export function assembleWave(kept: KeptWave, frame: SurveyFrame): SurveyData {
  return { ...frame, actors: kept.actors, waves: [readWave(kept, kept.actors)] };
}

/** Data of two waves on the people who stood on both rosters, with their category of the second (panel rule, §7.1). */
export function assembleTwoWaves(before: KeptWave, after: KeptWave, frame: SurveyFrame): SurveyData {
  const known = new Set(before.actors.map((actor) => actor.id));
  const actors = after.actors.filter((actor) => known.has(actor.id));
  return { ...frame, actors, waves: [readWave(before, actors), readWave(after, actors)] };
}
