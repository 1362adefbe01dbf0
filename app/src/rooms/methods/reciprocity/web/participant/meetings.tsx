// One's own possible meetings: a yes, a no, and the other's contact once both said yes.
import {
  findActor,
  findWrittenWord,
  listOwnProspects,
  type OwnProspect,
  type ReciprocityCommand,
} from '@trame/core/methods/reciprocity';
import { findItem, MAX_LABEL } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Button, Notice, TextField } from '../../../../../design/plain.js';
import {
  listRefused,
  plainText,
  RefusedNotice,
  useDraft,
} from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type ReciprocityPhoneProps, useWords } from './words.js';

type Answer = Extract<ReciprocityCommand, { readonly type: 'answer-introduction' }>;
type AskContact = Extract<ReciprocityCommand, { readonly type: 'ask-contact' }>;

export function Meetings(room: ReciprocityPhoneProps) {
  const words = useWords().meetings;
  const { state, me } = room;
  const prospects = listOwnProspects(state, [me.member, me.attendee]);
  const refused = [
    ...listRefused<Answer>(room.refused, 'answer-introduction'),
    ...listRefused<AskContact>(room.refused, 'ask-contact'),
  ];
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.small}>{prospects.length === 0 ? words.none : words.lead}</p>
      {refused.map((one) => (
        <RefusedNotice key={one.op} room={room} refused={one} text={null} />
      ))}
      <ul className={styles.list}>
        {prospects.map((prospect) => (
          <Meeting key={`${prospect.offer.id} ${prospect.need.id}`} prospect={prospect} room={room} />
        ))}
      </ul>
    </section>
  );
}

interface MeetingProps {
  readonly prospect: OwnProspect;
  readonly room: ReciprocityPhoneProps;
}

/** The other end, by name when they gave one. */
function useOther({ prospect, room }: MeetingProps) {
  const words = useWords().meetings;
  const slip = prospect.side === 'offer' ? prospect.need : prospect.offer;
  const actor = findActor(slip);
  const name = (actor === null ? null : room.namePerson(actor)) ?? words.somebody;
  return { slip, name };
}

function Meeting(props: MeetingProps) {
  const { prospect, room } = props;
  const words = useWords().meetings;
  const { slip, name } = useOther(props);
  const { match, side, isAgreed } = prospect;
  const own = side === 'offer' ? prospect.offer : prospect.need;
  const tags = (match?.tags ?? []).flatMap((tag) => findItem(room.state.settings.tags, tag)?.label ?? []);
  const written = (match?.words ?? []).map((word) => findWrittenWord(word, slip.text));
  const shared = [...tags, ...written].join(', ');
  return (
    <li className={styles.meeting} data-agreed={isAgreed || undefined}>
      <p className={styles.small}>
        {formatSentence(slip.kind === 'offer' ? words.offer : words.need, { name })}
      </p>
      <p className={styles.words}>{formatTypedText(slip.text)}</p>
      <p className={styles.small}>{formatSentence(words.yours, { text: own.text })}</p>
      <p className={styles.small}>
        {shared === '' ? words.byStaff : formatSentence(words.shared, { words: shared })}
      </p>
      {isAgreed ? <Agreed {...props} /> : <Answering {...props} />}
    </li>
  );
}

/** A phone that was reloaded no longer gets its own answer from the room: it keeps it with its drafts. */
function useOwnAnswer({ prospect, room }: MeetingProps) {
  const name = `answer.${prospect.offer.id}.${prospect.need.id}`;
  const [kept, keep] = useDraft(room.drafts, name, plainText);
  const known = prospect.answers[prospect.side];
  const said = known === null ? kept : known.agrees ? 'yes' : 'no';
  return { said, keep };
}

function Answering(props: MeetingProps) {
  const { prospect, room } = props;
  const words = useWords().meetings;
  const { name } = useOther(props);
  const { said, keep } = useOwnAnswer(props);
  const [isAgain, setAgain] = useState(false);
  const [contact, setContact] = useDraft(room.drafts, 'contact', plainText);
  const answer = async (agrees: boolean) => {
    const { offer, need, side } = prospect;
    const typed = contact.trim();
    const told = agrees && typed !== '' ? typed : null;
    const pair = { offer: offer.id, need: need.id };
    await room.send({ type: 'answer-introduction', ...pair, side, agrees, contact: told });
    keep(agrees ? 'yes' : 'no');
    setAgain(false);
  };
  if (said !== '' && !isAgain) {
    return (
      <>
        <p role="status">{said === 'yes' ? words.saidYes : words.saidNo}</p>
        {room.canWrite && room.canSend && (
          <div className={styles.actions}>
            <Button kind="quiet" onPress={() => setAgain(true)}>
              {words.change}
            </Button>
          </div>
        )}
      </>
    );
  }
  if (!room.canWrite) return null;
  return (
    <>
      <TextField
        label={words.contact}
        hint={words.contactHint}
        value={contact}
        maxLength={MAX_LABEL}
        onChange={setContact}
      />
      <div className={styles.actions}>
        <Button
          kind="primary"
          isDisabled={!room.canSend}
          aria-label={formatSentence(words.yesOf, { name })}
          onPress={() => void answer(true)}
        >
          {words.yes}
        </Button>
        <Button
          isDisabled={!room.canSend}
          aria-label={formatSentence(words.noOf, { name })}
          onPress={() => void answer(false)}
        >
          {words.no}
        </Button>
      </div>
    </>
  );
}

function Agreed(props: MeetingProps) {
  const { prospect, room } = props;
  const words = useWords().meetings;
  const { name } = useOther(props);
  const pair = { offer: prospect.offer.id, need: prospect.need.id };
  const shown = room.state.shown.find(
    (one) => one.offer === pair.offer && one.need === pair.need && one.to === room.me.member,
  );
  return (
    <Notice tone="success" title={words.agreed}>
      {shown === undefined ? (
        <>
          <p>{formatSentence(words.meet, { name })}</p>
          {room.canWrite && room.canSend && (
            <Button onPress={() => void room.send({ type: 'ask-contact', ...pair })}>{words.show}</Button>
          )}
        </>
      ) : (
        <p>
          {shown.contact === null
            ? formatSentence(words.noContact, { name })
            : formatSentence(words.reach, { name, contact: shown.contact })}
        </p>
      )}
    </Notice>
  );
}
