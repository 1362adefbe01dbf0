// Who has a hand on a group of slips, and what they can do: the capacity to answer (R052).
import type { CapacityNote, Group } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence } from '../../../../../../design/format.js';
import { Button, TextArea, TextField } from '../../../../../../design/plain.js';
import { ContributionMark, RefusedNotice } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useTextDraft, useWords } from '../context.js';
import styles from '../phone.module.css';

export function Capacity({ group }: { readonly group: Group }) {
  const phone = usePhone();
  const { canWrite, canSend, refused } = phone;
  const words = useWords().wall;
  const [writing, setWriting] = useState(false);
  const rejected = listRefused(refused, 'note-capacity').filter(({ command }) => command.group === group.id);
  const title = group.title ?? words.untitled;
  if (group.capacities.length === 0 && !(canWrite && canSend)) return null;
  return (
    <div className={styles.capacity}>
      {group.capacities.length > 0 && <h5>{words.hands}</h5>}
      <ul className={styles.list}>
        {group.capacities.map((note) => (
          <Note key={note.id} note={note} group={group.id} />
        ))}
      </ul>
      {rejected.map((one) => (
        <RefusedNotice key={one.op} room={phone} refused={one} text={one.command.text} />
      ))}
      {canWrite && writing && <NoteForm group={group} onClose={() => setWriting(false)} />}
      {canWrite && canSend && !writing && (
        <div className={styles.quiet}>
          <Button
            kind="quiet"
            aria-label={formatSentence(words.noteOf, { title })}
            onPress={() => setWriting(true)}
          >
            {words.noteTitle}
          </Button>
        </div>
      )}
    </div>
  );
}

function Note({ note, group }: { readonly note: CapacityNote; readonly group: string }) {
  const phone = usePhone();
  const { me, canWrite, canSend, namePerson, send } = phone;
  const words = useWords().wall;
  const isMine = note.by === me.member;
  return (
    <li className={styles.note}>
      <p>
        <strong>{namePerson(note.actor)}</strong> {note.text}
      </p>
      <ContributionMark room={phone} id={note.id} isMine={isMine} />
      {isMine && canWrite && canSend && (
        <Button kind="quiet" onPress={() => void send({ type: 'remove-capacity', group, note: note.id })}>
          {words.removeNote}
        </Button>
      )}
    </li>
  );
}

function NoteForm({ group, onClose }: { readonly group: Group; readonly onClose: () => void }) {
  const { canSend, send } = usePhone();
  const words = useWords();
  const [actor, setActor, forgetActor] = useTextDraft(`actor.${group.id}`);
  const [text, setText, forgetText] = useTextDraft(`capacity.${group.id}`);
  const submit = async () => {
    if (!canSend || actor.trim() === '' || text.trim() === '') return;
    const label = actor.trim();
    await send({ type: 'note-capacity', group: group.id, actor: { label }, text });
    forgetActor();
    forgetText();
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={words.wall.actor}
        hint={words.wall.actorHint}
        value={actor}
        onChange={setActor}
        maxLength={120}
      />
      <TextArea label={words.wall.can} value={text} onChange={setText} rows={2} maxLength={1000} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={!canSend}>
          {words.wall.note}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
