// Up to four places on one table, in the order the reader picks: no rank, no score.
import { useState } from 'react';
import {
  Button,
  DataTable,
  formatSentence,
  type Locale,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData } from '../../../../platform/web/index.js';
import { comparePlaces, type SideBySide } from '../../contract.js';
import { PlaceSearch } from '../composer.js';
import { copy as en } from '../copy.en.js';
import { type DiagnosisCopy, copy as fr } from '../copy.fr.js';
import { formatJobs, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';
import { TableSource } from '../source-line.js';
import type { TrajectoriesProps } from './trajectories.js';

type Place = SideBySide['places'][number];

const MOST = 4;

/** Places asked, the one diagnosed first unless the address says otherwise. */
export function readPlaces(text: string | undefined, place: string): readonly string[] {
  const codes = (text ?? '').split(',').filter((code) => code !== '');
  return codes.length > 0 ? [...new Set(codes)].slice(0, MOST) : [place];
}

/** The local effects on one scale: a line from the lowest to the highest window, a mark for the value. */
function Bands({ shown }: { readonly shown: SideBySide }) {
  const { compare } = useCopy({ fr, en });
  const locale = useLocale();
  const ends = shown.places.flatMap(({ points, windows }) => [
    points.local,
    windows.points?.low ?? 0,
    windows.points?.high ?? 0,
  ]);
  const most = Math.max(1, ...ends.map(Math.abs));
  const x = (value: number) => 340 + (value / most) * 290;
  const height = shown.places.length * 54;
  const label = shown.places
    .map(({ label: name, points }) => `${name} ${formatSigned(points.local, locale, 1)}`)
    .join(', ');
  const caption = formatSentence(compare.chart, {
    source: `${shown.dataset.source.publisher}, ${shown.from}–${shown.to}`,
  });
  return (
    <figure className={styles.chart}>
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 720 ${height + 26}`} role="img" aria-label={`${caption} : ${label}`}>
        <line x1={340} x2={340} y1={0} y2={height} className={styles.axis} />
        <text x={340} y={height + 20} className={styles.barName}>
          0
        </text>
        {shown.places.map(({ code, label: name, points, windows }, at) => (
          <g key={code}>
            {/* The value beside the name: along the band it would fall on the line of zero. */}
            <text x={8} y={at * 54 + 18} className={styles.startName}>
              {name}
              <tspan className={styles.endLabel} dx="10">
                {formatSigned(points.local, locale, 1)}
              </tspan>
            </text>
            {windows.points !== null && (
              <line
                x1={x(windows.points.low)}
                x2={x(windows.points.high)}
                y1={at * 54 + 34}
                y2={at * 54 + 34}
                className={styles.whisker}
              />
            )}
            <circle
              cx={x(points.local)}
              cy={at * 54 + 34}
              r={7}
              className={points.local < 0 ? styles.minusDot : styles.plusDot}
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}

type SideBySideProps = TrajectoriesProps & { readonly places: string | undefined };

function listRows(shown: SideBySide, words: DiagnosisCopy, locale: Locale) {
  const { compare, decomposition, effects } = words;
  const row = (id: string, label: string, read: (place: Place) => string) => ({ id, label, read });
  const points = (value: number) => formatSigned(value, locale, 1);
  return [
    row('start', formatSentence(effects.start, { year: shown.from }), (place) =>
      formatJobs(place.effects.start, locale),
    ),
    row('end', formatSentence(effects.end, { year: shown.to }), (place) =>
      formatJobs(place.effects.end, locale),
    ),
    row('change', compare.change, (place) => points(place.points.change)),
    row('national', effects.national, (place) => points(place.points.national)),
    row('structural', effects.structural, (place) => points(place.points.structural)),
    row('local', effects.local, (place) => points(place.points.local)),
    row('band', compare.band, ({ windows }) =>
      windows.points === null
        ? '—'
        : formatSentence(decomposition.range, {
            low: points(windows.points.low),
            high: points(windows.points.high),
          }),
    ),
    row('sign', compare.sign, ({ windows }) =>
      windows.established ? compare.established : compare.notEstablished,
    ),
  ];
}

function PlacesTable({ shown }: { readonly shown: SideBySide }) {
  const words = useCopy({ fr, en });
  const { compare } = words;
  const rows = listRows(shown, words, useLocale());
  return (
    <DataTable
      caption={formatSentence(compare.table, {
        source: `${shown.dataset.source.publisher}, ${shown.from}–${shown.to}`,
      })}
      columns={[
        { id: 'what', label: compare.what, isRowHeader: true, render: ({ label }) => label },
        ...shown.places.map((place) => ({
          id: place.code,
          label: place.label,
          align: 'end' as const,
          render: ({ read }: (typeof rows)[number]) => read(place),
        })),
      ]}
      rows={rows}
      getKey={({ id }) => id}
    />
  );
}

/** Adds a place, or takes one away: four at most, and never none. */
function PlacePicker(
  props: SideBySideProps & { readonly codes: readonly string[]; readonly shown: SideBySide },
) {
  const { space, dataset, change, codes, shown } = props;
  const { compare } = useCopy({ fr, en });
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <div className={styles.row} data-no-print>
        {codes.length < MOST && (
          <Button size="small" onPress={() => setAdding(!isAdding)} aria-expanded={isAdding}>
            {compare.add}
          </Button>
        )}
        {codes.length > 1 &&
          shown.places.map(({ code, label }) => (
            <Button
              key={code}
              size="small"
              kind="quiet"
              onPress={() => change({ lieux: codes.filter((one) => one !== code).join(',') })}
            >
              {formatSentence(compare.remove, { place: label })}
            </Button>
          ))}
      </div>
      {isAdding && (
        <PlaceSearch
          space={space}
          dataset={dataset}
          onPlace={(code) => {
            setAdding(false);
            change({ lieux: [...codes, code].join(',') });
          }}
        />
      )}
    </>
  );
}

/** The view of places side by side. */
export function SideBySideView(props: SideBySideProps) {
  const { space, dataset, choices } = props;
  const { compare } = useCopy({ fr, en });
  const codes = readPlaces(props.places, props.place);
  const shown = useData(comparePlaces, {
    params: { space },
    query: {
      dataset: dataset.id,
      territories: codes.join(','),
      ...(choices.from !== null && { from: choices.from }),
      ...(choices.to !== null && { to: choices.to }),
      ...(choices.sector !== null && { sector: choices.sector }),
    },
  });
  return (
    <Section title={compare.title} lead={compare.lead}>
      <PlacePicker {...props} codes={codes} shown={shown} />
      <Bands shown={shown} />
      <PlacesTable shown={shown} />
      <TableSource dataset={dataset} />
    </Section>
  );
}
