// Where the figures of a page come from, in one line.
import { formatSentence } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { Diagnosis } from '../contract.js';
import { copy as en } from './copy.en.js';
import { type DiagnosisCopy, copy as fr } from './copy.fr.js';
import styles from './shift-share.module.css';

/** « Insee, 2009 et 2015 »: what a caption quotes. */
export function quoteSource(shown: Pick<Diagnosis, 'dataset' | 'from' | 'to'>): string {
  return `${shown.dataset.source.publisher}, ${shown.from}–${shown.to}`;
}

function describeBasis(source: Diagnosis['dataset']['source'], words: DiagnosisCopy): string {
  const { workers, employers } = source.population;
  return `${words.basis[source.basis]}${words.workers[workers]}${words.employers[employers]}`;
}

interface TableSourceProps {
  readonly dataset: Pick<Diagnosis['dataset'], 'source' | 'years'>;
}

function useTableSource({ dataset }: TableSourceProps): string {
  const words = useCopy({ fr, en });
  const { source, years } = dataset;
  const { kind, year } = source.geography;
  return formatSentence(words.sourceLine, {
    publisher: source.publisher,
    title: source.title,
    years: `${years[0]}–${years.at(-1)}`,
    basis: describeBasis(source, words),
    geography: formatSentence(words.geography, {
      kind: (words.kinds[kind] ?? kind).replace(/ \d{4}$/, ''),
      year,
    }),
    licence: source.licence,
  });
}

/** Under views that read the whole table: who, what, years, basis, ground, licence. */
export function TableSource({ dataset }: TableSourceProps) {
  const line = useTableSource({ dataset });
  return <p className={styles.colophon}>{line}</p>;
}

/** The whole source: who, what, years, basis, ground, licence, nomenclature, hash. */
export function SourceLine({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  const line = useTableSource({ dataset: shown.dataset });
  const { nomenclature } = shown.dataset.source;
  return (
    <div className={styles.colophon}>
      <p>
        {line} {formatSentence(words.nomenclatureLine, { ...nomenclature, count: shown.sectorCount })}
      </p>
      <p>{formatSentence(words.hashLine, { hash: shown.hash.slice(0, 12) })}</p>
    </div>
  );
}
