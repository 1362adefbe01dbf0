// S24, three screens at most: what I said and what became of it; my rights; what I asked is done.
import { useCallback, useEffect, useState } from 'react';
import { Button, formatSentence, Notice, Skeleton, TextArea } from '../../../../../design/plain.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import type { Trace } from '../../../contract/trace.js';
import { type Answer, askServer } from '../aside/ask.js';
import { JoinFailure } from '../join/join-page.js';
import styles from '../participant.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { TraceList } from './trace-list.js';

/** The three questions a trace asks; replaced in tests. */
export interface TraceTools {
  read(): Promise<Answer<Trace>>;
  /** Absent where no badge was shown: a phone may be lent. */
  readonly leave?: {
    withdraw(note: string): Promise<Answer<unknown>>;
    erase(): Promise<Answer<unknown>>;
  };
}

/** With the badge in hand: everything. */
export function createBadgeTools(token: string): TraceTools {
  const ask = <T,>(path: string, more: object = {}) =>
    askServer<T>(`/api/badge/${path}`, { body: { badge: token, ...more } });
  return {
    read: () => ask<Trace>('trace'),
    leave: { withdraw: (note) => ask('withdrawal', { note }), erase: () => ask('erase') },
  };
}

/** From the seat: reading alone. */
export function createSeatTools(place: { readonly space: string; readonly room: string }): TraceTools {
  const path = `/api/spaces/${place.space}/rooms/${place.room}/trace`;
  return { read: () => askServer<Trace>(path, { method: 'GET' }) };
}

export function TraceView({ tools }: { readonly tools: TraceTools }) {
  const words = useCopy({ fr, en });
  const [answer, setAnswer] = useState<Answer<Trace> | null>(null);
  const [screen, setScreen] = useState<'words' | 'rights' | 'erased'>('words');
  const read = useCallback(async () => setAnswer(await tools.read()), [tools]);
  useEffect(() => {
    void read();
  }, [read]);
  if (screen === 'erased') return <Notice tone="success">{words.erased}</Notice>;
  if (answer === null) return <Skeleton lines={4} />;
  if (answer.kind !== 'done') return <JoinFailure outcome={answer} />;
  const { leave } = tools;
  if (screen === 'rights' && leave !== undefined) {
    const back = () => {
      setScreen('words');
      void read();
    };
    return <Rights leave={leave} trace={answer.value} onBack={back} onErased={() => setScreen('erased')} />;
  }
  const { name } = answer.value;
  return (
    <div className={styles.stack}>
      <h2>{name === null ? words.helloNobody : formatSentence(words.hello, { name })}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <TraceList trace={answer.value} />
      {leave !== undefined && (
        <Button wide onPress={() => setScreen('rights')}>
          {words.rights}
        </Button>
      )}
    </div>
  );
}

interface RightsProps {
  readonly leave: NonNullable<TraceTools['leave']>;
  readonly trace: Trace;
  readonly onBack: () => void;
  readonly onErased: () => void;
}

function Rights({ leave, trace, onBack, onErased }: RightsProps) {
  const words = useCopy({ fr, en });
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (work: Promise<Answer<unknown>>): Promise<boolean> => {
    setFailure(null);
    const answer = await work;
    if (answer.kind === 'done') return true;
    setFailure(answer.kind === 'refused' ? answer.sentence : words.failed);
    return false;
  };
  const erase = async () => {
    if (await run(leave.erase())) onErased();
  };
  return (
    <div className={styles.stack}>
      <h2>{words.rights}</h2>
      <p className={styles.lead}>{words.rightsLead}</p>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <Withdrawal isAsked={trace.withdrawalAskedAt !== null} send={(note) => run(leave.withdraw(note))} />
      <Erasure erase={erase} />
      <Button wide onPress={onBack}>
        {words.back}
      </Button>
    </div>
  );
}

function Withdrawal(props: { readonly isAsked: boolean; readonly send: (note: string) => Promise<boolean> }) {
  const words = useCopy({ fr, en });
  const [note, setNote] = useState('');
  const [isSent, setSent] = useState(false);
  if (isSent) return <Notice tone="success">{words.asked}</Notice>;
  if (props.isAsked) return <Notice>{words.askedBefore}</Notice>;
  return (
    <section className={styles.stack}>
      <h3>{words.withdraw}</h3>
      <p>{words.withdrawLead}</p>
      <TextArea label={words.note} value={note} onChange={setNote} maxLength={500} />
      <Button wide onPress={() => void props.send(note).then(setSent)}>
        {words.send}
      </Button>
    </section>
  );
}

/** Asked twice: nothing brings a name back. */
function Erasure({ erase }: { readonly erase: () => Promise<void> }) {
  const words = useCopy({ fr, en });
  const [isSure, setSure] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{words.erase}</h3>
      <p>{words.eraseLead}</p>
      {isSure ? (
        <>
          <Button kind="danger" wide onPress={() => void erase()}>
            {words.eraseSure}
          </Button>
          <Button wide onPress={() => setSure(false)}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <Button wide onPress={() => setSure(true)}>
          {words.erase}
        </Button>
      )}
    </section>
  );
}
