// A lever or a first step with who holds it: the two are said in one gesture.
import type { RetroCommand } from '@trame/core/methods/retro-prospective';
import { useState } from 'react';
import { Button, LiveRegion, Select, TextArea } from '../../../../../design/plain.js';
import {
  type DraftForm,
  listRefused,
  RefusedNotice,
  useDraft,
  useLength,
} from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type CanvasProps, type RetroPhoneProps, useWords } from './words.js';

interface Typed {
  readonly text: string;
  /** Empty: nobody. */
  readonly holder: string;
}

const FORM: DraftForm<Typed> = {
  parse: (kept) => {
    const [holder = '', ...lines] = (kept ?? '').split('\n');
    return { holder, text: lines.join('\n') };
  },
  format: ({ text, holder }) => (text.trim() === '' ? null : `${holder}\n${text}`),
};

const NOBODY = 'nobody';

type WriteHeld = Extract<RetroCommand, { readonly type: 'write-held' }>;

export interface HeldFormProps extends CanvasProps {
  readonly kind: 'lever' | 'monday';
}

/** What is typed, whether it may be sent, and sending it. */
function useHeld({ room, team, situation, kind }: HeldFormProps) {
  const explainLength = useLength();
  const [typed, change, forget] = useDraft(room.drafts, `held.${kind}`, FORM);
  const [isPosted, setPosted] = useState(false);
  const { text, holder } = typed;
  const error = explainLength(text);
  const isNamed = kind === 'lever' || holder !== '';
  const isReady = room.canSend && error === undefined && text.trim() !== '' && isNamed;
  const edit = (fields: Partial<Typed>) => {
    setPosted(false);
    change({ ...typed, ...fields });
  };
  const submit = async () => {
    if (!isReady) return;
    const place = { team: team.id, about: situation.id, tags: [], sources: [] };
    const draft = { kind, text, ...place, channel: 'phone', onBehalfOf: null } as const;
    await room.send({ type: 'write-held', draft, holder: holder === '' ? null : { id: holder } });
    forget();
    setPosted(true);
  };
  return { typed, edit, error, isReady, isPosted, submit };
}

/** Those of the room who gave a name, and oneself, named or not. */
function listPeople({ people, me }: RetroPhoneProps, own: string) {
  const others = people.flatMap(({ id, member, name }) =>
    name === null || member === me.member || id === me.attendee ? [] : [{ id: member ?? id, label: name }],
  );
  return [{ id: me.member, label: own }, ...others];
}

export function HeldForm(props: HeldFormProps) {
  const words = useWords();
  const { room, kind } = props;
  const { typed, edit, error, isReady, isPosted, submit } = useHeld(props);
  const own = words[kind];
  const isLever = kind === 'lever';
  const notices = listRefused<WriteHeld>(room.refused, 'write-held')
    .filter(({ command }) => command.draft.kind === kind)
    .map((one) => (
      <RefusedNotice
        key={one.op}
        room={room}
        refused={one}
        text={one.command.draft.text}
        onTakeBack={() => edit({ text: one.command.draft.text })}
      />
    ));
  if (!room.canWrite) return <>{notices}</>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {notices}
      <TextArea
        label={own.field}
        value={typed.text}
        rows={2}
        error={error}
        onChange={(text) => edit({ text })}
      />
      <Select
        label={own.who}
        options={[...(isLever ? [{ id: NOBODY, label: own.nobody }] : []), ...listPeople(room, words.me)]}
        value={typed.holder === '' ? (isLever ? NOBODY : null) : typed.holder}
        onChange={(holder) => edit({ holder: holder === NOBODY ? '' : holder })}
      />
      <Button kind="primary" type="submit" wide isDisabled={!isReady}>
        {own.post}
      </Button>
      <LiveRegion>{isPosted ? own.post : ''}</LiveRegion>
    </form>
  );
}
