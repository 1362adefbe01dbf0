// Two drafts of one sheet: where they differ, and what comes of them when the second of two people saves.
import {
  flagNames,
  LISTS,
  type ListName,
  type Row,
  type SheetDraft,
  type TextName,
  textNames,
} from './draft.js';

interface Sides {
  readonly mine: string;
  readonly theirs: string;
}

/** One field in which two drafts differ, both sides in words. */
export type Difference =
  | (Sides & { readonly kind: 'text'; readonly name: TextName })
  | (Sides & { readonly kind: 'list'; readonly name: ListName })
  | (Sides & { readonly kind: 'flag'; readonly name: (typeof flagNames)[number] });

/** What codes and identifiers are called on the screen. */
export type CodeNames = ReadonlyMap<string, string>;

const CODED: ReadonlySet<string> = new Set([
  ...(['stage', 'groupId', 'precision', 'dependsOn', 'kind', 'state', 'flag'] as const),
]);

const say = (field: string, text: string, names: CodeNames): string =>
  CODED.has(field)
    ? text
        .split('\n')
        .map((code) => names.get(code) ?? code)
        .join('\n')
    : text;

/** Each cell keeps its place: the same words in another field are another row. */
function writeRows(rows: readonly Row[], names: CodeNames): string {
  return rows
    .map(({ id: _id, ...texts }) =>
      Object.entries(texts)
        .map(([field, text]) => say(field, text, names) || '—')
        .join(' · '),
    )
    .join('\n');
}

/** The fields in which two drafts of one sheet differ. */
export function listDifferences(
  mine: SheetDraft,
  theirs: SheetDraft,
  names: CodeNames = new Map(),
): readonly Difference[] {
  const texts = textNames
    .filter((name) => mine.texts[name] !== theirs.texts[name])
    .map((name) => ({
      kind: 'text' as const,
      name,
      mine: say(name, mine.texts[name], names),
      theirs: say(name, theirs.texts[name], names),
    }));
  const lists = LISTS.map((name) => ({
    kind: 'list' as const,
    name,
    mine: writeRows(mine.lists[name], names),
    theirs: writeRows(theirs.lists[name], names),
  })).filter((one) => one.mine !== one.theirs);
  const flags = flagNames
    .filter((name) => mine[name] !== theirs[name])
    .map((name) => ({
      kind: 'flag' as const,
      name,
      mine: say('flag', String(mine[name]), names),
      theirs: say('flag', String(theirs[name]), names),
    }));
  return [...texts, ...lists, ...flags];
}

/** A draft with one field as the other has it. */
export function takeTheirs(
  mine: SheetDraft,
  theirs: SheetDraft,
  { kind, name }: Pick<Difference, 'kind' | 'name'>,
): SheetDraft {
  if (kind === 'text') return { ...mine, texts: { ...mine.texts, [name]: theirs.texts[name as TextName] } };
  if (kind === 'list') return { ...mine, lists: { ...mine.lists, [name]: theirs.lists[name as ListName] } };
  return { ...mine, [name]: theirs[name as (typeof flagNames)[number]] };
}

/** What comes of a draft when its sheet was saved by somebody else meanwhile. */
export interface Rebased {
  /** What was typed, over the saved sheet. */
  readonly draft: SheetDraft;
  /** Fields that the other changed and this one had left alone: they are taken as saved, so that nothing is undone unseen. */
  readonly taken: readonly Difference[];
}

/** Sets what was typed since `from` over the sheet as saved; a field that both changed keeps what was typed, for its writer to settle. */
export function rebaseDraft(
  {
    mine,
    from,
    theirs,
  }: { readonly mine: SheetDraft; readonly from: SheetDraft; readonly theirs: SheetDraft },
  names: CodeNames = new Map(),
): Rebased {
  const touched = new Set<string>(listDifferences(from, mine).map(({ name }) => name));
  const taken = listDifferences(from, theirs, names).filter(({ name }) => !touched.has(name));
  return { draft: taken.reduce((draft, one) => takeTheirs(draft, theirs, one), mine), taken };
}
