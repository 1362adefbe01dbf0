// How many actors, and which families: present, invited, missing. Each picture has its table and its sentence.
import {
  DataTable,
  formatCount,
  formatSentence,
  Gauge,
  Notice,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Roster } from '../../contract/roster.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './roster.module.css';

export function Coverage({ roster }: { readonly roster: Roster }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { size, coverage } = roster;
  const counted = (state: string) => coverage.filter((line) => line.state === state).length;
  const counts = { present: counted('present'), invited: counted('invited'), missing: counted('missing') };
  return (
    <>
      <div className={styles.top}>
        <Gauge
          label={copy.size}
          value={Math.min(size.count, 50)}
          max={50}
          text={formatSentence(copy.sizeText, { count: size.count })}
          note={`${copy.sizeReadings[size.reading]} ${formatSentence(copy.present, { present: size.present })}.`}
        />
        {roster.isEconomicOnly && <Notice tone="warning">{copy.economicOnly}</Notice>}
      </div>
      {coverage.length > 0 && (
        <Section title={copy.grid} lead={copy.gridLead}>
          <ul className={styles.grid} aria-label={copy.grid}>
            {coverage.map((line) => (
              <li key={line.familyId} className={styles.cell} data-state={line.state}>
                <strong>{line.label}</strong>
                <span className={styles.soft}>
                  {copy.states[line.state]}
                  {line.state !== 'missing' &&
                    `, ${formatCount(line.present + line.invited, copy.counted, locale)}`}
                </span>
              </li>
            ))}
          </ul>
          {roster.withoutFamily > 0 && (
            <p className={styles.soft}>{formatCount(roster.withoutFamily, copy.withoutFamily, locale)}.</p>
          )}
          <details>
            <summary>{formatSentence(copy.gridCaption, counts)}</summary>
            <DataTable
              caption={formatSentence(copy.gridCaption, counts)}
              rows={coverage}
              getKey={(line) => line.familyId}
              columns={[
                {
                  id: 'family',
                  label: copy.family,
                  sortBy: (line) => line.label,
                  render: (line) => line.label,
                },
                { id: 'state', label: copy.state, render: (line) => copy.states[line.state] },
                { id: 'here', label: copy.here, align: 'end', render: (line) => line.present },
                { id: 'asked', label: copy.asked, align: 'end', render: (line) => line.invited },
              ]}
            />
          </details>
        </Section>
      )}
    </>
  );
}
