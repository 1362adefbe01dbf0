// What the room said no to, until it is read: the reason, the words kept, and what can be done with them.
import type { Command } from '@trame/core/workshop';
import { Button, formatSentence, Notice } from '../../../../design/index.js';
import type { RefusedCommand } from '../face.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';

/** Two wordings of one text, and the order that puts mine over today's. */
export interface Clash {
  readonly theirs: string;
  readonly mine: string;
  readonly keepMine: () => void;
}

/** Where the words of a refused order may go back to. */
export interface TakeBack<C extends Command> {
  /** Something is being typed there: taking words back would erase it. */
  readonly isBusy: boolean;
  readonly run: (command: C) => void;
}

export interface RefusedListProps<C extends Command> {
  readonly refused: readonly RefusedCommand<C>[];
  readonly dismiss: (op: string) => void;
  /** The words an order carried; its `text`, `name` or `title` when absent. */
  readonly getText?: (command: C) => string | null;
  /** The two wordings of an edit made on yesterday's words; null for any other refusal. */
  readonly readClash?: (refused: RefusedCommand<C>) => Clash | null;
  readonly takeBack?: TakeBack<C>;
}

/** The refused orders of these kinds. */
export function pickRefused<C extends Command>(
  refused: readonly RefusedCommand[],
  ...types: readonly C['type'][]
): readonly RefusedCommand<C>[] {
  return refused.filter((one): one is RefusedCommand<C> => types.includes(one.command.type));
}

function getWords(command: Command): string | null {
  const { text, name, title } = command as Command & { readonly [field: string]: unknown };
  const found = [text, name, title].find((field) => typeof field === 'string' && field !== '');
  return typeof found === 'string' ? found : null;
}

export function RefusedList<C extends Command>(props: RefusedListProps<C>) {
  const { refused, readClash, dismiss } = props;
  return refused.map((one) => {
    const clash = readClash?.(one) ?? null;
    return clash === null ? (
      <Refusal key={one.op} {...props} one={one} />
    ) : (
      <Conflict key={one.op} clash={clash} onClose={() => dismiss(one.op)} />
    );
  });
}

interface RefusalProps<C extends Command> extends RefusedListProps<C> {
  readonly one: RefusedCommand<C>;
}

function Refusal<C extends Command>({ one, dismiss, getText = getWords, takeBack }: RefusalProps<C>) {
  const words = useWords().refused;
  const { op, command, sentence } = one;
  const text = getText(command);
  const again = () => {
    takeBack?.run(command);
    dismiss(op);
  };
  return (
    <Notice
      tone="error"
      title={words.title}
      action={
        <div className={styles.row}>
          {takeBack && (
            <Button size="small" isDisabled={takeBack.isBusy} onPress={again}>
              {words.again}
            </Button>
          )}
          <Button size="small" kind={takeBack ? 'quiet' : 'plain'} onPress={() => dismiss(op)}>
            {takeBack ? words.drop : words.understood}
          </Button>
        </div>
      }
    >
      <p>{sentence}</p>
      {text !== null && <p className={styles.kept}>{formatSentence(words.yourText, { text })}</p>}
      {takeBack?.isBusy && <p className={styles.soft}>{words.busy}</p>}
    </Notice>
  );
}

function Conflict({ clash, onClose }: { readonly clash: Clash; readonly onClose: () => void }) {
  const words = useWords().conflict;
  const keepMine = () => {
    onClose();
    clash.keepMine();
  };
  return (
    <Notice
      tone="warning"
      title={words.title}
      action={
        <div className={styles.row}>
          <Button size="small" onPress={onClose}>
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
