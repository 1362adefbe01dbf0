// The card one writes on: the same boxes for all, kept on the phone at each key (R053).
import type { Proposal } from '@trame/core/methods/pitch';
import { findTeamOf, MAX_LABEL } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatSentence, TextArea, TextField } from '../../../../../../design/plain.js';
import { useDraft } from '../../../../../workshop/web/participant/index.js';
import { createJsonForm, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { BOXES, type CardDraft, explainBox, isReady, readDraft, startDraft } from './card-draft.js';

export interface CardFormProps {
  /** Null for a new card. */
  readonly proposal: Proposal | null;
  readonly onDone: () => void;
}

export function CardForm({ proposal, onDone }: CardFormProps) {
  const { state, me, canSend, send, drafts } = usePhone();
  const words = useWords().form;
  const { carried } = state.settings;
  const { member } = me;
  const name = proposal === null ? 'card' : `card.${proposal.id}`;
  const [form] = useState(() => createJsonForm(startDraft(proposal, { carried, member })));
  const [draft, setDraft, forget] = useDraft(drafts, name, form);
  // The version read when the pen was taken up.
  const [version] = useState(proposal?.version ?? 1);
  const [busy, setBusy] = useState(false);
  const ready = canSend && !busy && isReady(draft, words);
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    const pitcher = proposal?.pitcher ?? null;
    const isOther = pitcher !== null && !('id' in pitcher && pitcher.id === member);
    const team = proposal === null ? (findTeamOf(state.teams, member)?.id ?? null) : proposal.team;
    const body = readDraft(draft, { carried, member, team, otherPitcher: isOther ? pitcher : null });
    await send(
      proposal === null
        ? { type: 'write-proposal', ...body, channel: 'phone', onBehalfOf: null }
        : { type: 'edit-proposal', proposal: proposal.id, version, ...body },
    );
    forget();
    onDone();
  };
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3 className={styles.title}>{proposal === null ? words.create : words.edit}</h3>
      <p className={styles.small}>{words.lead}</p>
      <Boxes draft={draft} onChange={setDraft} />
      <Sources draft={draft} onChange={setDraft} />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={draft.isPitcher}
          onChange={(event) => setDraft({ ...draft, isPitcher: event.currentTarget.checked })}
        />
        {words.pitcher}
      </label>
      <p className={styles.small}>{words.kept}</p>
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={!ready}>
          {proposal === null ? words.send : words.save}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: CardDraft;
  readonly onChange: (draft: CardDraft) => void;
}

function Boxes({ draft, onChange }: PartProps) {
  const words = useWords().form;
  return (
    <>
      <TextField
        label={words.title}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        isRequired
        error={explainBox(draft.title, words, MAX_LABEL)}
      />
      {BOXES.map((box) => (
        <TextArea
          key={box}
          label={words[box]}
          {...(box === 'partnersValue' && { hint: words.partnersHint })}
          value={draft[box]}
          onChange={(text) => onChange({ ...draft, [box]: text })}
          rows={2}
          error={explainBox(draft[box], words)}
        />
      ))}
    </>
  );
}

/** What earlier seminars handed on: ticked, never typed again (R056). */
function Sources({ draft, onChange }: PartProps) {
  const { carried } = usePhone().state.settings;
  const words = useWords().form;
  if (carried.length === 0) return null;
  const toggle = (id: string) => {
    const sources = draft.sources.includes(id)
      ? draft.sources.filter((one) => one !== id)
      : [...draft.sources, id];
    onChange({ ...draft, sources });
  };
  return (
    <details className={styles.sources}>
      <summary>{formatSentence(words.sources, { count: draft.sources.length })}</summary>
      {carried.map(({ id, text }) => (
        <label key={id} className={styles.tick}>
          <input type="checkbox" checked={draft.sources.includes(id)} onChange={() => toggle(id)} />
          {text}
        </label>
      ))}
    </details>
  );
}
