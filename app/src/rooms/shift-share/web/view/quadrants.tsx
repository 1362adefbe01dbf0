// Where the activities stand: more or less present than in the reference, faster or slower. Questions, not verdicts.
import { DataTable, formatCount, formatSentence, Section, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Diagnosis, SectorLine } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { formatFixed, formatJobs, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';
import { quoteSource, SourceLine } from '../source-line.js';

const PLACES = ['strength', 'exposed', 'emerging', 'no-effect-sought', 'none'] as const;

function Quadrant({
  place,
  lines,
}: {
  readonly place: (typeof PLACES)[number];
  readonly lines: readonly SectorLine[];
}) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <section className={styles.quadrant}>
      <h3>{words.quadrants[place]}</h3>
      {lines.length === 0 && <p className={styles.soft}>{words.quadrants.empty}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.sector} className={line.marks.includes('hidden') ? styles.secret : undefined}>
            <strong>{line.label}</strong>{' '}
            <span className={styles.note}>
              {formatSentence(words.quadrants.line, {
                start: line.start === null ? words.hidden : formatJobs(line.start, locale),
                local: line.local === null ? words.hidden : formatSigned(line.local, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuadrantTable({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { quadrants } = words;
  const signed = (value: number | null) => (value === null ? words.missing : formatSigned(value, locale));
  const quotient = (value: number | null) => (value === null ? words.missing : formatFixed(value, locale, 2));
  return (
    <DataTable
      caption={formatSentence(quadrants.table, { source: quoteSource(shown) })}
      columns={[
        {
          id: 'sector',
          label: quadrants.columns.sector,
          isRowHeader: true,
          render: ({ label }) => label,
        },
        {
          id: 'quotient',
          label: quadrants.columns.quotient,
          align: 'end',
          render: (line) => quotient(line.locationQuotient),
        },
        {
          id: 'pure',
          label: quadrants.columns.pure,
          align: 'end',
          render: (line) => signed(line.pureLocal),
        },
        {
          id: 'allocation',
          label: quadrants.columns.allocation,
          align: 'end',
          render: (line) => signed(line.allocation),
        },
      ]}
      rows={shown.sectors}
      getKey={({ sector }) => sector}
    />
  );
}

/** The view of activities, with its sentence and its table. */
export function QuadrantsView({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { quadrants } = words;
  const present = shown.sectors.filter(({ locationQuotient }) => (locationQuotient ?? 0) > 1);
  const shownPlaces = PLACES.filter(
    (place) => place !== 'none' || shown.sectors.some((line) => line.quadrant === 'none'),
  );
  return (
    <div className={styles.parts}>
      <Section title={quadrants.title} lead={quadrants.lead}>
        <p className={styles.sentence}>
          {formatSentence(quadrants.sentence, {
            from: shown.from,
            activities: formatCount(present.length, quadrants.present, locale),
          })}
        </p>
        <div className={styles.quadrants}>
          {shownPlaces.map((place) => (
            <Quadrant
              key={place}
              place={place}
              lines={shown.sectors.filter((line) => line.quadrant === place)}
            />
          ))}
        </div>
        <QuadrantTable shown={shown} />
        <p className={styles.note}>{quadrants.tableNote}</p>
      </Section>
      <SourceLine shown={shown} />
    </div>
  );
}
