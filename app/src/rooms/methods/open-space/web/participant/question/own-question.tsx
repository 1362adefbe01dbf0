// What the author of a question may still do: change its words, choose its cell, withdraw it.
import type { Question } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence } from '../../../../../../design/format.js';
import { Button, Select } from '../../../../../../design/plain.js';
import { EditText, Erasing, hasDraft } from '../../../../../workshop/web/participant/index.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { listCells } from './cell.js';

export function OwnQuestion({ question }: { readonly question: Question }) {
  const phone = usePhone();
  const { drafts, send } = phone;
  const words = useWords();
  const name = `question.${question.id}`;
  const [editing, setEditing] = useState(() => hasDraft(drafts, name));
  const { id, version, text } = question;
  if (editing) {
    return (
      <EditText
        room={phone}
        label={words.question.editField}
        name={name}
        text={text}
        version={version}
        onSave={(next, from) => send({ type: 'edit-question', question: id, version: from, text: next })}
        onClose={() => setEditing(false)}
      />
    );
  }
  return (
    <div className={styles.own}>
      <PlaceSelect question={question} />
      <div className={styles.quiet}>
        <Button
          kind="quiet"
          aria-label={formatSentence(words.question.edit, { text })}
          onPress={() => setEditing(true)}
        >
          {words.edit}
        </Button>
        <Erasing
          label={words.question.withdraw}
          sure={words.question.withdrawSure}
          onErase={() => void send({ type: 'withdraw-question', question: id, version })}
        />
      </div>
    </div>
  );
}

function PlaceSelect({ question }: { readonly question: Question }) {
  const { state, send } = usePhone();
  const words = useWords();
  const cells = listCells(state, question.place, words);
  const { id, version, place } = question;
  const options =
    place === null ? cells : [...cells, { id: 'none', label: words.question.takeOut, place: null }];
  if (options.length === 0) return null;
  return (
    <Select
      label={words.question.place}
      options={options}
      value={place === null ? null : `${place.slot} ${place.room}`}
      onChange={(chosen) => {
        const option = options.find((one) => one.id === chosen);
        if (option !== undefined) {
          void send({ type: 'place-question', question: id, version, place: option.place });
        }
      }}
    />
  );
}
