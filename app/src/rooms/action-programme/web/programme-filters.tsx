// The filters of the programme, kept in the address so that a list can be sent to somebody.
import { Checkbox, Select } from '../../../design/index.js';
import { FilterField, type Filters, useCopy, useFilters } from '../../../platform/web/index.js';
import type { ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const ALL = 'all';
const leadStates = ['named', 'generic', 'to-be-named', 'none'] as const;
type LeadState = (typeof leadStates)[number];

function isLeadState(text: string | undefined): text is LeadState {
  return leadStates.some((state) => state === text);
}

/** The address' words → the query of the contract; an unknown word is ignored rather than refused. */
export function parseFilters(filters: Filters) {
  return {
    search: filters.texte || undefined,
    group: filters.groupe || undefined,
    pilotState: isLeadState(filters.pilotes) ? filters.pilotes : undefined,
    starred: filters.etoile === '1' ? ('true' as const) : undefined,
    uncertain: filters.incertain === '1' ? ('true' as const) : undefined,
  };
}

/** Everything back to the whole programme. */
export const noFilters = { texte: null, groupe: null, pilotes: null, etoile: null, incertain: null };

export function ProgrammeFilters({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const { words, counted } = programme;
  const groups = programme.groups.filter((group) => group.label !== null);
  return (
    <search className={styles.filters} aria-label={copy.filters}>
      <FilterField label={copy.search} name="texte" />
      {words.group && groups.length > 0 && (
        <Select
          label={copy.groups[words.group]}
          value={filters.groupe ?? ALL}
          onChange={(id) => change({ groupe: id === ALL ? null : id })}
          options={[
            { id: ALL, label: copy.allGroups[words.group] },
            ...groups.map((group) => ({ id: group.id, label: `${group.label} (${group.counted})` })),
          ]}
        />
      )}
      <Select
        label={copy.leadState[words.lead]}
        value={filters.pilotes ?? ALL}
        onChange={(id) => change({ pilotes: id === ALL ? null : id })}
        options={Object.entries(copy.leadStates).map(([id, label]) => ({ id, label }))}
      />
      <div className={styles.boxes}>
        {counted.starred > 0 && (
          <Checkbox
            isSelected={filters.etoile === '1'}
            onChange={(isOn) => change({ etoile: isOn ? '1' : null })}
          >
            {copy.onlyStarred} ({counted.starred})
          </Checkbox>
        )}
        {counted.uncertain > 0 && (
          <Checkbox
            isSelected={filters.incertain === '1'}
            onChange={(isOn) => change({ incertain: isOn ? '1' : null })}
          >
            {copy.onlyUncertain} ({counted.uncertain})
          </Checkbox>
        )}
      </div>
    </search>
  );
}
