// Row 15: several people edit one sheet at once, on two servers; nobody's words are written over unseen, and the second sees both.
import { createDraw, type Draw } from '@trame/core/kernel';
import type { ActionSheet } from '../app/src/rooms/action-programme/contract.js';
import type { SheetDraft } from '../app/src/rooms/action-programme/web/sheet/draft.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { overwriteQuietly } from './stage/sabotage.js';
import { createAdmin, createTenant, openStage, type Stage, startEngine } from './stage/stage.js';
import { type Kept, type Line, nameChanges, openLine, type Saved, Writer } from './stage/writer.js';

/** Times that somebody saved a sheet which another had saved since it was read. */
const INTERLEAVINGS = 5_000;
const SCHEDULES = 2_600;
const SHEETS = 8;
const WRITERS = 3;
const TEXTS = [
  'title',
  'objectives',
  'description',
  'problem',
  'solution',
  'territoryValue',
  'whoCares',
] as const;

/** What a person changes before saving: some texts, a row of a list, a tick. */
function typeSomething(draw: Draw, mark: string): (draft: SheetDraft) => SheetDraft {
  const names = draw.shuffle([...TEXTS]).slice(0, 1 + draw.below(3));
  const [row, tick] = [draw.below(3) === 0, draw.below(6) === 0];
  return (draft) => ({
    ...draft,
    texts: { ...draft.texts, ...Object.fromEntries(names.map((name) => [name, `${mark} ${name}`])) },
    restricted: tick ? !draft.restricted : draft.restricted,
    lists: row
      ? {
          ...draft.lists,
          // A list keeps its latest rows: a sheet of five thousand edits stays a sheet.
          partners: [...draft.lists.partners, { id: mark, label: mark, brings: 'un lieu', gains: '' }].slice(
            -3,
          ),
        }
      : draft.lists,
  });
}

/** What a sheet went through. */
interface Story {
  readonly id: string;
  readonly kept: Map<number, Kept | null>;
  readonly faults: string[];
  saves: number;
  refusals: number;
  races: number;
}

function note(story: Story, { kept, refusals, faults }: Saved): void {
  if (story.kept.has(kept.version)) story.faults.push(`version ${kept.version} was kept twice`);
  story.kept.set(kept.version, kept);
  story.faults.push(...faults);
  story.refusals += refusals;
  story.saves += 1;
}

/** One schedule: everybody reads, everybody types, everybody saves, at once or one after the other; one may tell news instead. */
async function interleave(story: Story, writers: readonly Writer[], draw: Draw): Promise<void> {
  const rank = story.saves;
  const crowd = draw.shuffle([...writers]).slice(0, draw.below(4) === 0 ? WRITERS : 2);
  const teller = draw.below(4) === 0 ? crowd[0] : undefined;
  for (const writer of crowd) if (draw.below(4) === 0) await writer.open();
  const acts = crowd.map((writer, at) => {
    const own = createDraw(draw.u32());
    if (writer === teller) {
      return async () => {
        const { version, refusals } = await writer.tell(`nouvelle ${rank}`);
        story.kept.set(version, null);
        story.refusals += refusals;
      };
    }
    writer.type(typeSomething(own, `${rank}.${at}`));
    return async () => note(story, await writer.save(() => own.below(2) === 0));
  });
  if (draw.below(2) === 0) {
    story.races += 1;
    await Promise.all(acts.map((act) => act()));
  } else for (const act of acts) await act();
}

/** Between two versions, nothing changed but what the writer of the second had decided. */
function listUndone({ kept }: Story): readonly string[] {
  const faults: string[] = [];
  for (const [version, after] of kept) {
    const before = kept.get(version - 1);
    if (!after || !before) continue;
    for (const name of nameChanges(before.draft, after.draft)) {
      if (!after.decided.has(name))
        faults.push(`version ${version} undid ${name}, which its writer had not touched`);
    }
  }
  return faults;
}

type Ask = ReturnType<typeof createAdmin>;

/** The journal has every version once, and as it was told to its writer. */
async function readJournal(ask: Ask, { id, kept }: Story): Promise<readonly string[]> {
  const rows = (await ask(
    `select version::int, sheet->>'title' as title, sheet->>'description' as description from action_event
     where action_id = '${id}' order by version`,
  )) as readonly { version: number; title: string; description: string | null }[];
  const faults = rows.flatMap(({ version }, at) =>
    version === at + 1 ? [] : [`a hole at version ${at + 1}`],
  );
  if (rows.length !== kept.size + 1)
    faults.push(`${kept.size + 1} versions were told, ${rows.length} are kept`);
  for (const { version, title, description } of rows) {
    const texts = kept.get(version)?.draft.texts;
    if (texts !== undefined && (texts.title !== title || texts.description !== (description ?? ''))) {
      faults.push(`the journal tells another version ${version}`);
    }
  }
  return faults;
}

async function openSheet(
  lines: readonly Line[],
  space: string,
  rank: number,
): Promise<[Story, readonly Writer[]]> {
  const made = await lines[0]?.call('POST', `/api/spaces/${space}/actions`, {
    ...{ title: `Fiche ${rank}`, stage: 'project-sheet' },
  });
  const sheet = made?.body as ActionSheet;
  const path = `/api/spaces/${space}/actions/${sheet.id}`;
  const story = { id: sheet.id, kept: new Map(), faults: [], saves: 0, refusals: 0, races: 0 };
  return [story, lines.map((line) => new Writer(line, path, sheet))];
}

async function listen({ server }: Stage): Promise<number> {
  await server.http.listen({ port: 0, host: '127.0.0.1' });
  const address = server.http.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Everything that was seen of all the sheets, each in a territory of its own. */
async function play(stages: readonly [Stage, Stage], ask: Ask, seed: number) {
  const { server } = stages[0];
  const ports = [await listen(stages[0]), await listen(stages[1])];
  const stories = await Promise.all(
    Array.from({ length: SHEETS }, async (_, rank) => {
      const draw = createDraw(seed + rank);
      const { territory } = await createTenant(server.database);
      const cookies = await Promise.all(
        Array.from({ length: WRITERS }, () => server.signIn('facilitator', territory)),
      );
      const lines = cookies.map((cookie, at) => openLine(ports[at % ports.length] ?? 0, cookie));
      const [story, writers] = await openSheet(lines, territory.space, rank);
      for (let turn = 0; turn < SCHEDULES / SHEETS; turn += 1) await interleave(story, writers, draw);
      for (const line of lines) line.close();
      return story;
    }),
  );
  const journal = (await Promise.all(stories.map((story) => readJournal(ask, story)))).flat();
  return { stories, undone: stories.flatMap(listUndone), journal, sockets: SHEETS * WRITERS };
}

/** Runs the row. Sabotage: the server takes the version that is there for the one that was read. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const engine = await startEngine();
  const { database, adminUrl } = await engine.createBase();
  const change = sabotage ? overwriteQuietly : undefined;
  const stages = [await openStage(database, change), await openStage(database, change)] as const;
  try {
    const { stories, undone, journal, sockets } = await play(stages, createAdmin(adminUrl), seed);
    const sum = (pick: (story: Story) => number) => stories.reduce((all, story) => all + pick(story), 0);
    const faults = [...stories.flatMap((story) => story.faults), ...undone, ...journal];
    const figures = {
      ...{ schedules: SCHEDULES, atOnce: sum(({ races }) => races), sheets: SHEETS, sockets, servers: 2 },
      ...{ interleavings: sum(({ refusals }) => refusals), saves: sum(({ saves }) => saves) },
      overwritten: undone.length,
      unseen: stories.flatMap((story) => story.faults).length,
      journalFaults: journal.length,
      examples: faults.slice(0, 5),
    };
    return { ok: faults.length === 0 && figures.interleavings >= INTERLEAVINGS, figures };
  } finally {
    for (const stage of stages) await stage.close();
    await engine.stop();
  }
}
