// S31, the map of ties: a month, an actor, the list, the drawing, and what may be suggested without ordering anybody about.
import { useMemo, useState } from 'react';
import {
  compareLabels,
  EmptyState,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  Page,
  Section,
  Select,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useFilters, useParam } from '../../../../platform/web/index.js';
import { getMap, type MapReading } from '../../contract/map.js';
import { Files } from '../exchange/files.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Drawing } from './drawing.js';
import { Legend, Names, Reactivate, TieTable } from './lists.js';
import styles from './map.module.css';
import { listMonths, type MapAtDay, type MapTie, placeActors, readMapAt } from './read-map.js';

const EVERYBODY = 'tous';

interface MonthProps {
  readonly months: readonly string[];
  readonly at: number;
  readonly onChange: (at: number) => void;
}

function MonthSlider({ months, at, onChange }: MonthProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const day = formatDate(months[at] ?? '', locale);
  if (months.length < 2) return null;
  return (
    <div className={styles.month}>
      <label htmlFor="map-month">{copy.month}</label>
      <output htmlFor="map-month">{day}</output>
      <input
        id="map-month"
        type="range"
        min={0}
        max={months.length - 1}
        value={at}
        aria-valuetext={day}
        aria-describedby="map-month-hint"
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <p id="map-month-hint" className={styles.soft}>
        {copy.monthHint}
      </p>
    </div>
  );
}

/** How many ties, of what state: the drawing in one sentence. */
function Sentence({ ties, day }: { readonly ties: readonly MapTie[]; readonly day: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const actors = new Set(ties.flatMap(({ a, b }) => [a.id, b.id])).size;
  const count = (keep: (tie: MapTie) => boolean) => ties.filter(keep).length;
  return (
    <div role="status" className={styles.sentence}>
      <p>
        {formatSentence(copy.sentence, {
          day: formatDate(day, locale),
          ties: formatCount(ties.length, copy.ties, locale),
          actors: formatCount(actors, copy.actors, locale),
        })}
      </p>
      <p className={styles.soft}>
        {formatSentence(copy.fading, {
          count: count(({ state }) => state === 'to-reactivate'),
          undated: count(({ state }) => state === 'unknown'),
          shown: count(({ origin }) => origin === 'shown'),
        })}
      </p>
    </div>
  );
}

type OutlineProps = Omit<MapAtDay, 'ties'> & { readonly reading: MapReading };

/** Whom to think of: those the facts leave alone, those they show everywhere. */
function Outline({ reading, alone, solicited }: OutlineProps) {
  const copy = useCopy({ fr, en });
  const isPeopled = reading.actors.some(({ kind }) => kind === 'organisation');
  const none = isPeopled ? copy.aloneNone : copy.noOrganisation;
  return (
    <>
      <Names title={copy.alone} lead={copy.aloneLead} none={none} actors={alone} />
      <Names title={copy.solicited} lead={copy.solicitedLead} none={copy.solicitedNone} actors={solicited} />
    </>
  );
}

function MapShown({ reading }: { readonly reading: MapReading }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const [filters, change] = useFilters();
  const months = useMemo(() => listMonths(reading), [reading]);
  const [at, setAt] = useState(months.length - 1);
  const day = months[at] ?? reading.today;
  const places = useMemo(() => placeActors(readMapAt(reading, reading.today).ties), [reading]);
  const { ties: all, alone, solicited } = useMemo(() => readMapAt(reading, day), [reading, day]);
  const focus = filters.acteur ?? EVERYBODY;
  const isKnown = reading.actors.some(({ id }) => id === focus);
  const ties = isKnown ? all.filter(({ a, b }) => a.id === focus || b.id === focus) : all;
  // Those of everybody tied that day: the key stays whole when one actor is looked at.
  const drawn = new Set(all.flatMap(({ a, b }) => [a.familyId, b.familyId]));
  const order = reading.families.map(({ id }) => id);
  const options = [
    { id: EVERYBODY, label: copy.everybody },
    ...reading.actors
      .map(({ id, label }) => ({ id, label }))
      .sort((x, y) => compareLabels(x.label, y.label, locale)),
  ];
  const label = formatSentence(copy.drawingLabel, {
    ties: formatCount(ties.length, copy.ties, locale),
    actors: formatCount(new Set(ties.flatMap(({ a, b }) => [a.id, b.id])).size, copy.actors, locale),
    day: formatDate(day, locale),
  });
  return (
    <>
      <div className={styles.tools}>
        <MonthSlider months={months} at={at} onChange={setAt} />
        <Select
          label={copy.focus}
          options={options}
          value={isKnown ? focus : EVERYBODY}
          onChange={(acteur) => change({ acteur: acteur === EVERYBODY ? '' : acteur })}
        />
      </div>
      <Sentence ties={ties} day={day} />
      <Section title={copy.list} lead={copy.listLead}>
        <TieTable ties={ties} day={day} />
      </Section>
      {ties.length > 0 && (
        <Section title={copy.drawing} lead={copy.drawingLead}>
          <Drawing ties={ties} places={places} families={order} label={label} />
          <Legend
            families={reading.families.filter(({ id }) => drawn.has(id))}
            all={order}
            hasUnknown={[...drawn].some((id) => id === null || !order.includes(id))}
          />
        </Section>
      )}
      <Reactivate ties={ties} />
      <Outline reading={reading} alone={alone} solicited={solicited} />
    </>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const reading = useData(getMap, { params: { space } });
  const toBoard = (
    <Link look="plain" href={`/espaces/${space}/reseau`}>
      {copy.toBoard}
    </Link>
  );
  return (
    <Page wide title={copy.title} lead={copy.lead} actions={toBoard}>
      {reading.actors.length === 0 ? (
        <EmptyState level={2} title={copy.empty}>
          <p>{copy.emptyText}</p>
        </EmptyState>
      ) : (
        <MapShown reading={reading} />
      )}
      {reading.actors.length > 0 && (
        <Section title={copy.leave} lead={copy.leaveLead}>
          <Files base={`/api/spaces/${space}/network-map-files`} />
        </Section>
      )}
      <Section title={copy.caution}>
        <ul className={styles.lines}>
          {copy.cautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
