// Trajectories: which places are among the most industrial at two dates; a map, a slider, tables, published bands.
import { useId, useMemo } from 'react';
import {
  DataTable,
  formatNumber,
  formatSentence,
  Notice,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData } from '../../../../platform/web/index.js';
import { type Dataset, getTrajectories, type Trajectories } from '../../contract.js';
import type { Choices } from '../choices.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { PlaceMap } from '../map/place-map.js';
import styles from '../shift-share.module.css';
import { TableSource } from '../source-line.js';
import { PlaceList } from './place-list.js';

type Type = Trajectories['classes'][number]['type'];

const ORDER: readonly Type[] = ['tradi-industrial', 'ex-industrial', 'neo-industrial', 'other'];

/** Under this, « among the most industrial » means nothing. */
const FEW = 20;

export interface TrajectoriesProps {
  readonly space: string;
  readonly dataset: Dataset;
  readonly place: string;
  readonly choices: Choices;
  readonly change: (change: Readonly<Record<string, string | null>>) => void;
}

function useSource(shown: Trajectories): string {
  return `${shown.dataset.source.publisher}, ${shown.from}–${shown.to}`;
}

/** The last date, moved year by year, by hand or by keyboard. */
function YearSlider({
  shown,
  change,
}: {
  readonly shown: Trajectories;
  readonly change: TrajectoriesProps['change'];
}) {
  const { trajectories } = useCopy({ fr, en });
  const id = useId();
  const years = shown.dataset.years.filter((year) => year > shown.from);
  const at = years.indexOf(shown.to);
  return (
    <p className={styles.slider} data-no-print>
      <label htmlFor={id}>{formatSentence(trajectories.slider, { from: shown.from, to: shown.to })}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={years.length - 1}
        step={1}
        value={at}
        aria-valuetext={String(shown.to)}
        onChange={(event) => {
          const year = years[Number(event.currentTarget.value)];
          if (year !== undefined) change({ de: String(shown.from), a: String(year) });
        }}
      />
    </p>
  );
}

function ClassTable({ shown }: { readonly shown: Trajectories }) {
  const { trajectories } = useCopy({ fr, en });
  const locale = useLocale();
  const source = useSource(shown);
  const share = (value: number | null) => (value === null ? '—' : `${formatNumber(value, locale)}\u00a0%`);
  const band = (type: Type) => {
    const found = shown.bands.find((one) => one.type === type);
    if (found === undefined) return '—';
    return formatSentence(trajectories.band, {
      count: found.count,
      first: share(found.firstShare),
      firstYear: found.firstYear,
      last: share(found.lastShare),
      lastYear: found.lastYear,
    });
  };
  const rows = ORDER.flatMap((type) => shown.classes.filter((one) => one.type === type));
  return (
    <DataTable
      caption={formatSentence(trajectories.table, { sector: shown.sector.label, source })}
      columns={[
        {
          id: 'type',
          label: trajectories.columns.type,
          isRowHeader: true,
          render: ({ type }) => trajectories.types[type],
        },
        { id: 'count', label: trajectories.columns.count, align: 'end', render: ({ count }) => count },
        {
          id: 'first',
          label: String(shown.from),
          align: 'end',
          render: ({ firstShare }) => share(firstShare),
        },
        { id: 'last', label: String(shown.to), align: 'end', render: ({ lastShare }) => share(lastShare) },
        {
          id: 'band',
          label: trajectories.columns.band,
          render: ({ type }) => <span className={styles.note}>{band(type)}</span>,
        },
      ]}
      rows={rows}
      getKey={({ type }) => type}
    />
  );
}

/** The table of the map. */
function Places({ shown }: { readonly shown: Trajectories }) {
  const { trajectories } = useCopy({ fr, en });
  const { listColumns } = trajectories;
  const locale = useLocale();
  return (
    <PlaceList
      title={trajectories.list}
      caption={formatSentence(trajectories.listCaption, {
        sector: shown.sector.label,
        source: useSource(shown),
      })}
      columns={[
        { id: 'place', label: listColumns.place, isRowHeader: true, render: ({ label }) => label },
        {
          id: 'first',
          label: formatSentence(listColumns.first, { year: shown.from }),
          align: 'end',
          render: ({ firstShare }) => formatNumber(firstShare, locale),
        },
        {
          id: 'last',
          label: formatSentence(listColumns.last, { year: shown.to }),
          align: 'end',
          render: ({ lastShare }) => formatNumber(lastShare, locale),
        },
        { id: 'type', label: listColumns.type, render: ({ type }) => trajectories.types[type] },
      ]}
      rows={shown.places}
    />
  );
}

/** How many were, and are, among the most industrial. */
function Matrix({ shown }: { readonly shown: Trajectories }) {
  const { trajectories } = useCopy({ fr, en });
  const { matrix } = trajectories;
  const count = (type: Type) => shown.classes.find((one) => one.type === type)?.count ?? 0;
  return (
    <table className={styles.grid}>
      <caption>{formatSentence(matrix.caption, { source: useSource(shown) })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{formatSentence(matrix.among, { year: shown.to })}</th>
          <th scope="col">{formatSentence(matrix.notAmong, { year: shown.to })}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{formatSentence(matrix.among, { year: shown.from })}</th>
          <td>{count('tradi-industrial')}</td>
          <td>{count('ex-industrial')}</td>
        </tr>
        <tr>
          <th scope="row">{formatSentence(matrix.notAmong, { year: shown.from })}</th>
          <td>{count('neo-industrial')}</td>
          <td>{count('other')}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What is said of a place: its share at both dates, and its type. */
function useSentences(shown: Trajectories): (place: string) => string {
  const { trajectories } = useCopy({ fr, en });
  const locale = useLocale();
  return useMemo(() => {
    const byCode = new Map(shown.places.map((one) => [one.code, one]));
    return (place) => {
      const own = byCode.get(place);
      if (own === undefined) return trajectories.unknownPlace;
      return formatSentence(trajectories.sentence, {
        place: own.label,
        sector: shown.sector.label.toLowerCase(),
        first: formatNumber(own.firstShare, locale),
        last: formatNumber(own.lastShare, locale),
        from: shown.from,
        to: shown.to,
        type: trajectories.types[own.type].toLowerCase(),
      });
    };
  }, [shown, trajectories, locale]);
}

interface TypeMapProps {
  readonly space: string;
  readonly shown: Trajectories;
  readonly marked: string;
  readonly describe: (place: string) => string;
  readonly onOpen: (place: string) => void;
}

function TypeMap({ shown, ...rest }: TypeMapProps) {
  const { trajectories } = useCopy({ fr, en });
  const { sector, places, contours } = shown;
  const source = useSource(shown);
  const classes = useMemo(
    () => ORDER.map((id) => ({ id, label: trajectories.types[id] })),
    [trajectories.types],
  );
  const classOf = useMemo(() => new Map(places.map(({ code, type }) => [code, type])), [places]);
  const nameOf = useMemo(() => new Map(places.map(({ code, label }) => [code, label])), [places]);
  if (contours === null) {
    const { kind } = shown.dataset.source.geography;
    return <Notice>{formatSentence(trajectories.noMap, { kind })}</Notice>;
  }
  return (
    <PlaceMap
      {...rest}
      kind={contours}
      caption={formatSentence(trajectories.map, { sector: sector.label, source })}
      classes={classes}
      classOf={classOf}
      nameOf={nameOf}
    />
  );
}

/** The view of trajectories. */
export function TrajectoriesView({ space, dataset, place, choices, change }: TrajectoriesProps) {
  const { trajectories } = useCopy({ fr, en });
  const locale = useLocale();
  const shown = useData(getTrajectories, {
    params: { space },
    query: {
      dataset: dataset.id,
      ...(choices.from !== null && { from: choices.from }),
      ...(choices.to !== null && { to: choices.to }),
    },
  });
  const describe = useSentences(shown);
  if (shown.places.length < FEW) {
    return (
      <Section title={trajectories.title} lead={trajectories.lead}>
        <Notice>{formatSentence(trajectories.tooFew, { count: shown.places.length })}</Notice>
      </Section>
    );
  }
  const rule = formatSentence(trajectories.rule, {
    part: Math.round(100 * shown.part),
    first: formatNumber(shown.thresholds.from, locale),
    last: formatNumber(shown.thresholds.to, locale),
    from: shown.from,
    to: shown.to,
  });
  return (
    <Section title={trajectories.title} lead={trajectories.lead}>
      <p className={styles.sentence}>{describe(place)}</p>
      <p className={styles.band}>{rule}</p>
      <YearSlider shown={shown} change={change} />
      <div className={styles.mapAside}>
        <TypeMap
          space={space}
          shown={shown}
          marked={place}
          describe={describe}
          onOpen={(lieu) => change({ lieu })}
        />
        <div className={styles.columns}>
          <ClassTable shown={shown} />
          <Matrix shown={shown} />
        </div>
      </div>
      <Places shown={shown} />
      {shown.unknown > 0 && (
        <p className={styles.note}>{formatSentence(trajectories.leftOut, { count: shown.unknown })}</p>
      )}
      <p className={styles.note}>{trajectories.bandSource}</p>
      <TableSource dataset={dataset} />
    </Section>
  );
}
