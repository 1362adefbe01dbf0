// One line of the agenda: its hour, its title, its minutes, what may be done with it, and its settings when unfolded.
import { Button, formatSentence, Menu, useAnnounce, VisuallyHidden } from '../../../../design/index.js';
import { useGo } from '../../../../platform/web/index.js';
import styles from './agenda.module.css';
import { getPartId, useAbout, useEditor, useWords } from './context.js';
import { addStep, createStepId, type DraftStep, listFaults } from './draft/draft.js';
import { useMove } from './draft/use-move.js';
import { StepPanel } from './step-panel.js';

export interface StepLineProps {
  readonly step: DraftStep;
  readonly rank: number;
  readonly startsAt: string | null;
}

export function StepLine({ step, rank, startsAt }: StepLineProps) {
  const words = useWords();
  const { desk, unfolded } = useEditor();
  const title = step.title.trim() || words.untitled;
  const faults = listFaults(step);
  const faultId = `moment-faute-${step.id}`;
  const described = faults.length > 0 ? { 'aria-describedby': faultId } : {};
  return (
    <>
      <span className={styles.time}>{startsAt ?? words.noTime}</span>
      <div className={styles.what}>
        <span className={styles.title} data-text={step.title}>
          <textarea
            id={getPartId('title', step.id)}
            className={styles.titleInput}
            rows={1}
            aria-label={formatSentence(words.stepTitle, { rank: rank + 1 })}
            aria-invalid={faults.some((fault) => fault.startsWith('title')) || undefined}
            {...described}
            value={step.title}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            onChange={({ target }) =>
              desk.changeStep(step.id, { title: target.value.replace(/\s*\n\s*/g, ' ') }, 'title')
            }
          />
        </span>
        <Facts step={step} />
      </div>
      <span className={styles.minutes}>
        <input
          className={styles.minutesInput}
          inputMode="numeric"
          aria-label={formatSentence(words.stepMinutes, { title })}
          aria-invalid={faults.includes('minutes') || undefined}
          {...described}
          value={step.typedMinutes}
          onChange={(event) => desk.changeStep(step.id, { typedMinutes: event.target.value }, 'minutes')}
        />
        <span aria-hidden="true">{words.min}</span>
      </span>
      <Gestures step={step} rank={rank} title={title} />
      {faults.length > 0 && (
        <ul id={faultId} className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{words.faults[fault]}</li>
          ))}
        </ul>
      )}
      {unfolded === step.id && <StepPanel step={step} />}
    </>
  );
}

/** What the line is, in one quiet line under its title. */
function Facts({ step }: { readonly step: DraftStep }) {
  const words = useWords();
  const { house } = useEditor();
  const about = useAbout(house)(step.method);
  const kind =
    step.kind === 'method' ? (about?.title ?? step.method ?? words.kinds.method) : words.kinds[step.kind];
  const materials = step.materials.split('\n').filter((line) => line.trim() !== '');
  return (
    <span className={styles.facts}>
      {[kind, step.role.trim(), materials.join(', ')].filter((fact) => fact !== '').join(' · ')}
    </span>
  );
}

function Gestures({
  step,
  rank,
  title,
}: {
  readonly step: DraftStep;
  readonly rank: number;
  readonly title: string;
}) {
  const words = useWords();
  const move = useMove();
  const { desk, unfolded, unfold, focus } = useEditor();
  const last = desk.draft.steps.length - 1;
  const isUnfolded = unfolded === step.id;
  // At an end its button is off: the keyboard goes to the other one rather than nowhere.
  const go = (to: number, part: 'up' | 'down') => {
    move(step.id, to);
    const isEnd = to <= 0 || to >= last;
    focus(isEnd ? (part === 'up' ? 'down' : 'up') : part, step.id);
  };
  return (
    <span className={styles.gestures}>
      <Button
        id={getPartId('up', step.id)}
        size="small"
        kind="quiet"
        isDisabled={rank === 0}
        aria-label={formatSentence(words.up, { title })}
        onPress={() => go(rank - 1, 'up')}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        id={getPartId('down', step.id)}
        size="small"
        kind="quiet"
        isDisabled={rank === last}
        aria-label={formatSentence(words.down, { title })}
        onPress={() => go(rank + 1, 'down')}
      >
        <span aria-hidden="true">↓</span>
      </Button>
      <Button
        id={getPartId('settle', step.id)}
        size="small"
        kind="quiet"
        aria-expanded={isUnfolded}
        aria-label={formatSentence(isUnfolded ? words.close : words.open, { title })}
        onPress={() => unfold(isUnfolded ? null : step.id)}
      >
        {isUnfolded ? words.fold : words.settle}
      </Button>
      <More step={step} title={title} />
    </span>
  );
}

/** Gestures made once in a while. */
function More({ step, title }: { readonly step: DraftStep; readonly title: string }) {
  const words = useWords();
  const announce = useAnnounce();
  const go = useGo();
  const { desk, seminar, space, focus, unfold } = useEditor();
  const { steps } = desk.draft;
  const put = (added: DraftStep, said: string) => {
    desk.change({ steps: addStep(steps, added, step.id) });
    focus('title', added.id);
    announce(formatSentence(said, { title: added.title || title, rank: steps.indexOf(step) + 2 }));
  };
  const gestures: Readonly<Record<string, () => void>> = {
    after: () => put(createBlankStep('plenary', words.newTitles.plenary), words.added),
    method: () =>
      go(`/espaces/${space}/seminaires/${seminar.id}/methodes?apres=${encodeURIComponent(step.id)}`),
    duplicate: () => put({ ...step, id: createStepId() }, words.duplicated),
    remove: () => {
      const rank = steps.indexOf(step);
      const next = steps[rank + 1] ?? steps[rank - 1];
      desk.change({ steps: steps.filter((one) => one !== step) });
      unfold(null);
      if (next !== undefined) focus('title', next.id);
      announce(formatSentence(words.removed, { title }));
    },
  };
  return (
    <Menu
      kind="quiet"
      label={<VisuallyHidden>{formatSentence(words.more, { title })}</VisuallyHidden>}
      entries={[
        { id: 'after', label: words.addAfter },
        { id: 'method', label: words.addMethod },
        { id: 'duplicate', label: words.duplicate },
        { id: 'remove', label: words.remove },
      ]}
      onAction={(id) => gestures[id]?.()}
    />
  );
}

/** A new line, ten minutes long. */
export function createBlankStep(kind: 'plenary' | 'break' | 'free', title: string): DraftStep {
  return {
    id: createStepId(),
    title,
    kind,
    typedMinutes: '10',
    method: null,
    methodSettings: null,
    role: '',
    materials: '',
  };
}
