// One tile: a figure, its error, its sentence, and why.
import {
  formatCount,
  formatLabelled,
  formatSentence,
  type Locale,
  useLocale,
} from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type { BoardFigure, BoardTile } from '../../contract/board.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { type BoardCopy, copy as fr } from './copy.fr.js';
import { formatValue, readInterval } from './format.js';

/** The value in words: a number with its unit, or the reason why there is none. */
export function useFigureText() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const value = (figure: BoardFigure): string => {
    if (figure.value !== null) return formatValue(figure.value, figure.unit, locale);
    if (figure.caveats.includes('undefined')) return copy.undefinedValue;
    return figure.caveats.includes('fewer-than-5') ? copy.fewPeople : copy.withheld;
  };
  const interval = (figure: BoardFigure): string => {
    const found = readInterval(figure);
    if (found === null) return copy.noError;
    const [low, high] = found.map((end) => formatValue(end, figure.unit, locale));
    return formatSentence(copy.error, { low: low ?? '', high: high ?? '' });
  };
  const sentence = (figure: BoardFigure): string =>
    figure.value === null
      ? figure.caveats.map((caveat) => copy.caveats[caveat] ?? caveat).join(' ')
      : formatSentence(copy.figures[figure.key]?.[1] ?? '', { value: value(figure) });
  const visible = (figure: BoardFigure): string | null => {
    if (figure.visibleChange === null) return null;
    const { value: change, basis } = figure.visibleChange;
    const points = Math.round(change * 100);
    const text =
      figure.unit === 'share'
        ? points === 0
          ? copy.underPoint
          : formatCount(points, copy.points, locale)
        : formatValue(change, figure.unit, locale);
    const words =
      basis === 'measured'
        ? copy.visible
        : basis === 'simulated'
          ? copy.visibleSimulated
          : copy.visibleExpected;
    return formatSentence(words, {
      answers: formatCount(figure.basis.respondents, copy.answers, locale),
      value: text,
    });
  };
  return { value, interval, sentence, visible };
}

/** Where the figure may be, on a scale of its own: a share from 0 to 1, anything else from 0 to twice its value. */
function ErrorBar({ figure }: { readonly figure: BoardFigure }) {
  const interval = readInterval(figure);
  if (interval === null || figure.value === null) return null;
  const most = figure.unit === 'share' ? 1 : Math.max(interval[1], figure.value * 2, 1);
  const at = (value: number) => 4 + (292 * Math.min(value, most)) / most;
  const [low, high] = interval;
  return (
    <svg className={styles.bar} viewBox="0 0 300 20" aria-hidden="true">
      <line x1="4" x2="296" y1="10" y2="10" />
      <rect x={at(low)} y="4" width={Math.max(1, at(high) - at(low))} height="12" />
      <circle cx={at(figure.value)} cy="10" r="5" />
    </svg>
  );
}

/** What it was counted on. */
function tellBasis({ basis }: BoardFigure, copy: BoardCopy, locale: Locale): string {
  const noun = copy.counted[basis.counted];
  return formatSentence(copy.basis, {
    count: noun === undefined ? `${basis.count} ${basis.counted}` : formatCount(basis.count, noun, locale),
    answered: formatCount(basis.respondents, copy.whoAnswered, locale),
    actors: basis.actors,
  });
}

export function Tile({ tile }: { readonly tile: BoardTile }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const text = useFigureText();
  const { headline, beside } = tile;
  const visible = text.visible(headline);
  return (
    <li className={styles.tile}>
      <h3>
        <span>{tile.number}</span> {copy.tiles[tile.key]}
      </h3>
      <p className={styles.value} {...(headline.value === null && { 'data-empty': true })}>
        {text.value(headline)}
        {headline.value !== null && copy.units[headline.unit] !== '' && (
          <span className={styles.unit}> {copy.units[headline.unit]}</span>
        )}
      </p>
      <ErrorBar figure={headline} />
      {headline.value !== null && <p className={styles.soft}>{text.interval(headline)}</p>}
      <p className={styles.sentence}>{text.sentence(headline)}</p>
      {headline.value !== null && headline.caveats.length > 0 && (
        <ul className={styles.caveats}>
          {headline.caveats.map((caveat) => (
            <li key={caveat}>{copy.caveats[caveat] ?? caveat}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{copy.why}</summary>
        {headline.basis.count > 0 && <p className={styles.soft}>{tellBasis(headline, copy, locale)}</p>}
        {visible !== null && <p className={styles.soft}>{visible}</p>}
        {beside.length > 0 && (
          <dl className={styles.beside}>
            {beside.map((figure) => (
              <div key={figure.key}>
                <dt>{formatLabelled(copy.figures[figure.key]?.[0] ?? '', text.value(figure), locale)}</dt>
                <dd>{text.sentence(figure)}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </li>
  );
}
