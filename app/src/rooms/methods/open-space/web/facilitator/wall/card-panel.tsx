// The details of a slip: its words today and before, who wrote them, and what may be changed.
import { type Card, type CardKind, MAX_TEXT } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, Dialog, formatSentence, formatTime, useLocale } from '../../../../../../design/index.js';
import { TextDialog } from '../../../../../workshop/web/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';

export interface CardPanelProps {
  readonly card: Card;
  readonly onClose: () => void;
}

export function CardPanel({ card, onClose }: CardPanelProps) {
  const words = useWords().wall;
  const { send, canWrite } = useFacilitator();
  const [editing, setEditing] = useState<number | null>(null);
  const { id, kind, text } = card;
  const other: CardKind = kind === 'challenge' ? 'asset' : 'challenge';
  const hide = () => {
    send({ type: 'hide-item', item: { kind: 'card', id } });
    onClose();
  };
  if (editing !== null) {
    return (
      <TextDialog
        title={words.edit}
        label={words.editField}
        initial={text}
        maxLength={MAX_TEXT}
        onSave={(next) => send({ type: 'edit-card', card: id, version: editing, text: next })}
        onClose={() => setEditing(null)}
      />
    );
  }
  const orders = (
    <>
      <Button size="small" onPress={() => setEditing(card.version)}>
        {words.edit}
      </Button>
      <Button
        size="small"
        onPress={() => send({ type: 'retype-card', card: id, version: card.version, kind: other })}
      >
        {formatSentence(words.retype, { kind: words.kinds[other] })}
      </Button>
      <Button size="small" kind="quiet" onPress={hide}>
        {words.hide}
      </Button>
    </>
  );
  return (
    <Dialog isOpen title={words.details} onClose={onClose} {...(canWrite && { actions: orders })}>
      <p className={styles.small}>{words.kinds[kind]}</p>
      <p className={styles.words}>{text}</p>
      <Source card={card} />
      <Versions card={card} />
    </Dialog>
  );
}

function Source({ card }: { readonly card: Card }) {
  const words = useWords().wall;
  const { state, namePerson } = useFacilitator();
  const report = state.reports.find(({ id }) => id === card.report);
  const question = state.questions.find(({ id }) => id === report?.question)?.text;
  const name = card.onBehalfOf === null ? null : namePerson(card.onBehalfOf);
  const facts = [
    question === undefined ? words.direct : formatSentence(words.from, { question }),
    card.paper ? words.paper : null,
    name === null ? null : formatSentence(words.onBehalf, { name }),
  ];
  return <p className={styles.small}>{facts.filter(Boolean).join(' · ')}</p>;
}

function Versions({ card }: { readonly card: Card }) {
  const words = useWords().wall;
  const locale = useLocale();
  const { namePerson } = useFacilitator();
  return (
    <dl className={styles.versions}>
      {card.versions.map((version, rank) => (
        <div key={`${version.at}-${version.text}`}>
          <dt>
            {rank === 0 ? words.original : formatSentence(words.version, { rank: rank + 1 })}
            <span className={styles.small}>
              {formatSentence(words.written, {
                time: formatTime(version.at, locale),
                name: namePerson({ id: version.by }) ?? words.somebody,
              })}
            </span>
          </dt>
          <dd>
            {version.text} <span className={styles.small}>({words.kinds[version.kind]})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
