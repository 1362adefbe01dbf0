// The door by code: six symbols, a name and a family if one likes, and nothing typed is ever lost.
import { type ReactNode, useRef, useState } from 'react';
import { formatCount, formatSentence } from '../../../../../design/format.js';
import { Button, Notice, Select, TextField } from '../../../../../design/plain.js';
import { useLocale } from '../../../../../platform/web/locale.js';
import { DoorFrame } from '../door-frame.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { CODE_LENGTH, explainCode, normaliseCode } from './code.js';
import { CodeField } from './code-field.js';
import { type Knock, type KnockOutcome, knockAtDoor } from './knock.js';
import { getLastRoom, type RoomPlace } from './last-room.js';

export interface JoinPageProps {
  readonly onJoined: (place: RoomPlace) => void;
  /** Replaced in tests. */
  readonly knock?: Knock;
}

export function JoinPage({ onJoined, knock = knockAtDoor }: JoinPageProps) {
  const words = useWords().join;
  const doubts = useDoubts();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [family, setFamily] = useState('none');
  const [asked, setAsked] = useState(false);
  const { busy, failure, tryDoor } = useKnocking(knock, onJoined);
  const input = useRef<HTMLInputElement>(null);
  const doubt = explainCode(code);
  const enter = async () => {
    setAsked(true);
    if (doubt !== null) input.current?.focus();
    else await tryDoor({ code, name: name.trim() || null, family: family === 'none' ? null : family });
  };
  return (
    <Door onResume={onJoined}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <CodeField
          code={code}
          onChange={(typed) => {
            setAsked(false);
            setCode(normaliseCode(typed));
          }}
          error={asked && doubt !== null ? doubts(doubt, code) : undefined}
          inputRef={input}
        />
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          maxLength={60}
          autoComplete="given-name"
        />
        <FamilySelect value={family} onChange={setFamily} />
        {failure !== null && <JoinFailure outcome={failure} />}
        <Button kind="primary" type="submit" wide isDisabled={busy}>
          {busy ? words.entering : words.enter}
        </Button>
        <p className={styles.small}>{words.privacy}</p>
      </form>
    </Door>
  );
}

function useKnocking(knock: Knock, onJoined: (place: RoomPlace) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<KnockOutcome | null>(null);
  const tryDoor: (request: Parameters<Knock>[0]) => Promise<void> = async (request) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const outcome = await knock(request);
    setBusy(false);
    if (outcome.kind === 'joined') onJoined(outcome);
    else setFailure(outcome);
  };
  return { busy, failure, tryDoor };
}

function useDoubts() {
  const words = useWords().join;
  const locale = useLocale();
  return (doubt: 'empty' | 'short' | 'symbol', code: string): string => {
    if (doubt === 'empty') return words.codeEmpty;
    if (doubt === 'symbol') return words.codeSymbol;
    const count = formatCount(CODE_LENGTH - code.length, words.missing, locale);
    return formatSentence(words.codeShort, { count });
  };
}

function FamilySelect(props: { readonly value: string; readonly onChange: (id: string) => void }) {
  const words = useWords();
  const families = Object.entries(words.families).map(([id, label]) => ({ id, label }));
  return (
    <Select
      label={words.join.family}
      options={[{ id: 'none', label: words.join.familyNone }, ...families]}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

/** Why the door stayed shut, in words that say what to do. */
export function JoinFailure({ outcome }: { readonly outcome: KnockOutcome }) {
  const words = useWords().join;
  if (outcome.kind === 'joined') return null;
  const sentence = outcome.kind === 'refused' ? outcome.sentence : words[outcome.kind];
  return (
    <Notice tone="error" title={words.failed}>
      <p>{sentence}</p>
    </Notice>
  );
}

interface DoorProps {
  readonly children: ReactNode;
  readonly onResume?: (place: RoomPlace) => void;
}

/** The page both doors share: the sign, the title, the way back to a room one never left. */
export function Door({ children, onResume }: DoorProps) {
  const words = useWords().join;
  const [last] = useState(getLastRoom);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <DoorFrame title={words.title} foot={words.paper}>
      <div className={styles.stack}>
        <h1 tabIndex={-1} ref={title}>
          {words.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      {last !== null && onResume && (
        <Notice action={<Button onPress={() => onResume(last)}>{words.resumeGo}</Button>}>
          <p>{words.resume}</p>
        </Notice>
      )}
      {children}
    </DoorFrame>
  );
}
