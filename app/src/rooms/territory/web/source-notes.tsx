// The sources of a table's figures, said once under it and called by a letter in each cell.
import { formatSentence } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './territory.module.css';

type Dated = Pick<TerritorySheet['figures'][number], 'source' | 'year'>;

/** The distinct sources of some figures, in the order met. */
export function listSources(figures: readonly (Dated | null | undefined)[]): readonly string[] {
  return [...new Set(figures.flatMap((figure) => (figure ? [figure.source] : [])))];
}

/** « a », « b »… */
function getLetter(sources: readonly string[], source: string): string {
  return String.fromCharCode(97 + Math.max(0, sources.indexOf(source)));
}

/** Year and letter of a figure, beside its value: no figure without its source and its year (R018). */
export function SourceCall(props: { readonly figure: Dated; readonly sources: readonly string[] }) {
  const { source, year } = props.figure;
  return (
    <span className={styles.note}>
      {year}
      <sup>
        <abbr title={source} className={styles.call}>
          {getLetter(props.sources, source)}
        </abbr>
      </sup>
    </span>
  );
}

export function SourceNotes({ sources }: { readonly sources: readonly string[] }) {
  const copy = useCopy({ fr, en });
  if (sources.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {sources.map((source) => (
        <li key={source}>
          <sup>{getLetter(sources, source)}</sup> {formatSentence(copy.sourceNote, { source })}
        </li>
      ))}
    </ul>
  );
}
