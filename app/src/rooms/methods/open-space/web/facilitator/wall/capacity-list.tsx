// Who has a hand on a group of cards, and what they can do about it: the capacity to answer (R052).
import { type Group, MAX_LABEL, MAX_TEXT } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, Dialog, formatSentence, TextArea, TextField } from '../../../../../../design/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';

export function CapacityList({ group }: { readonly group: Group }) {
  const words = useWords().wall;
  const { canWrite, send, namePerson } = useFacilitator();
  const [isWriting, setWriting] = useState(false);
  const title = group.title ?? words.untitled;
  return (
    <div className={styles.capacity}>
      {group.capacities.length > 0 && <p className={styles.small}>{words.hands}</p>}
      <ul className={styles.list}>
        {group.capacities.map((note) => {
          const name = namePerson(note.actor) ?? words.somebody;
          return (
            <li key={note.id} className={styles.note}>
              <span>
                <strong>{name}</strong> {note.text}
              </span>
              {canWrite && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(words.removeHandOf, { name })}
                  onPress={() => send({ type: 'remove-capacity', group: group.id, note: note.id })}
                >
                  {words.removeHand}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {canWrite && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.addHandOf, { title })}
          onPress={() => setWriting(true)}
        >
          {words.addHand}
        </Button>
      )}
      {isWriting && <NoteDialog group={group} onClose={() => setWriting(false)} />}
    </div>
  );
}

function NoteDialog({ group, onClose }: { readonly group: Group; readonly onClose: () => void }) {
  const { wall: words, save, cancel } = useWords();
  const { send } = useFacilitator();
  const [actor, setActor] = useState('');
  const [text, setText] = useState('');
  const isReady = actor.trim() !== '' && text.trim() !== '';
  const press = () => {
    send({ type: 'note-capacity', group: group.id, actor: { label: actor.trim() }, text: text.trim() });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.addHand}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!isReady} onPress={press}>
            {save}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <p className={styles.words}>{group.title ?? words.untitled}</p>
      <TextField
        autoFocus
        label={words.actor}
        hint={words.actorHint}
        value={actor}
        onChange={setActor}
        maxLength={MAX_LABEL}
      />
      <TextArea label={words.can} value={text} onChange={setText} maxLength={MAX_TEXT} rows={2} />
    </Dialog>
  );
}
