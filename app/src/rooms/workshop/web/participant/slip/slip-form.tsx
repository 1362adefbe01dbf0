// A slip written on a phone: its kind, its words, kept at each key until the room has them.
import type { HasSlips, SlipCommand, SlipDraft } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, LiveRegion, TextArea } from '../../../../../design/plain.js';
import type { KindWord } from '../../slip/kinds.js';
import styles from '../phone.module.css';
import { listRefused, type PhoneRoom } from '../room.js';
import { useWords } from '../words.js';
import { useDraft } from '../writing/draft.js';
import { useLength } from '../writing/length.js';
import { RefusedNotice } from '../writing/refused-notice.js';
import { KindChoice } from './kind-choice.js';

/** An activity with slips of these kinds. */
export type PhoneSlipRoom<K extends string> = PhoneRoom<HasSlips<K>, SlipCommand<K>>;

/** What a method says of its slips. */
export interface SlipFormWords {
  /** What is asked, as a question: « Qu’attendez-vous de cette année ? ». */
  readonly field?: string;
  readonly hint?: string;
  readonly post?: string;
  readonly kind?: string;
}

export interface SlipFormProps<K extends string> {
  readonly room: PhoneSlipRoom<K>;
  readonly kinds: readonly KindWord<K>[];
  readonly words?: SlipFormWords;
  /** Marks of every slip written here: the group, what it answers, where it comes from. */
  readonly marks?: Partial<Pick<SlipDraft<K>, 'team' | 'about' | 'tags' | 'sources'>>;
  /** Tells apart several forms of one screen. */
  readonly name?: string;
  /** Not yet, or no more; what is typed stays. */
  readonly isOpen?: boolean;
}

type WriteSlip<K extends string> = Extract<SlipCommand<K>, { readonly type: 'write-slip' }>;

interface Typed {
  readonly kind: string;
  readonly text: string;
}

const FORM = {
  parse: (kept: string | null): Typed => {
    const [kind = '', ...lines] = (kept ?? '').split('\n');
    return { kind, text: lines.join('\n') };
  },
  format: ({ kind, text }: Typed) => (text.trim() === '' ? null : `${kind}\n${text}`),
};

/** The slip under way: what is typed, what was refused of it, its sending. */
function useSlip<K extends string>(props: SlipFormProps<K>) {
  const { room, kinds, marks = {}, name = 'slip', isOpen = true } = props;
  const explainLength = useLength();
  const [typed, change] = useDraft(room.drafts, name, FORM);
  const [state, setState] = useState<'idle' | 'busy' | 'posted'>('idle');
  const kind = kinds.find(({ id }) => id === typed.kind)?.id ?? kinds[0]?.id;
  const about = marks.about ?? null;
  const error = explainLength(typed.text);
  const isReady =
    room.canSend && isOpen && state !== 'busy' && error === undefined && typed.text.trim() !== '';
  const submit = async () => {
    if (!isReady || kind === undefined) return;
    setState('busy');
    const rest = { team: null, about, tags: [], sources: [], ...marks };
    const slip = { kind, text: typed.text, ...rest, channel: 'phone', onBehalfOf: null } as const;
    await room.send({ type: 'write-slip', ...slip });
    // The kind stays for the next one.
    change({ kind, text: '' });
    setState('posted');
  };
  const type = (text: string) => {
    setState('idle');
    change({ kind: kind ?? '', text });
  };
  // Several forms share a screen, one per question: each gives back its own words.
  const refused = listRefused<WriteSlip<K>>(room.refused, 'write-slip').filter(
    ({ command }) => command.about === about && kinds.some(({ id }) => id === command.kind),
  );
  return { typed, kind, error, refused, isReady, isPosted: state === 'posted', change, type, submit };
}

export function SlipForm<K extends string>(props: SlipFormProps<K>) {
  const { room, kinds, isOpen = true } = props;
  const words = useWords().slip;
  const { typed, kind, error, refused, isReady, isPosted, change, type, submit } = useSlip(props);
  const takeBack = ({ kind: given, text }: WriteSlip<K>) =>
    change({ kind: given, text: typed.text.trim() === '' ? text : `${typed.text}\n${text}` });
  const notices = refused.map((one) => (
    <RefusedNotice
      key={one.op}
      room={room}
      refused={one}
      text={one.command.text}
      onTakeBack={() => takeBack(one.command)}
    />
  ));
  if (!room.canWrite || kind === undefined || (!isOpen && typed.text === '')) return <>{notices}</>;
  const own = { ...words, ...props.words };
  return (
    <form
      className={styles.slip}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {notices}
      {kinds.length > 1 && (
        <KindChoice
          legend={own.kind}
          kinds={kinds}
          kind={kind}
          onChange={(next) => change({ ...typed, kind: next })}
        />
      )}
      <TextArea
        label={own.field}
        {...(props.words?.hint !== undefined && { hint: props.words.hint })}
        value={typed.text}
        onChange={type}
        rows={2}
        error={error}
      />
      {!room.canSend && <p className={styles.small}>{words.frozen}</p>}
      <Button kind="primary" type="submit" wide isDisabled={!isReady}>
        {own.post}
      </Button>
      <LiveRegion>{isPosted ? words.posted : ''}</LiveRegion>
    </form>
  );
}
