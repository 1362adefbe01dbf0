// The charter in the hand, and one tap to sign it; a signature can be taken back.
import { countSignatures, findSignature, getCharter } from '@trame/core/methods/expectations';
import { useState } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Button, Notice } from '../../../../../design/plain.js';
import styles from './phone.module.css';
import { type ExpectationsPhoneProps, useWords } from './words.js';

export function CharterPart(props: ExpectationsPhoneProps) {
  const words = useWords().rules;
  const { rules } = getCharter(props.state);
  return (
    <section className={styles.part}>
      <h3>{words.title}</h3>
      {rules.length === 0 ? (
        <p className={styles.soft}>{words.empty}</p>
      ) : (
        <ol className={styles.rules}>
          {rules.map(({ id, text }) => (
            <li key={id}>{formatTypedText(text)}</li>
          ))}
        </ol>
      )}
      {rules.length > 0 && <SignBox {...props} />}
    </section>
  );
}

function SignBox(props: ExpectationsPhoneProps) {
  const { state, me, canWrite, canSend, people, send } = props;
  const words = useWords().rules;
  const { presented, edition } = state.charter;
  const signature = findSignature(state, [me.member, me.attendee]);
  const { signed } = countSignatures(state, people);
  if (presented === null && signature === undefined) return <p className={styles.soft}>{words.drafting}</p>;
  const isToday = signature?.edition === edition;
  const told = signed === 0 ? words.countNone : signed === 1 ? words.countOne : words.count;
  return (
    <div className={styles.sign}>
      {signature !== undefined && !isToday && <Notice tone="warning">{words.changed}</Notice>}
      {isToday && <Signed {...props} />}
      {!isToday && presented !== null && canWrite && (
        <>
          <p className={styles.soft}>{words.why}</p>
          <Button
            kind="primary"
            wide
            isDisabled={!canSend}
            onPress={() => void send({ type: 'sign', edition })}
          >
            {words.sign}
          </Button>
        </>
      )}
      <p className={styles.soft}>{formatSentence(told, { count: signed })}</p>
    </div>
  );
}

/** Asked twice on the same button: a window over the page is one more thing to close. */
function Signed({ state, me, canSend, send }: ExpectationsPhoneProps) {
  const words = useWords().rules;
  const [asked, setAsked] = useState(false);
  const signature = findSignature(state, [me.member, me.attendee]);
  const isMine = signature !== undefined && 'id' in signature.person && signature.person.id === me.member;
  const press = () => {
    if (asked) void send({ type: 'withdraw-signature', person: null });
    setAsked(!asked);
  };
  return (
    <>
      <Notice tone="success">{isMine ? words.signed : words.signedFor}</Notice>
      {isMine && (
        <Button kind={asked ? 'danger' : 'quiet'} isDisabled={!canSend} onPress={press}>
          {asked ? words.withdrawSure : words.withdraw}
        </Button>
      )}
    </>
  );
}
