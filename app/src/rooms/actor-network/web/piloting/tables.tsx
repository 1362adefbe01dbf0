// The figures of the network of pilots, its organisations, and its signals.
import {
  DataTable,
  formatCount,
  formatNumber,
  formatSentence,
  formatShare,
  type Locale,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { PilotFigureRow, Piloting, SignalRow } from '../../contract/piloting.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type PilotingCopy } from './copy.fr.js';
import styles from './piloting.module.css';

/** A figure in its unit; words when there is nothing to count. */
export function formatFigure(
  { value, unit }: Pick<PilotFigureRow, 'value' | 'unit'>,
  { copy, locale }: { readonly copy: PilotingCopy; readonly locale: Locale },
): string {
  if (value === null) return copy.undefinedFigure;
  if (unit === 'share') return formatShare(value, locale);
  if (unit === 'index') return formatSentence(copy.index, { value: formatNumber(value, locale, 3) });
  return formatNumber(value, locale, 0);
}

export function Figures({ piloting, source }: { readonly piloting: Piloting; readonly source: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <Section title={copy.figures} lead={source}>
      <DataTable
        caption={copy.figuresCaption}
        rows={piloting.figures}
        getKey={({ key }) => key}
        columns={[
          { id: 'figure', label: copy.figure, render: ({ key }) => copy.figureWords[key][0] },
          {
            id: 'value',
            label: copy.value,
            align: 'end',
            render: (row) => formatFigure(row, { copy, locale }),
          },
          {
            id: 'basis',
            label: copy.basis,
            render: ({ basis, basisOf }) => formatCount(basis, copy.bases[basisOf], locale),
          },
          { id: 'how', label: copy.how, render: ({ key }) => copy.figureWords[key][1] },
        ]}
      />
    </Section>
  );
}

export function Organisations({ piloting }: { readonly piloting: Piloting }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <Section title={copy.organisations}>
      <DataTable
        caption={copy.organisationsCaption}
        rows={piloting.organisations}
        getKey={({ id }) => id}
        columns={[
          { id: 'name', label: copy.organisation, render: ({ name }) => name },
          { id: 'family', label: copy.family, render: ({ family }) => family ?? copy.unknownFamily },
          {
            id: 'actions',
            label: copy.piloted,
            align: 'end',
            render: ({ actions }) => formatNumber(actions, locale, 0),
          },
          {
            id: 'with',
            label: copy.with,
            render: ({ coPilots }) =>
              coPilots.length === 0 ? copy.nobody : coPilots.map(({ name }) => name).join(', '),
          },
        ]}
      />
    </Section>
  );
}

export function Actions({ piloting }: { readonly piloting: Piloting }) {
  const copy = useCopy({ fr, en });
  return (
    <Section title={copy.actionsTitle}>
      <DataTable
        caption={copy.actionsCaption}
        rows={piloting.actions}
        getKey={({ id }) => id}
        columns={[
          { id: 'title', label: copy.action, render: ({ title }) => title },
          {
            id: 'pilots',
            label: copy.pilots,
            render: ({ pilots }) =>
              pilots.length === 0 ? copy.noPilot : pilots.map(({ name }) => name).join(', '),
          },
        ]}
      />
    </Section>
  );
}

function SignalCard({ signal }: { readonly signal: SignalRow }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { key, value, part, whole, families, caveats } = signal;
  const isIndex = key === 'pilot-concentration';
  const [title, how] = copy.signalWords[key];
  return (
    <li className={styles.signal}>
      <h3>{title}</h3>
      {value === null ? (
        <p className={styles.value} data-empty>
          {copy.signalNothing}
        </p>
      ) : (
        <>
          <p className={styles.value}>
            {formatFigure({ value, unit: isIndex ? 'index' : 'share' }, { copy, locale })}
          </p>
          <p className={styles.count}>
            {key === 'pilot-concentration'
              ? formatSentence(copy.signalRoles, {
                  organisations: formatCount(part, copy.bases.organisations, locale),
                  roles: formatCount(whole, copy.bases.roles, locale),
                })
              : formatSentence(copy.signalCount, {
                  part: formatCount(part, copy.signalBases[key], locale),
                  whole: formatNumber(whole, locale, 0),
                })}
          </p>
        </>
      )}
      {families.length > 0 && (
        <p className={styles.count}>
          {formatSentence(copy.familiesConcerned, { names: families.join(', ') })}
        </p>
      )}
      <h4>{copy.computed}</h4>
      <p className={styles.soft}>{how}</p>
      <h4>{copy.cannotSay}</h4>
      <ul className={styles.soft}>
        {caveats.map((caveat) => (
          <li key={caveat}>{copy.caveats[caveat]}</li>
        ))}
      </ul>
    </li>
  );
}

export function Signals({ signals }: { readonly signals: readonly SignalRow[] }) {
  const copy = useCopy({ fr, en });
  return (
    <Section title={copy.signals} lead={copy.signalsLead}>
      <ul className={styles.signals}>
        {signals.map((signal) => (
          <SignalCard key={signal.key} signal={signal} />
        ))}
      </ul>
    </Section>
  );
}
