// Lines the room said no to: the reason, the words kept, and the way back to the form.
import type { OpenSpaceCommand } from '@trame/core/methods/open-space';
import { Button, Notice } from '../../../../../design/index.js';
import styles from './capture.module.css';
import { useCapture, useWords } from './context.js';

type CommandOf<T extends OpenSpaceCommand['type']> = Extract<OpenSpaceCommand, { type: T }>;

export interface RefusedProps<T extends OpenSpaceCommand['type']> {
  readonly type: T;
  /** Something is being typed: taking words back would erase it. */
  readonly isBusy: boolean;
  readonly getText: (command: CommandOf<T>) => string;
  readonly onTakeBack: (command: CommandOf<T>) => void;
}

export function Refused<T extends OpenSpaceCommand['type']>(props: RefusedProps<T>) {
  const { refused, dismiss } = useCapture();
  const words = useWords().refused;
  return refused
    .filter(({ command }) => command.type === props.type)
    .map(({ op, command, sentence }) => {
      const own = command as CommandOf<T>;
      return (
        <Notice
          key={op}
          tone="error"
          title={words.title}
          action={
            <div className={styles.actions}>
              <Button
                size="small"
                isDisabled={props.isBusy}
                onPress={() => {
                  props.onTakeBack(own);
                  dismiss(op);
                }}
              >
                {words.again}
              </Button>
              <Button size="small" kind="quiet" onPress={() => dismiss(op)}>
                {words.drop}
              </Button>
            </div>
          }
        >
          <p>{sentence}</p>
          <p className={styles.kept}>
            <span className={styles.soft}>{words.words}</span> {props.getText(own)}
          </p>
          {props.isBusy && <p className={styles.soft}>{words.busy}</p>}
        </Notice>
      );
    });
}
