// What the room refused, until it is read: two wordings side by side when somebody else was there first.
import type { OpenSpaceCommand, OpenSpaceState } from '@trame/core/methods/open-space';
import { Button, formatSentence, Notice } from '../../../../../design/index.js';
import type { RefusedCommand } from './activity.js';
import { useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';

/** The words an order carried, if any. */
function getText(command: OpenSpaceCommand): string | null {
  if ('text' in command) return command.text;
  if ('title' in command) return command.title;
  return 'theme' in command ? command.theme : null;
}

interface Clash {
  readonly theirs: string;
  readonly mine: string;
  /** The same order on today's version. */
  readonly again: OpenSpaceCommand;
}

/** The two wordings of a stale edit; null for any other refusal. */
export function readClash(state: OpenSpaceState, { code, command }: RefusedCommand): Clash | null {
  if (!code.endsWith('version-stale')) return null;
  if (command.type === 'edit-question') {
    const now = state.questions.find(({ id }) => id === command.question);
    return now ? { theirs: now.text, mine: command.text, again: { ...command, version: now.version } } : null;
  }
  if (command.type === 'edit-card') {
    const now = state.cards.find(({ id }) => id === command.card);
    return now ? { theirs: now.text, mine: command.text, again: { ...command, version: now.version } } : null;
  }
  if (command.type !== 'name-group') return null;
  const now = state.groups.find(({ id }) => id === command.group);
  return now
    ? { theirs: now.title ?? '', mine: command.title, again: { ...command, version: now.version } }
    : null;
}

export function Refusals() {
  const { refused, state } = useFacilitator();
  return refused.map((one) => {
    const clash = readClash(state, one);
    return clash === null ? (
      <Refusal key={one.op} refused={one} />
    ) : (
      <Conflict key={one.op} op={one.op} clash={clash} />
    );
  });
}

function Refusal({ refused: { op, command, sentence } }: { readonly refused: RefusedCommand }) {
  const words = useWords();
  const { dismiss } = useFacilitator();
  const text = getText(command);
  return (
    <Notice
      tone="warning"
      title={words.refused}
      action={
        <Button size="small" onPress={() => dismiss(op)}>
          {words.understood}
        </Button>
      }
    >
      <p role="alert">{sentence}</p>
      {text !== null && <p>{formatSentence(words.yourText, { text })}</p>}
    </Notice>
  );
}

function Conflict({ op, clash }: { readonly op: string; readonly clash: Clash }) {
  const words = useWords().conflict;
  const { send, dismiss } = useFacilitator();
  const keepMine = () => {
    dismiss(op);
    send(clash.again);
  };
  return (
    <Notice
      tone="warning"
      title={words.title}
      action={
        <div className={styles.row}>
          <Button size="small" onPress={() => dismiss(op)}>
            {words.keepTheirs}
          </Button>
          <Button size="small" onPress={keepMine}>
            {words.keepMine}
          </Button>
        </div>
      }
    >
      <div role="alert">
        <dl className={styles.versions}>
          <dt>{words.now}</dt>
          <dd>{clash.theirs}</dd>
          <dt>{words.yours}</dt>
          <dd>{clash.mine}</dd>
        </dl>
      </div>
    </Notice>
  );
}
