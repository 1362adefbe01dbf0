// The filters of the programme, kept in the address so that a list can be sent to somebody.
import { stages, statuses } from '@trame/core/action-programme';
import { useState } from 'react';
import { Checkbox, getButtonClass, Select } from '../../../design/index.js';
import { FilterField, type Filters, useCopy, useFilters } from '../../../platform/web/index.js';
import type { ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const ALL = 'all';
const states = [...statuses, 'silent'] as const;
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
    firm: filters.ferme === '1' ? ('true' as const) : undefined,
    needsHelp: filters.aide === '1' ? ('true' as const) : undefined,
    stage: stages.find((stage) => stage === filters.stade),
    status: states.find((state) => state === filters.etat),
    awaitedFrom: filters.attend || undefined,
  };
}

/** Everything back to the whole programme. */
export const noFilters = {
  ...{ texte: null, groupe: null, pilotes: null, etoile: null, incertain: null },
  ...{ ferme: null, aide: null, stade: null, etat: null, attend: null },
};

/** What stands in the way of an action, and how far it has come. */
function ProgressFilters() {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  return (
    <>
      <Select
        label={copy.stage}
        value={filters.stade ?? ALL}
        onChange={(id) => change({ stade: id === ALL ? null : id })}
        options={[
          { id: ALL, label: copy.allStages },
          ...stages.map((id) => ({ id, label: copy.stageNames[id] })),
        ]}
      />
      <Select
        label={copy.state}
        value={filters.etat ?? ALL}
        onChange={(id) => change({ etat: id === ALL ? null : id })}
        options={[
          { id: ALL, label: copy.allStates },
          ...states.map((id) => ({ id, label: copy.stateNames[id] })),
        ]}
      />
      <Select
        label={copy.view}
        value={filters.vue ?? 'table'}
        onChange={(id) => change({ vue: id === 'table' ? null : id })}
        options={Object.entries(copy.views).map(([id, label]) => ({ id, label }))}
      />
    </>
  );
}

function ActFilters() {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  return (
    <>
      <Checkbox isSelected={filters.ferme === '1'} onChange={(isOn) => change({ ferme: isOn ? '1' : null })}>
        {copy.onlyFirm}
      </Checkbox>
      <Checkbox isSelected={filters.aide === '1'} onChange={(isOn) => change({ aide: isOn ? '1' : null })}>
        {copy.onlyHelp}
      </Checkbox>
    </>
  );
}

/** On a phone, what opens the filters and counts those in use. */
function Unfold({ isOpen, onPress }: { readonly isOpen: boolean; readonly onPress: () => void }) {
  const copy = useCopy({ fr, en });
  const [filters] = useFilters();
  const used = Object.values(parseFilters(filters)).filter((value) => value !== undefined).length;
  return (
    <p className={styles.unfold}>
      <button
        type="button"
        className={getButtonClass({ size: 'small' })}
        aria-expanded={isOpen}
        onClick={onPress}
      >
        {used === 0 ? copy.filters : `${copy.filters} (${used})`}
      </button>
    </p>
  );
}

export function ProgrammeFilters({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const [isOpen, setOpen] = useState(false);
  const { words, counted } = programme;
  const groups = programme.groups.filter((group) => group.label !== null);
  return (
    <>
      <Unfold isOpen={isOpen} onPress={() => setOpen(!isOpen)} />
      <search className={styles.filters} aria-label={copy.filters} data-open={isOpen}>
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
        <ProgressFilters />
        <div className={styles.boxes}>
          <ActFilters />
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
    </>
  );
}
