// Introductions: pairs with the words that made them, proposed to both, answered by both, told to nobody else.
import {
  findWrittenWord,
  listProspects,
  type PairSide,
  type Prospect,
  type ReciprocitySlip,
} from '@trame/core/methods/reciprocity';
import { findItem, listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Badge,
  Button,
  EmptyState,
  formatSentence,
  formatTypedText,
  Select,
} from '../../../../../design/index.js';
import { callActor, type ReciprocityOrganiserProps } from '../activity.js';
import styles from '../reciprocity.module.css';
import { useWords } from '../words.js';
import { AnswerDialog } from './answer-dialog.js';

export function Meetings(room: ReciprocityOrganiserProps) {
  const words = useWords().meetings;
  const prospects = listProspects(room.state);
  return (
    <section className={styles.part} aria-label={words.title}>
      <p className={styles.soft}>{words.lead}</p>
      <p className={styles.small}>{words.private}</p>
      {prospects.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <ul className={styles.pairs}>
        {prospects.map((prospect) => (
          <Pair key={`${prospect.offer.id} ${prospect.need.id}`} prospect={prospect} room={room} />
        ))}
      </ul>
      {room.canWrite && <ByHand {...room} />}
    </section>
  );
}

interface PairProps {
  readonly prospect: Prospect;
  readonly room: ReciprocityOrganiserProps;
}

function Reason({ prospect, room }: PairProps) {
  const words = useWords().meetings;
  const { match, offer } = prospect;
  if (match === null) return <p className={styles.small}>{words.byEye}</p>;
  const tags = match.tags.flatMap((tag) => findItem(room.state.settings.tags, tag)?.label ?? []);
  const shared = match.words.map((word) => findWrittenWord(word, offer.text));
  return (
    <p className={styles.small}>
      {formatSentence(words.words, {
        words: [...tags, ...shared.map((word) => `«\u00a0${word}\u00a0»`)].join(', '),
      })}
    </p>
  );
}

function Pair({ prospect, room }: PairProps) {
  const words = useWords().meetings;
  const [telling, setTelling] = useState<PairSide | null>(null);
  const { offer, need, isProposed, isAgreed } = prospect;
  const call = (slip: ReciprocitySlip) => callActor(slip, room) ?? words.somebody;
  const pair = { offer: offer.id, need: need.id };
  const canTell = room.canWrite && !isAgreed;
  return (
    <li className={styles.pair} data-agreed={isAgreed || undefined}>
      <div className={styles.ends}>
        <p>
          <span className={styles.small}>{formatSentence(words.offer, { name: call(offer) })}</span>
          {formatTypedText(offer.text)}
        </p>
        <p>
          <span className={styles.small}>{formatSentence(words.need, { name: call(need) })}</span>
          {formatTypedText(need.text)}
        </p>
      </div>
      <Reason prospect={prospect} room={room} />
      {isAgreed && <Badge tone="strong">{words.agreed}</Badge>}
      {!isAgreed && isProposed && <Badge>{words.proposed}</Badge>}
      <Answers prospect={prospect} room={room} />
      <div className={styles.row}>
        {room.canWrite && !isProposed && !isAgreed && (
          <Button size="small" onPress={() => room.send({ type: 'propose-introduction', ...pair })}>
            {words.propose}
          </Button>
        )}
        {canTell &&
          (['offer', 'need'] as const).map((side) => (
            <Button key={side} size="small" kind="quiet" onPress={() => setTelling(side)}>
              {formatSentence(words.tellOf, { name: call(prospect[side]) })}
            </Button>
          ))}
      </div>
      {telling !== null && (
        <AnswerDialog
          name={call(prospect[telling])}
          before={prospect.answers[telling]}
          onClose={() => setTelling(null)}
          onSave={({ agrees, contact }) =>
            room.send({ type: 'answer-introduction', ...pair, side: telling, agrees, contact })
          }
        />
      )}
    </li>
  );
}

/** What each said, for staff's eyes: they carry the introduction. */
function Answers({ prospect, room }: PairProps) {
  const words = useWords().meetings;
  const { answers, isAgreed } = prospect;
  if (answers.offer === null && answers.need === null) return null;
  const sides = ['offer', 'need'] as const;
  return (
    <ul className={styles.answers}>
      {sides.map((side) => {
        const given = answers[side];
        const name = callActor(prospect[side], room) ?? words.somebody;
        const answer = given === null ? words.unanswered : given.agrees ? words.yes : words.no;
        const contact = given?.contact ?? null;
        return (
          <li key={side}>
            {isAgreed && contact !== null
              ? formatSentence(words.contact, { name, contact })
              : formatSentence(words.state, { name, answer })}
          </li>
        );
      })}
    </ul>
  );
}

/** A pair that shares no word, but that somebody who knows both sees. */
function ByHand({ state, send }: ReciprocityOrganiserProps) {
  const words = useWords().meetings;
  const [offer, setOffer] = useState<string | null>(null);
  const [need, setNeed] = useState<string | null>(null);
  const shown = listShownSlips(state.slips);
  const list = (kind: string) =>
    shown.filter((slip) => slip.kind === kind).map(({ id, text }) => ({ id, label: text }));
  const [offers, needs] = [list('offer'), list('need')];
  if (offers.length === 0 || needs.length === 0) return null;
  const propose = () => {
    if (offer === null || need === null) return;
    send({ type: 'propose-introduction', offer, need });
    setOffer(null);
    setNeed(null);
  };
  return (
    <details className={styles.fold}>
      <summary>{words.hand}</summary>
      <div className={styles.hand}>
        <Select label={words.handOffer} options={offers} value={offer} onChange={setOffer} />
        <Select label={words.handNeed} options={needs} value={need} onChange={setNeed} />
        <Button isDisabled={offer === null || need === null} onPress={propose}>
          {words.handPropose}
        </Button>
      </div>
    </details>
  );
}
