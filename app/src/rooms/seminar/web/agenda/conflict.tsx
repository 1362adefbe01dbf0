// Two agendas for one seminar: both are shown, and nothing is overwritten until somebody has chosen.
import { Button, formatMinutes, Notice, useAnnounce } from '../../../../design/index.js';
import styles from './agenda.module.css';
import { useEditor, useWords } from './context.js';
import {
  type AgendaDraft,
  createAgendaDraft,
  type DraftStep,
  listStarts,
  parseSteps,
  readMinutes,
} from './draft/draft.js';

export function Conflict() {
  const words = useWords();
  const announce = useAnnounce();
  const { desk, seminar } = useEditor();
  if (!desk.isTouched || desk.draft.version === seminar.version) return null;
  const theirs = createAgendaDraft(seminar);
  const keep = () => {
    desk.change({ version: seminar.version });
    announce(words.keptMine);
  };
  const take = () => {
    desk.change(theirs);
    announce(words.tookTheirs);
  };
  return (
    <Notice tone="warning" title={words.conflict}>
      <p>{words.conflictLead}</p>
      <div className={styles.versions}>
        <Version title={words.mine} draft={desk.draft} other={theirs}>
          <Button size="small" onPress={keep}>
            {words.keepMine}
          </Button>
        </Version>
        <Version title={words.theirs} draft={theirs} other={desk.draft}>
          <Button size="small" onPress={take}>
            {words.takeTheirs}
          </Button>
        </Version>
      </div>
    </Notice>
  );
}

interface VersionProps {
  readonly title: string;
  readonly draft: AgendaDraft;
  readonly other: AgendaDraft;
  readonly children: React.ReactNode;
}

function Version({ title, draft, other, children }: VersionProps) {
  const words = useWords();
  const starts = listStarts(draft);
  const mark = (step: DraftStep): string | null => {
    const twin = other.steps.find(({ id }) => id === step.id);
    if (twin === undefined) return words.onlyHere;
    const read = (one: DraftStep) => JSON.stringify(parseSteps([one]));
    return read(twin) === read(step) ? null : words.different;
  };
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ol className={styles.version}>
        {draft.steps.map((step, rank) => {
          const marked = mark(step);
          return (
            <li key={step.id} data-marked={marked !== null || undefined}>
              <span className={styles.time}>{starts[rank] ?? words.noTime}</span>
              <span>
                {step.title.trim() || words.untitled}
                {marked !== null && <span className={styles.soft}> — {marked}</span>}
              </span>
              <span className={styles.soft}>{formatMinutes(readMinutes(step) ?? 0)}</span>
            </li>
          );
        })}
      </ol>
      {children}
    </section>
  );
}
