// Who was there, as far as the group wants to say.
import { Select, TextField } from '../../../../../../design/plain.js';
import { useWords } from '../context.js';
import type { ConvenerChoice, ReportDraft } from './report-draft.js';

export interface GroupFieldsProps {
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
}

export function GroupFields({ draft, onChange }: GroupFieldsProps) {
  const words = useWords().report;
  return (
    <>
      <Select
        label={words.convener}
        options={[
          { id: 'none', label: words.convenerNone },
          { id: 'me', label: words.convenerMe },
          { id: 'other', label: words.convenerOther },
        ]}
        value={draft.convener}
        onChange={(convener) => onChange({ ...draft, convener: convener as ConvenerChoice })}
      />
      {draft.convener === 'other' && (
        <TextField
          label={words.convenerName}
          value={draft.convenerName}
          onChange={(convenerName) => onChange({ ...draft, convenerName })}
        />
      )}
      <TextField
        label={words.participants}
        hint={words.participantsHint}
        value={draft.participants}
        onChange={(participants) => onChange({ ...draft, participants })}
      />
      <TextField
        label={words.table}
        value={draft.table}
        onChange={(table) => onChange({ ...draft, table })}
      />
    </>
  );
}
