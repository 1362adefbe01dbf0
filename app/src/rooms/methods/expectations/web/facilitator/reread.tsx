// Expectations read again, one by one: which is on the screen, what the room says of it, in its words.
import {
  getShownRereading,
  listRereadings,
  type Rereading,
  VERDICTS,
} from '@trame/core/methods/expectations';
import { MAX_TEXT, type RoomRole } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Badge,
  Button,
  formatSentence,
  formatTypedText,
  Notice,
  RadioGroup,
  TextField,
} from '../../../../../design/index.js';
import { type ExpectationsOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';

export function Reread(props: ExpectationsOrganiserProps) {
  const { state } = props;
  const words = useWords().reread;
  const all = listRereadings(state);
  const shown = getShownRereading(state);
  if (all.length === 0) return <Notice>{words.none}</Notice>;
  const read = all.filter(({ verdict }) => verdict !== null).length;
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.lead}</p>
      {shown === null ? <Notice tone="success">{words.done}</Notice> : <Current {...props} reading={shown} />}
      <p className={styles.soft}>{formatSentence(words.progress, { count: read, total: all.length })}</p>
      <ol className={styles.proposals}>
        {all.map((reading) => (
          <Line
            key={reading.hoped.id}
            {...props}
            reading={reading}
            isShown={reading === shown || reading.hoped.id === shown?.hoped.id}
          />
        ))}
      </ol>
    </div>
  );
}

interface CurrentProps extends ExpectationsOrganiserProps {
  readonly reading: Rereading;
}

function Current({ reading, state, canWrite, send, me }: CurrentProps) {
  const words = useWords().reread;
  const { hoped, verdict, happened } = reading;
  const next = listRereadings(state).find((one) => one.verdict === null && one.hoped.id !== hoped.id);
  return (
    <section className={styles.current} aria-label={words.hoped}>
      <p className={styles.soft}>{words.hoped}</p>
      <blockquote>{formatTypedText(hoped.text)}</blockquote>
      {happened.map(({ id, text }) => (
        <p key={id}>
          <span className={styles.soft}>{words.happened}</span> {formatTypedText(text)}
        </p>
      ))}
      {canWrite && <Sentence key={hoped.id} about={hoped.id} send={send} role={me.role} />}
      {canWrite && (
        <RadioGroup
          label={words.verdict}
          options={VERDICTS.map((id) => ({ id, label: words.verdicts[id] }))}
          value={verdict?.verdict ?? null}
          onChange={(chosen) => {
            const found = VERDICTS.find((id) => id === chosen);
            if (found === undefined) return;
            const version = verdict?.version ?? 0;
            send({ type: 'give-verdict', carried: hoped.id, version, verdict: found });
          }}
        />
      )}
      {canWrite && me.role === 'facilitator' && (next !== undefined || verdict !== null) && (
        <div>
          <Button
            kind="primary"
            onPress={() => send({ type: 'show-carried', carried: next?.hoped.id ?? null })}
          >
            {next === undefined ? words.end : words.next}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SentenceProps extends Pick<ExpectationsOrganiserProps, 'send'> {
  readonly about: string;
  readonly role: RoomRole;
}

/** What somebody says aloud, written at once beside the expectation it answers. */
function Sentence({ about, send, role }: SentenceProps) {
  const words = useWords().reread;
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const channel = role === 'scribe' ? 'scribe' : 'facilitator';
  const add = () => {
    const draft = { kind: 'happened', text: text.trim(), about, team: null, tags: [], sources: [] } as const;
    send({ type: 'write-slip', ...draft, channel, onBehalfOf: null });
    setText('');
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) add();
      }}
    >
      <TextField label={words.sentence} value={text} maxLength={MAX_TEXT} onChange={setText} />
      <Button type="submit" isDisabled={isEmpty}>
        {words.add}
      </Button>
    </form>
  );
}

function Line({ reading, isShown, canWrite, send, me }: CurrentProps & { readonly isShown: boolean }) {
  const words = useWords().reread;
  const { hoped, verdict } = reading;
  return (
    <li aria-current={isShown || undefined}>
      <p className={styles.ruleText}>{formatTypedText(hoped.text)}</p>
      <div className={styles.row}>
        <Badge>{verdict === null ? words.unread : words.verdicts[verdict.verdict]}</Badge>
        {isShown && <Badge tone="accent">{words.shown}</Badge>}
        {!isShown && canWrite && me.role === 'facilitator' && (
          <Button
            size="small"
            kind="quiet"
            aria-label={formatSentence(words.showOf, { text: hoped.text })}
            onPress={() => send({ type: 'show-carried', carried: hoped.id })}
          >
            {words.show}
          </Button>
        )}
      </div>
    </li>
  );
}
