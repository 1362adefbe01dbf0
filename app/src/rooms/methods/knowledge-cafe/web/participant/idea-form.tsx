// An idea of one's group: which question it answers, whether it is a solution already, and to what (R068, R070, R056).
import type { CafeCommand } from '@trame/core/methods/knowledge-cafe';
import { useState } from 'react';
import { Button, formatSentence, Select, TextArea, useAnnounce } from '../../../../../design/plain.js';
import {
  type DraftForm,
  findOwnTeam,
  listRefused,
  RefusedNotice,
  useDraft,
  useLength,
} from '../../../../workshop/web/participant/index.js';
import { usePhone, useWords } from './context.js';
import styles from './phone.module.css';

/** What is under way: identifiers of transitions and of carried sentences are those ticked. */
interface Fields {
  readonly text: string;
  readonly about: string | null;
  readonly isSolution: boolean;
  readonly tags: readonly string[];
  readonly sources: readonly string[];
}

const BLANK: Fields = { text: '', about: null, isSolution: false, tags: [], sources: [] };

const FORM: DraftForm<Fields> = {
  parse: (kept) => {
    try {
      return { ...BLANK, ...(JSON.parse(kept ?? '{}') as Partial<Fields>) };
    } catch {
      return BLANK;
    }
  },
  format: (fields) => (fields.text.trim() === '' ? null : JSON.stringify(fields)),
};

type WriteSlip = Extract<CafeCommand, { readonly type: 'write-slip' }>;

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** The idea under way, whether it can leave, and what sends it. */
function useIdea() {
  const room = usePhone();
  const { state, canSend, send, drafts } = room;
  const words = useWords().form;
  const explainLength = useLength();
  const announce = useAnnounce();
  const [fields, change] = useDraft(drafts, 'idea', FORM);
  const [busy, setBusy] = useState(false);
  const error = explainLength(fields.text);
  const isOpen = state.stage !== null && state.stage.id !== 'introduction';
  const lacksTag = fields.isSolution && fields.tags.length === 0;
  const isReady = canSend && isOpen && !busy && fields.text.trim() !== '' && !error && !lacksTag;
  const about = fields.about ?? state.questions[0]?.id ?? null;
  const submit = async () => {
    if (!isReady) return;
    setBusy(true);
    const { text, isSolution, tags } = fields;
    await send({
      type: 'write-slip',
      kind: isSolution ? 'solution' : 'idea',
      text,
      team: findOwnTeam(room)?.id ?? null,
      about,
      tags: isSolution ? tags : [],
      channel: 'phone',
      onBehalfOf: null,
      sources: state.settings.carried
        .filter(({ id }) => fields.sources.includes(id))
        .map(({ source }) => source),
    });
    change({ ...BLANK, about: fields.about });
    setBusy(false);
    announce(words.sent);
  };
  return { fields, change, error, isOpen, lacksTag, isReady, about, submit };
}

export function IdeaForm() {
  const room = usePhone();
  const { state, canWrite, refused } = room;
  const words = useWords().form;
  const { fields, change, error, isOpen, lacksTag, isReady, about, submit } = useIdea();
  const rejected = listRefused<WriteSlip>(refused, 'write-slip').map((one) => (
    <RefusedNotice
      key={one.op}
      room={room}
      refused={one}
      text={one.command.text}
      onTakeBack={() => change({ ...fields, text: [fields.text, one.command.text].join('\n').trim() })}
    />
  ));
  if (!canWrite || (state.closed !== null && fields.text === '')) return <>{rejected}</>;
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {rejected}
      <TextArea
        label={words.idea}
        {...(!isOpen && { hint: words.early })}
        value={fields.text}
        onChange={(text) => change({ ...fields, text })}
        rows={3}
        error={error}
      />
      {state.questions.length > 1 && (
        <Select
          label={words.about}
          options={state.questions.map(({ id, text }) => ({ id, label: text }))}
          value={about}
          onChange={(next) => change({ ...fields, about: next })}
        />
      )}
      <Solution fields={fields} onChange={change} />
      <Carried fields={fields} onChange={change} />
      {lacksTag && <p className={styles.small}>{words.transitionMissing}</p>}
      <Button kind="primary" type="submit" wide isDisabled={!isReady}>
        {words.send}
      </Button>
    </form>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
}

function Solution({ fields, onChange }: PartProps) {
  const { transitions } = usePhone().state.settings;
  const words = useWords().form;
  return (
    <>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={fields.isSolution}
          onChange={(event) => onChange({ ...fields, isSolution: event.currentTarget.checked })}
        />
        {words.isSolution}
      </label>
      {fields.isSolution && (
        <fieldset className={styles.fieldset}>
          <legend>{words.transitions}</legend>
          {transitions.map(({ id, label }) => (
            <label key={id} className={styles.tick}>
              <input
                type="checkbox"
                checked={fields.tags.includes(id)}
                onChange={() => onChange({ ...fields, tags: toggle(fields.tags, id) })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** What earlier seminars handed on: ticked, never typed again. */
function Carried({ fields, onChange }: PartProps) {
  const { carried } = usePhone().state.settings;
  const words = useWords().form;
  if (carried.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>{formatSentence(words.sources, { count: fields.sources.length })}</summary>
      {carried.map(({ id, text }) => (
        <label key={id} className={styles.tick}>
          <input
            type="checkbox"
            checked={fields.sources.includes(id)}
            onChange={() => onChange({ ...fields, sources: toggle(fields.sources, id) })}
          />
          {text}
        </label>
      ))}
    </details>
  );
}
