// The choices of the calculation: table, place, years, activity, reference, way.
import { useState } from 'react';
import {
  Button,
  EmptyState,
  formatCount,
  formatSentence,
  Section,
  Select,
  TextField,
  useLocale,
} from '../../../design/index.js';
import { useCopy, useOptionalData } from '../../../platform/web/index.js';
import { type Dataset, type Diagnosis, listEmploymentPlaces } from '../contract.js';
import type { Choices } from './choices.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './shift-share.module.css';

interface PlaceSearchProps {
  readonly space: string;
  readonly dataset: Dataset;
  readonly onPlace: (code: string) => void;
}

/** Types a piece of a name, chooses among what is found. */
export function PlaceSearch({ space, dataset, onPlace }: PlaceSearchProps) {
  const { composer } = useCopy({ fr, en });
  const [search, setSearch] = useState('');
  const found = useOptionalData(listEmploymentPlaces, {
    params: { space, dataset: dataset.id },
    query: { search },
  });
  const places = found?.places ?? [];
  return (
    <search>
      <TextField label={composer.placeSearch} value={search} onChange={setSearch} />
      {found !== null && places.length === 0 && <p role="status">{composer.noPlace}</p>}
      <ul className={styles.places} aria-label={composer.places}>
        {places.slice(0, search === '' ? 8 : 20).map(({ code, label }) => (
          <li key={code}>
            <Button size="small" onPress={() => onPlace(code)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </search>
  );
}

export interface ComposerProps {
  readonly space: string;
  readonly datasets: readonly Dataset[];
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly change: (change: Readonly<Record<string, string | null>>) => void;
}

function YearSelects({ dataset, choices, change, shown }: ComposerProps & { readonly shown: Diagnosis }) {
  const { composer } = useCopy({ fr, en });
  const years = dataset.years.map((year) => ({ id: String(year), label: String(year) }));
  return (
    <>
      <Select
        label={composer.from}
        options={years.slice(0, -1)}
        value={String(choices.from ?? shown.from)}
        onChange={(de) => change({ de, a: String(choices.to ?? shown.to) })}
      />
      <Select
        label={composer.to}
        options={years.slice(1)}
        value={String(choices.to ?? shown.to)}
        onChange={(a) => change({ a, de: String(choices.from ?? shown.from) })}
      />
    </>
  );
}

function listOptions(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}

const ALL = 'all-sectors';

type ShownComposerProps = ComposerProps & { readonly shown: Diagnosis };

function TableAndSector({ datasets, dataset, choices, change, ...props }: ShownComposerProps) {
  const { composer } = useCopy({ fr, en });
  const sectors = dataset.sectors.filter(({ isTotal }) => !isTotal);
  return (
    <>
      {datasets.length > 1 && (
        <div className={styles.fileChoice}>
          <Select
            label={composer.table}
            options={datasets.map(({ id, fileName }) => ({ id, label: fileName }))}
            value={dataset.id}
            onChange={(tableau) => change({ tableau, lieu: null, de: null, a: null, activite: null })}
          />
        </div>
      )}
      <YearSelects {...{ datasets, dataset, choices, change, ...props }} />
      <Select
        label={composer.sector}
        options={[
          { id: ALL, label: composer.allSectors },
          ...sectors.map(({ code, label }) => ({ id: code, label })),
        ]}
        value={choices.sector ?? ALL}
        onChange={(id) => change({ activite: id === ALL ? null : id })}
      />
    </>
  );
}

function Ways({ choices, change }: Pick<ComposerProps, 'choices' | 'change'>) {
  const { composer } = useCopy({ fr, en });
  return (
    <>
      <Select
        label={composer.reference}
        options={listOptions(composer.references)}
        value={choices.reference}
        onChange={(reference) => change({ reference })}
      />
      <Select
        label={composer.variant}
        options={listOptions(composer.variants)}
        value={choices.variant}
        onChange={(calcul) => change({ calcul })}
      />
      <Select
        label={composer.course}
        options={listOptions(composer.courses)}
        value={choices.course}
        onChange={(dates) => change({ dates })}
      />
    </>
  );
}

/** What the calculation could not take in. */
function Strip({ shown }: { readonly shown: Diagnosis }) {
  const { composer } = useCopy({ fr, en });
  const locale = useLocale();
  const { territories, leftOut } = shown.reference;
  return (
    <p className={styles.strip}>
      {formatSentence(composer.strip, {
        hidden: shown.hiddenCells,
        missing: shown.missingCells,
        count: formatCount(territories, composer.placeWords, locale),
      })}
      {leftOut > 0 && formatSentence(composer.stripLeft, { left: leftOut })}
    </p>
  );
}

/** Every choice of the calculation, each in the address. */
export function Composer(props: ShownComposerProps) {
  const { dataset, choices, change, shown, space } = props;
  const { composer } = useCopy({ fr, en });
  const [isSearching, setSearching] = useState(false);
  const toggle = (
    <Button size="small" kind="quiet" onPress={() => setSearching(!isSearching)} aria-expanded={isSearching}>
      {composer.change}
    </Button>
  );
  return (
    <div data-no-print>
      <Section title={composer.title} aside={toggle}>
        {isSearching && (
          <PlaceSearch
            space={space}
            dataset={dataset}
            onPlace={(lieu) => {
              setSearching(false);
              change({ lieu });
            }}
          />
        )}
        <div className={styles.composer}>
          <TableAndSector {...props} />
          <Ways choices={choices} change={change} />
        </div>
        <Strip shown={shown} />
      </Section>
    </div>
  );
}

/** Asks for a place when none is chosen yet. */
export function AskPlace(props: PlaceSearchProps) {
  const { composer } = useCopy({ fr, en });
  return (
    <EmptyState level={2} title={composer.place}>
      <p>{composer.choosePlace}</p>
      <PlaceSearch {...props} />
    </EmptyState>
  );
}
