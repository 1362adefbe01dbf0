// The blocks of the edition form, each over one part of the draft.
import { Checkbox, Section, Select, TextArea, TextField } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import {
  type Draft,
  isHalfFigure,
  isHalfMembers,
  isHalfSubcontractors,
  type SpecificityRow,
} from './edit-draft.js';
import { RowsEditor } from './edit-rows.js';
import styles from './territory.module.css';

export interface BlockProps {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}

interface SourceFieldsProps {
  readonly row: { readonly source: string; readonly year: string };
  readonly onChange: (changes: { readonly source?: string; readonly year?: string }) => void;
}

/** Where the figures of a row come from. */
function SourceFields({ row, onChange }: SourceFieldsProps) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <div className={styles.half}>
        <TextField label={copy.source} value={row.source} onChange={(source) => onChange({ source })} />
      </div>
      <TextField
        label={copy.year}
        inputMode="numeric"
        value={row.year}
        onChange={(year) => onChange({ year })}
      />
    </>
  );
}

export function IdentityBlock({ draft, onChange }: BlockProps) {
  const copy = useCopy({ fr, en });
  const lines = [
    ['mainTowns', copy.townsField],
    ['sectors', copy.sectors],
    ['attachmentThemes', copy.themesField],
  ] as const;
  return (
    <Section title={copy.identity}>
      <div className={styles.fields}>
        <TextField label={copy.name} isRequired value={draft.name} onChange={(name) => onChange({ name })} />
        <TextField
          label={copy.longName}
          value={draft.longName}
          onChange={(longName) => onChange({ longName })}
        />
        {lines.map(([field, label]) => (
          <TextArea
            key={field}
            label={label}
            hint={copy.onePerLine}
            value={draft[field]}
            onChange={(text) => onChange({ [field]: text })}
          />
        ))}
        <TextArea
          label={copy.perimeterReason}
          value={draft.perimeterReason}
          onChange={(perimeterReason) => onChange({ perimeterReason })}
        />
        <TextArea
          label={copy.contextField}
          value={draft.context}
          onChange={(context) => onChange({ context })}
        />
      </div>
    </Section>
  );
}

export function EmployersBlock({ draft, onChange }: BlockProps) {
  const copy = useCopy({ fr, en });
  const empty = {
    ...{ name: '', sector: '', headcount: '', subcontractors: '', source: '', year: '' },
    kept: null,
  };
  return (
    <RowsEditor
      title={copy.employers}
      what={copy.anEmployer}
      rows={draft.employers}
      onChange={(employers) => onChange({ employers })}
      createRow={(key) => ({ key, ...empty })}
      nameRow={(row) => row.name}
      render={(row, change) => (
        <>
          <TextField label={copy.name} value={row.name} onChange={(name) => change({ name })} />
          <TextField label={copy.sector} value={row.sector} onChange={(sector) => change({ sector })} />
          <TextField
            label={copy.headcount}
            inputMode="numeric"
            value={row.headcount}
            onChange={(headcount) => change({ headcount })}
            error={isHalfFigure(row) ? copy.figureIncomplete : undefined}
          />
          <TextField
            label={copy.subcontractors}
            inputMode="numeric"
            value={row.subcontractors}
            onChange={(subcontractors) => change({ subcontractors })}
            error={isHalfSubcontractors(row) ? copy.figureIncomplete : undefined}
          />
          <SourceFields row={row} onChange={change} />
        </>
      )}
    />
  );
}

export function NetworksBlock({ draft, onChange }: BlockProps) {
  const copy = useCopy({ fr, en });
  return (
    <RowsEditor
      title={copy.networks}
      what={copy.aNetwork}
      rows={draft.networks}
      onChange={(networks) => onChange({ networks })}
      createRow={(key) => ({ key, name: '', members: '', source: '', year: '', kept: null })}
      nameRow={(row) => row.name}
      render={(row, change) => (
        <>
          <TextField label={copy.name} value={row.name} onChange={(name) => change({ name })} />
          <TextField
            label={copy.membersField}
            inputMode="numeric"
            value={row.members}
            onChange={(members) => change({ members })}
            error={isHalfMembers(row) ? copy.figureIncomplete : undefined}
          />
          <SourceFields row={row} onChange={change} />
        </>
      )}
    />
  );
}

export function SpecificitiesBlock({ draft, onChange }: BlockProps) {
  const copy = useCopy({ fr, en });
  const kinds = Object.entries(copy.kinds).map(([id, label]) => ({ id, label }));
  return (
    <RowsEditor
      title={copy.specificities}
      what={copy.aSpecificity}
      rows={draft.specificities}
      onChange={(specificities) => onChange({ specificities })}
      createRow={(key): SpecificityRow => ({ key, kind: 'other', text: '', kept: null })}
      nameRow={(row) => row.text.slice(0, 40)}
      render={(row, change) => (
        <>
          <Select
            label={copy.kind}
            options={kinds}
            value={row.kind}
            onChange={(kind) => change({ kind: kind as SpecificityRow['kind'] })}
          />
          <div className={styles.whole}>
            <TextArea label={copy.text} rows={2} value={row.text} onChange={(text) => change({ text })} />
          </div>
        </>
      )}
    />
  );
}

export function HistoryBlock({ draft, onChange }: BlockProps) {
  const copy = useCopy({ fr, en });
  return (
    <RowsEditor
      title={copy.history}
      what={copy.anEvent}
      rows={draft.history}
      onChange={(history) => onChange({ history })}
      createRow={(key) => ({
        ...{ key, from: '', to: '', text: '', source: '' },
        approximate: false,
        kept: null,
      })}
      nameRow={(row) => row.text.slice(0, 40)}
      render={(row, change) => (
        <>
          <TextField
            label={copy.from}
            inputMode="numeric"
            value={row.from}
            onChange={(from) => change({ from })}
          />
          <TextField label={copy.to} inputMode="numeric" value={row.to} onChange={(to) => change({ to })} />
          <Checkbox isSelected={row.approximate} onChange={(approximate) => change({ approximate })}>
            {copy.approximate}
          </Checkbox>
          <div className={styles.whole}>
            <TextArea label={copy.text} rows={2} value={row.text} onChange={(text) => change({ text })} />
          </div>
          <div className={styles.whole}>
            <TextField label={copy.source} value={row.source} onChange={(source) => change({ source })} />
          </div>
        </>
      )}
    />
  );
}
