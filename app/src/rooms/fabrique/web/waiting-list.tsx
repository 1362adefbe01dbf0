// What waits for somebody, each line a sentence and a place to go.
import {
  EmptyState,
  formatCount,
  formatSentence,
  Link,
  type Locale,
  useLocale,
} from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { WaitingItem } from '../contract.js';
import { copy as en } from './copy.en.js';
import { type FabriqueCopy, copy as fr } from './copy.fr.js';
import styles from './fabrique.module.css';

interface Line {
  /** Whose it is: a territory, the inter-site lane, the benchmark. */
  readonly place: string;
  readonly sentence: string;
  readonly href: string;
}

interface Voice {
  readonly copy: FabriqueCopy;
  readonly locale: Locale;
  readonly space: string;
}

function formatTerritoryItem(
  item: Exclude<WaitingItem, { kind: 'benchmark-empty' }>,
  { copy, locale, space }: Voice,
): Omit<Line, 'place'> {
  switch (item.kind) {
    case 'pilots-to-be-named': {
      const count = formatCount(item.actions.length, copy.actions, locale);
      return {
        sentence: formatSentence(copy.toBeNamed, { count }),
        href: `/espaces/${item.territoryId}/programme?pilotes=to-be-named`,
      };
    }
    case 'profile-gaps': {
      const count = formatCount(item.gaps.length, copy.gaps, locale);
      return {
        sentence: formatSentence(copy.profileGaps, { count }),
        href: `/espaces/${space}/territoires/${item.territoryId}`,
      };
    }
    case 'lead-pair-incomplete': {
      const seats = item.seats.map((seat) => copy.seats[seat]).join(', ');
      return {
        sentence: formatSentence(copy.leadPair, { seats }),
        href: `/espaces/${space}/territoires/${item.territoryId}#binome`,
      };
    }
    case 'seminars-without-date':
      return {
        sentence: formatCount(item.count, copy.seminars, locale),
        href: `/espaces/${space}/fabrique#voies`,
      };
  }
}

/** Writes one line. A sheet is read in the current space; a programme belongs to its territory's own. */
export function formatWaiting(item: WaitingItem, voice: Voice): Line {
  const { copy, space } = voice;
  if (item.kind === 'benchmark-empty') {
    const sentence = formatSentence(copy.benchmarkEmpty, { count: item.count, total: item.total });
    return { place: copy.benchmark, sentence, href: `/espaces/${space}/fabrique#livraisons` };
  }
  return { place: item.territoryName ?? copy.interSite, ...formatTerritoryItem(item, voice) };
}

export function WaitingList(props: { readonly items: readonly WaitingItem[]; readonly space: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  if (props.items.length === 0) {
    return (
      <EmptyState title={copy.nothingWaiting}>
        <p>{copy.nothingWaitingText}</p>
      </EmptyState>
    );
  }
  const lines = props.items.map((item) => formatWaiting(item, { copy, locale, space: props.space }));
  const places = [...new Set(lines.map((line) => line.place))];
  return (
    <ul className={styles.list}>
      {places.map((place) => (
        <li key={place}>
          <span className={styles.place}>{place}</span>
          <span className={styles.errands}>
            {lines
              .filter((line) => line.place === place)
              .map((line) => (
                <Link
                  key={line.sentence}
                  href={line.href}
                  aria-label={formatSentence(copy.named, { place, sentence: line.sentence })}
                >
                  {line.sentence}
                </Link>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
