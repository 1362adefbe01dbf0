// The plate of convergence: what comes back, counted by emblem, said in the words of the groups (R061).
import { type Convergence, computeConvergence, type Echo, getGallery } from '@trame/core/methods/emblem';
import { formatCount, formatSentence, formatTypedText, useLocale } from '../../../../../design/index.js';
import { SymbolIcon } from '../drawing/picture.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import { type EmblemProjectorProps, useWords } from '../words.js';
import { Blank } from './blank.js';
import { cutPage, PageMark } from './page.js';
import styles from './wall.module.css';

/** Words of one page. */
const PER_PAGE = 4;

export function PlateView({ state, page }: EmblemProjectorProps) {
  const words = useWords().plate;
  const { shared, single, across } = computeConvergence(state);
  // Between territories, a word of one emblem that comes from elsewhere too is on the plate.
  const plate = [...shared, ...across.filter(({ bearers }) => bearers.length === 1)];
  if (plate.length === 0) return <Blank title={words.none} text={words.noneText} />;
  const cut = cutPage(plate, PER_PAGE, page);
  const alone = single.filter((one) => !plate.includes(one)).map(({ term }) => term.label);
  return (
    <section className={styles.view} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.plate} data-count={cut.items.length}>
        {cut.items.map((one) => (
          <Line key={one.term.id} one={one} total={countEmblems(state)} />
        ))}
      </ul>
      {alone.length > 0 && (
        <p className={styles.foot}>{formatSentence(words.single, { words: alone.join(', ') })}</p>
      )}
      <PageMark {...cut} />
    </section>
  );
}

/** Emblems of the room, read or not: what comes back is so many of them, at least. */
function countEmblems(state: EmblemProjectorProps['state']): number {
  return getGallery(state).filter(({ emblem, hasLeft }) => hasLeft || (emblem?.tags ?? []).length > 0).length;
}

function Line({ one, total }: { readonly one: Convergence; readonly total: number }) {
  const words = useWords().plate;
  const { term, bearers, echoes } = one;
  const emblems = formatCount(bearers.length, words.emblems, useLocale());
  const count = formatSentence(words.count, { emblems, total });
  return (
    <li>
      <div className={styles.term}>
        {term.symbol !== null && <SymbolIcon symbol={term.symbol} />}
        <div>
          <strong>{formatTypedText(term.label)}</strong>
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: total }, (_, rank) => (rank < bearers.length ? '●' : '○')).join('')}
          </span>
          <span className={styles.soft}>{count}</span>
        </div>
      </div>
      <Quotes one={one} />
      {echoes.length > 0 && <Echoes echoes={echoes} />}
    </li>
  );
}

/** One quotation per group, the first: a plate is read from the back of the room. */
function Quotes({ one }: { readonly one: Convergence }) {
  const names = useDrawingWords();
  return (
    <ul className={styles.quotes}>
      {one.bearers.map(({ team, name, words }) => (
        <li key={team}>
          {words[0] === undefined ? null : <q>{formatTypedText(words[0])}</q>}{' '}
          <span className={styles.soft}>{nameTeam(name, names)}</span>
        </li>
      ))}
    </ul>
  );
}

function Echoes({ echoes }: { readonly echoes: readonly Echo[] }) {
  const words = useWords().plate;
  return (
    <div className={styles.echoes}>
      <strong>{words.across}</strong>
      <ul className={styles.quotes}>
        {echoes.map(({ seminar, name, texts }) => (
          <li key={seminar}>
            <q>{formatTypedText(texts[0]?.text ?? '')}</q>{' '}
            <span className={styles.soft}>{name ?? words.unnamed}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
