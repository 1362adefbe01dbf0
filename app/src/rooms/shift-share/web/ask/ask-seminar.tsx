// The question of the reading, sent to a seminar, and where it was sent: the diagnosis ends in a room, not on a verdict.
import { useState } from 'react';
import { Button, formatSentence, Link, Select, TextArea, useAnnounce } from '../../../../design/index.js';
import type { RouteInput } from '../../../../platform/contract.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useHasRole,
  useOptionalData,
} from '../../../../platform/web/index.js';
import { questionSend } from '../../access.js';
import { type diagnose, getQuestionPlaces, type QuestionPlaces, sendQuestion } from '../../contract.js';
import styles from '../shift-share.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** An analysis as the server is asked for it. */
export type AnalysisQuery = RouteInput<typeof diagnose>['query'];

type Place = QuestionPlaces['places'][number];

const LATER = 'later';

function useNames() {
  const words = useCopy({ fr, en });
  const name = ({ kind, number, title }: Place['seminar']) => formatSentence(words[kind], { number, title });
  return { words, name };
}

interface AskProps {
  readonly space: string;
  readonly analysis: AnalysisQuery;
  readonly hash: string;
  readonly question: string;
}

interface FormProps extends Omit<AskProps, 'hash'> {
  readonly places: readonly Place[];
  readonly onClose: () => void;
}

/** A step that asks nothing yet comes first; one that is full is named, never chosen. */
function listSteps(place: Place, words: typeof fr) {
  const free = place.steps.filter(({ isFull }) => !isFull);
  return {
    first: free[0]?.id ?? LATER,
    options: [...free.map(({ id, title }) => ({ id, label: title })), { id: LATER, label: words.later }],
    full: place.steps
      .filter(({ isFull }) => isFull)
      .map(({ title, asked }) => formatSentence(words.full, { title, asked: asked.join(words.between) })),
  };
}

interface SendRowProps {
  readonly isReady: boolean;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
}

function SendRow({ isReady, onSend, onClose }: SendRowProps) {
  const { words } = useNames();
  return (
    <div className={styles.askRow}>
      <Button kind="primary" isDisabled={!isReady} onPress={() => void onSend()}>
        {words.send}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
    </div>
  );
}

function AskForm({ space, analysis, question, places, onClose }: FormProps) {
  const { words, name } = useNames();
  const announce = useAnnounce();
  const [text, setText] = useState(question);
  const [seminar, setSeminar] = useState<string | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const send = useChange(sendQuestion);
  const place = places.find((one) => one.seminar.id === seminar) ?? places[0];
  if (place === undefined) return <p className={styles.soft}>{words.none}</p>;
  const { first, options, full } = listSteps(place, words);
  const chosen = options.some(({ id }) => id === step) ? step : first;
  const submit = () =>
    send
      .run({
        params: { space },
        body: {
          seminar: place.seminar.id,
          step: chosen === LATER ? null : chosen,
          question: text,
          analysis,
        },
      })
      .then(
        () => {
          announce(words.done);
          onClose();
        },
        () => undefined,
      );
  return (
    <div className={styles.ask}>
      <TextArea label={words.question} rows={2} maxLength={400} value={text} onChange={setText} />
      <Select
        label={words.seminar}
        options={places.map((one) => ({ id: one.seminar.id, label: name(one.seminar) }))}
        value={place.seminar.id}
        onChange={setSeminar}
      />
      <Select
        label={words.step}
        options={options}
        value={chosen}
        onChange={setStep}
        {...(full.length > 0 && { hint: full.join(' · ') })}
      />
      <ProblemNotice error={send.problem} />
      <SendRow isReady={!send.isRunning && text.trim() !== ''} onSend={submit} onClose={onClose} />
    </div>
  );
}

function SentTo({ space, sent }: { readonly space: string; readonly sent: QuestionPlaces['sent'] }) {
  const { words, name } = useNames();
  if (sent.length === 0) return null;
  return (
    <div>
      <p className={styles.soft}>{words.sentTo}</p>
      <ul>
        {sent.map(({ seminar, step, text }) => (
          <li key={seminar.id}>
            <Link href={`/espaces/${space}/seminaires/${seminar.id}`}>{name(seminar)}</Link>
            {', '}
            {step === null ? words.toPrepare : formatSentence(words.inStep, { step })}
            <span className={styles.soft}>{formatSentence(words.said, { text })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing for those who do not prepare agendas. */
export function AskSeminar({ space, analysis, hash, question }: AskProps) {
  const { words } = useNames();
  const mayAsk = useHasRole(space, questionSend.roles);
  const [isOpen, setOpen] = useState(false);
  const found = useOptionalData(getQuestionPlaces, { params: { space } }, mayAsk);
  if (!mayAsk || found === null) return null;
  return (
    <div className={styles.asking} data-no-print>
      <SentTo space={space} sent={found.sent.filter((one) => one.analysis === hash)} />
      {isOpen ? (
        <AskForm {...{ space, analysis, question }} places={found.places} onClose={() => setOpen(false)} />
      ) : found.places.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </div>
  );
}
