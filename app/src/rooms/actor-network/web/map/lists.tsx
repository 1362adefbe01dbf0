// The ties in words: the table that says what the drawing says, what sleeps, who is alone, who is everywhere.
import { actKinds, type TieFact } from '@trame/core/actor-network';
import {
  compareLabels,
  DataTable,
  FamilyMark,
  formatDate,
  formatSentence,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { MapActor } from '../../contract/map.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './map.module.css';
import type { MapTie } from './read-map.js';

/** Sources named for one tie; the files have them all. */
const MOST_SOURCES = 3;

/** What ties two actors: each kind of fact, and how many times. */
function useMade(): (tie: MapTie) => string {
  const copy = useCopy({ fr, en });
  return ({ origin, facts }) => {
    if (origin === 'shown') return copy.accepted;
    const count = (kind: TieFact['kind']) => facts.filter((fact) => fact.kind === kind).length;
    return actKinds
      .filter((kind) => count(kind) > 0)
      .map((kind) =>
        count(kind) === 1
          ? copy.kinds[kind]
          : formatSentence(copy.times, { kind: copy.kinds[kind], count: count(kind) }),
      )
      .join(', ');
  };
}

/** Where the facts of a tie are written. */
function useSource(): (tie: MapTie) => string {
  const copy = useCopy({ fr, en });
  return ({ origin, facts }) => {
    if (origin === 'shown') return copy.acceptedSource;
    const sources = [...new Set(facts.map(({ source }) => source))];
    const more = sources.length - MOST_SOURCES;
    const named = sources.slice(0, MOST_SOURCES).join(', ');
    return more > 0 ? formatSentence(copy.moreSources, { named, count: more }) : named;
  };
}

export interface TieTableProps {
  readonly ties: readonly MapTie[];
  readonly day: string;
}

/** Every tie, in the order of names. */
export function TieTable({ ties, day }: TieTableProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const made = useMade();
  const source = useSource();
  if (ties.length === 0) return <p>{copy.noTie}</p>;
  const rows = ties
    .map((tie) =>
      compareLabels(tie.a.label, tie.b.label, locale) <= 0 ? tie : { ...tie, a: tie.b, b: tie.a },
    )
    .sort(
      (x, y) => compareLabels(x.a.label, y.a.label, locale) || compareLabels(x.b.label, y.b.label, locale),
    );
  return (
    <DataTable
      caption={formatSentence(copy.caption, { day: formatDate(day, locale) })}
      rows={rows}
      getKey={({ a, b }) => `${a.id} ${b.id}`}
      columns={[
        { id: 'a', label: copy.one, render: ({ a }) => a.label, sortBy: ({ a }) => a.label },
        { id: 'b', label: copy.other, render: ({ b }) => b.label, sortBy: ({ b }) => b.label },
        { id: 'made', label: copy.made, render: made },
        { id: 'source', label: copy.source, render: source },
        {
          id: 'last',
          label: copy.last,
          render: ({ lastSeen }) => (lastSeen === null ? copy.undated : formatDate(lastSeen, locale)),
          sortBy: ({ lastSeen }) => lastSeen,
        },
        { id: 'state', label: copy.state, render: ({ state }) => copy.states[state] },
      ]}
    />
  );
}

/** Dated ties past twice their own rhythm: a suggestion, with what they did last and where it is written. */
export function Reactivate({ ties }: { readonly ties: readonly MapTie[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const asleep = ties
    .filter(({ state }) => state === 'to-reactivate')
    .sort((x, y) => compareLabels(x.a.label, y.a.label, locale));
  return (
    <Section title={copy.reactivate} lead={copy.reactivateLead}>
      {asleep.length === 0 ? (
        <p>{copy.reactivateNone}</p>
      ) : (
        <ul className={styles.lines}>
          {asleep.map(({ a, b, facts: [last], lastSeen }) => (
            <li key={`${a.id} ${b.id}`}>
              {formatSentence(copy.reactivateOne, {
                a: a.label,
                b: b.label,
                kind: last === undefined ? '' : copy.kinds[last.kind].toLowerCase(),
                source: last?.source ?? '',
                day: lastSeen === null ? copy.undated : formatDate(lastSeen, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export interface NamesProps {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly actors: readonly MapActor[];
}

/** Names in alphabetical order, without a number. */
export function Names({ title, lead, none, actors }: NamesProps) {
  const locale = useLocale();
  const labels = actors.map(({ id, label }) => ({ id, label }));
  labels.sort((x, y) => compareLabels(x.label, y.label, locale));
  return (
    <Section title={title} lead={lead}>
      {labels.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.names}>
          {labels.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The key of shapes and colours, for the families on the drawing. */
export function Legend({
  families,
  all,
  hasUnknown,
}: {
  readonly families: readonly { id: string; label: string }[];
  readonly all: readonly string[];
  /** Somebody drawn has no family. */
  readonly hasUnknown: boolean;
}) {
  const copy = useCopy({ fr, en });
  return (
    <ul className={styles.legend}>
      {families.map(({ id, label }) => (
        <li key={id}>
          <FamilyMark index={all.indexOf(id)} name={label} />
        </li>
      ))}
      {hasUnknown && (
        <li className={styles.unknown}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <circle className={styles.plain} cx="6" cy="6" r="5" />
          </svg>
          {copy.otherFamily}
        </li>
      )}
    </ul>
  );
}
