// A question on its slip, and what its facilitator may do with it.
import { getProposer, MAX_TEXT, type Question } from '@trame/core/methods/open-space';
import { useState } from 'react';
import {
  Button,
  Dialog,
  formatCount,
  formatSentence,
  formatTypedText,
  Menu,
  useLocale,
} from '../../../../../../design/index.js';
import { TextDialog } from '../../../../../workshop/web/index.js';
import { isWaiting, useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { CountDialog } from './count-dialog.js';
import { startDrag } from './drag.js';
import { PlaceDialog } from './place-dialog.js';

type Gesture = 'place' | 'edit' | 'withdraw' | 'count';

export function Slip({ question }: { readonly question: Question }) {
  const { market: words, waiting: waits } = useWords();
  const locale = useLocale();
  const { waiting, namePerson, canWrite } = useFacilitator();
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const proposer = getProposer(question);
  const name = proposer === null ? null : namePerson(proposer);
  const { text, headcount, hidden, id } = question;
  const facts = [
    name === null ? null : formatSentence(words.proposer, { name }),
    headcount === null ? null : formatCount(headcount, words.headcount, locale),
    hidden === null ? null : words.masked,
    isWaiting(waiting, id) ? waits : null,
  ].filter(Boolean);
  return (
    <article
      className={styles.slip}
      data-hidden={hidden !== null || undefined}
      draggable={canWrite && hidden === null}
      onDragStart={(event) => startDrag(event, id)}
    >
      <p className={styles.words}>{formatTypedText(text)}</p>
      {facts.length > 0 && <p className={styles.small}>{facts.join(' · ')}</p>}
      {canWrite && hidden === null && <Orders question={question} onChoose={setGesture} />}
      {gesture !== null && <Asked gesture={gesture} question={question} onClose={() => setGesture(null)} />}
    </article>
  );
}

interface OrdersProps {
  readonly question: Question;
  readonly onChoose: (gesture: Gesture) => void;
}

function Orders({ question, onChoose }: OrdersProps) {
  const words = useWords().market;
  const { send } = useFacilitator();
  const { id, text, place } = question;
  const act = (order: string) =>
    order === 'hide'
      ? send({ type: 'hide-item', item: { kind: 'question', id } })
      : onChoose(order as Gesture);
  return (
    <div className={styles.row}>
      <Button
        size="small"
        aria-label={formatSentence(words.placeOf, { text })}
        onPress={() => onChoose('place')}
      >
        {place === null ? words.place : words.move}
      </Button>
      <Menu
        kind="quiet"
        label={
          <>
            <span aria-hidden="true">{words.more}</span>
            <span className={styles.unseen}>{formatSentence(words.moreOf, { text })}</span>
          </>
        }
        entries={[
          { id: 'edit', label: words.edit },
          ...(place === null ? [] : [{ id: 'count', label: words.count }]),
          { id: 'hide', label: words.hide },
          { id: 'withdraw', label: words.withdraw },
        ]}
        onAction={act}
      />
    </div>
  );
}

interface AskedProps {
  readonly gesture: Gesture;
  readonly question: Question;
  readonly onClose: () => void;
}

function Asked({ gesture, question, onClose }: AskedProps) {
  const words = useWords().market;
  const { send } = useFacilitator();
  // What was read when the dialog opened: somebody else's change since then must be seen, not covered.
  const [{ id, text, version }] = useState(question);
  if (gesture === 'place') return <PlaceDialog question={question} onClose={onClose} />;
  if (gesture === 'count') return <CountDialog question={question} onClose={onClose} />;
  if (gesture === 'withdraw') return <Withdraw question={question} onClose={onClose} />;
  return (
    <TextDialog
      title={words.edit}
      label={words.editField}
      initial={text}
      maxLength={MAX_TEXT}
      onSave={(next) => send({ type: 'edit-question', question: id, version, text: next })}
      onClose={onClose}
    />
  );
}

function Withdraw({ question, onClose }: Omit<AskedProps, 'gesture'>) {
  const { market: words, cancel } = useWords();
  const { send } = useFacilitator();
  const withdraw = () => {
    send({ type: 'withdraw-question', question: question.id, version: question.version });
    onClose();
  };
  return (
    <Dialog
      isOpen
      kind="alert"
      title={words.withdrawTitle}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onPress={withdraw}>
            {words.withdraw}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{question.text}</p>
      <p>{words.withdrawText}</p>
    </Dialog>
  );
}
