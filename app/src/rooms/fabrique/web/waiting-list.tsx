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
  readonly sentence: string;
  readonly href: string;
}

interface Voice {
  readonly copy: FabriqueCopy;
  readonly locale: Locale;
  readonly space: string;
}

/** Writes one line. A sheet is read in the current space; a programme belongs to its territory's own. */
export function formatWaiting(item: WaitingItem, { copy, locale, space }: Voice): Line {
  switch (item.kind) {
    case 'pilots-to-be-named': {
      const count = formatCount(item.actions.length, copy.actions, locale);
      return {
        sentence: formatSentence(copy.toBeNamed, { territory: item.territoryName, count }),
        href: `/espaces/${item.territoryId}/programme?pilotes=to-be-named`,
      };
    }
    case 'profile-gaps': {
      const count = formatCount(item.gaps.length, copy.gaps, locale);
      return {
        sentence: formatSentence(copy.profileGaps, { territory: item.territoryName, count }),
        href: `/espaces/${space}/territoires/${item.territoryId}`,
      };
    }
    case 'lead-pair-incomplete': {
      const seats = item.seats.map((seat) => copy.seats[seat]).join(', ');
      return {
        sentence: formatSentence(copy.leadPair, { territory: item.territoryName, seats }),
        href: `/espaces/${space}/territoires/${item.territoryId}#binome`,
      };
    }
    case 'seminars-without-date': {
      const count = formatCount(item.count, copy.seminars, locale);
      return {
        sentence: formatSentence(copy.withoutDate, { place: item.territoryName ?? copy.interSite, count }),
        href: `/espaces/${space}/fabrique#voies`,
      };
    }
    case 'benchmark-empty':
      return {
        sentence: formatSentence(copy.benchmarkEmpty, { count: item.count, total: item.total }),
        href: `/espaces/${space}/fabrique#livraisons`,
      };
  }
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
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.sentence}>
          <Link href={line.href}>{line.sentence}</Link>
        </li>
      ))}
    </ul>
  );
}
