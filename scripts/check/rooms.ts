// What every room owes: a README, a line in the glossary, worded refusals, tables of its own.
import { appOnlyRooms, coreRooms, parsePlace } from './floor-plan.js';
import { isShipped, isTest, listFiles, readText } from './sources.js';

function listRooms(house: 'core' | 'app'): readonly string[] {
  const names = listFiles()
    .map(parsePlace)
    .filter((place) => place !== null && place.house === house && place.area === 'rooms')
    .map((place) => place?.room ?? '');
  return [...new Set(names)].sort();
}

function listAppRoomFaults(): readonly string[] {
  const core = listRooms('core');
  return listRooms('app')
    .filter((room) => !core.includes(room) && !appOnlyRooms.includes(room))
    .map((room) => `app/${room}: no core room bears this name`);
}

function listMissingReadmes(): readonly string[] {
  const files = new Set(listFiles());
  const wanted = [
    ...listRooms('core').map((room) => `packages/core/src/${room}/README.md`),
    ...listRooms('app').map((room) => `app/src/rooms/${room}/README.md`),
    'app/src/live/README.md',
    'app/src/platform/README.md',
    'app/src/design/README.md',
  ];
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: absent`);
}

function listUnknownRooms(): readonly string[] {
  return listRooms('core')
    .filter((room) => coreRooms[room] === undefined)
    .map((room) => `core/${room}: not in the table of who may know whom`);
}

/** Room names and exported domain types (interfaces and type aliases of core) that the glossary does not hold. */
function listGlossaryGaps(): readonly string[] {
  const glossary = readText('docs/glossary.md');
  const known = new Set([...glossary.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
  const rooms = [...new Set([...listRooms('core'), ...listRooms('app')])].filter(
    (room) => room !== 'methods',
  );
  const methods = listFiles().flatMap(
    (path) => /^packages\/core\/src\/methods\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  const types = listFiles()
    .filter((path) =>
      /^packages\/core\/src\/(territory|actor-network|seminar|action-programme|fabrique|benchmark|shift-share|transition|rotation)\/index\.ts$/.test(
        path,
      ),
    )
    .flatMap((path) => listExportedTypes(path));
  return [...new Set([...rooms, ...methods, ...types])]
    .filter((word) => !known.has(word))
    .map((word) => `docs/glossary.md: no line for \`${word}\``);
}

function listExportedTypes(door: string): readonly string[] {
  const blocks = [...readText(door).matchAll(/export (type )?\{([^}]*)\}/g)];
  return blocks.flatMap(([, isTypeBlock, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && (isTypeBlock !== undefined || name.startsWith('type ')))
      .map((name) => name.replace(/^type /, '').replace(/.* as /, ''))
      // Orders, facts and refusals speak for themselves; the glossary holds the domain's nouns.
      .filter((name) => !/(Command|Event|Refusal|State|Settings|Code)s?$/.test(name)),
  );
}

/** Refusal codes used in a room (core or app) without a French and an English sentence. */
function listUnwordedRefusals(): readonly string[] {
  const files = listFiles();
  const wordings = files.filter((path) => /refusals\.(fr|en)\.ts$/.test(path));
  const french = wordings
    .filter((path) => path.endsWith('.fr.ts'))
    .map(readText)
    .join('\n');
  const english = wordings
    .filter((path) => path.endsWith('.en.ts'))
    .map(readText)
    .join('\n');
  const codes = files
    .filter((path) => isShipped(path))
    .flatMap((path) =>
      [...readText(path).matchAll(/\brefuse\(\s*'([a-z0-9/-]+)'/g)].map((match) => match[1] ?? ''),
    );
  const isWorded = (text: string, code: string): boolean =>
    new RegExp(`(^|[\\s{,])['"]?${code}['"]?\\s*:`, 'm').test(text);
  return [...new Set(codes)].flatMap((code) => [
    ...(isWorded(french, code) ? [] : [`refusal ${code}: no French sentence`]),
    ...(isWorded(english, code) ? [] : [`refusal ${code}: no English sentence`]),
  ]);
}

/** Tables named outside the room that owns them, in code that ships. */
function listSharedTables(): readonly string[] {
  const files = listFiles();
  const owners = new Map<string, string>();
  for (const path of files.filter((file) => /^app\/migrations\/.+\.sql$/.test(file))) {
    const room =
      /^app\/migrations\/\d{4}-(platform|people|live|fabrique|territory|actor-network|action-programme|seminar|benchmark|shift-share|transition|rotation|workshop)-/.exec(
        path,
      )?.[1];
    for (const match of readText(path).matchAll(/create table (?:if not exists )?"?([a-z_]+)"?/gi)) {
      if (room !== undefined && match[1] !== undefined) owners.set(match[1], room);
    }
  }
  const code = files.filter((path) => path.startsWith('app/src/') && isShipped(path));
  return code.flatMap((path) => {
    const place = parsePlace(path);
    if (place === null) return [];
    const text = readText(path);
    return [...owners]
      .filter(([, room]) => place.room !== room && place.area !== 'platform')
      .filter(
        ([table]) =>
          table.includes('_') &&
          new RegExp(`\\b(from|into|update|join|pgTable\\()\\s*['"\`]?${table}\\b`, 'i').test(text),
      )
      .map(([table, room]) => `${path}: names table ${table}, which belongs to ${room}`);
  });
}

function listNumberingFaults(): readonly string[] {
  const numbered = (folder: RegExp): readonly string[] =>
    listFiles().flatMap((path) => (folder.test(path) ? [/(\d{4})-/.exec(path)?.[1] ?? ''] : []));
  const repeated = (numbers: readonly string[]): readonly string[] =>
    numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [
    ...repeated(numbered(/^docs\/decisions\/\d{4}-/)).map((n) => `docs/decisions: number ${n} used twice`),
    ...repeated(numbered(/^app\/migrations\/\d{4}-/)).map((n) => `app/migrations: number ${n} used twice`),
  ];
}

/** Runtime dependencies that no decision note names. */
function listUnexplainedDependencies(): readonly string[] {
  const notes = listFiles()
    .filter((path) => path.startsWith('docs/decisions/'))
    .map(readText)
    .join('\n');
  const manifest = JSON.parse(readText('app/package.json')) as Record<string, Record<string, string>>;
  const core = JSON.parse(readText('packages/core/package.json')) as Record<string, Record<string, string>>;
  const names = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(core.dependencies ?? {})];
  return [
    ...names.filter((name) => !notes.includes(name)).map((name) => `${name}: no decision note names it`),
    ...(Object.keys(core.dependencies ?? {}).length > 1 ? ['core: more than one dependency'] : []),
  ];
}

/** Tests whose title cites nothing are allowed; tests that are skipped for good are not. */
function listSilencedTests(): readonly string[] {
  return listFiles()
    .filter(isTest)
    .filter((path) => /\b(it|test|describe)\.(only|todo)\(/.test(readText(path)))
    .map((path) => `${path}: .only or .todo`);
}

/** Everything a room owes and has not given. */
export function listRoomFaults(): Readonly<Record<string, readonly string[]>> {
  return {
    'app rooms ⊆ core rooms + people': listAppRoomFaults(),
    'every core room is in the table': listUnknownRooms(),
    'each room has a README': listMissingReadmes(),
    'the glossary is complete': listGlossaryGaps(),
    'every refusal is worded': listUnwordedRefusals(),
    'a table is named by one room': listSharedTables(),
    'numbers are unique': listNumberingFaults(),
    'dependencies are explained': listUnexplainedDependencies(),
    'no silenced test': listSilencedTests(),
  };
}
