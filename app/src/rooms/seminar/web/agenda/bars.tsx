// What surrounds the lines of the agenda: a draft found again, where to start from, what may be added.
import {
  Button,
  formatSentence,
  Link,
  Notice,
  useAnnounce,
  VisuallyHidden,
} from '../../../../design/index.js';
import styles from './agenda.module.css';
import { useEditor, useWords } from './context.js';
import { addStep, MOST_STEPS } from './draft/draft.js';
import { ExportButton } from './export-button.js';
import { StartFrom } from './start/start-from.js';
import { createBlankStep } from './step-line.js';

/** A draft found on this machine is said, so that nobody takes it for what is saved. */
export function Found() {
  const words = useWords();
  const { desk, seminar } = useEditor();
  if (!desk.wasFound || !desk.isTouched || desk.draft.version !== seminar.version) return null;
  return (
    <Notice
      action={
        <Button size="small" onPress={() => desk.settle(seminar)}>
          {words.abandon}
        </Button>
      }
    >
      {words.found}
    </Notice>
  );
}

export function Sources() {
  const { desk, space, seminar, agenda } = useEditor();
  const words = useWords();
  return (
    <div className={styles.bar}>
      <VisuallyHidden as="div">
        <h2>{words.steps}</h2>
      </VisuallyHidden>
      <StartFrom />
      {agenda.length > 0 && (
        <Link href={`/espaces/${space}/seminaires/${seminar.id}/repetition`} look="plain" size="small">
          {words.rehearse}
        </Link>
      )}
      {agenda.length > 0 && <ExportButton seminar={{ ...seminar, agenda }} />}
      <Button kind="quiet" size="small" isDisabled={!desk.canUndo} onPress={desk.undo}>
        {words.undo}
      </Button>
      {desk.canRedo && (
        <Button kind="quiet" size="small" onPress={desk.redo}>
          {words.redo}
        </Button>
      )}
    </div>
  );
}

export function AddBar() {
  const words = useWords();
  const announce = useAnnounce();
  const { desk, space, seminar, focus } = useEditor();
  const { steps } = desk.draft;
  if (steps.length >= MOST_STEPS) {
    return <p className={styles.soft}>{formatSentence(words.full, { most: MOST_STEPS })}</p>;
  }
  const add = (kind: 'plenary' | 'break' | 'free') => {
    const added = createBlankStep(kind, words.newTitles[kind]);
    desk.change({ steps: addStep(steps, added) });
    focus('title', added.id);
    announce(formatSentence(words.added, { title: added.title, rank: steps.length + 1 }));
  };
  return (
    <div className={styles.bar}>
      <Link href={`/espaces/${space}/seminaires/${seminar.id}/methodes`} look="plain" size="small">
        {words.addMethod}
      </Link>
      {(['plenary', 'break', 'free'] as const).map((kind) => (
        <Button key={kind} size="small" onPress={() => add(kind)}>
          + {words.newTitles[kind]}
        </Button>
      ))}
    </div>
  );
}
