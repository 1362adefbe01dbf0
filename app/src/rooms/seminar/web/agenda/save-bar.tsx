// Saving the agenda: never over a line at fault, never over somebody else's words.
import { Button, useAnnounce } from '../../../../design/index.js';
import { callRoute, ProblemNotice, useChange } from '../../../../platform/web/index.js';
import { getSeminar, updateSeminar } from '../../contract.js';
import styles from './agenda.module.css';
import { useEditor, useWords } from './context.js';
import { isClockWrong, listFaults, parseAgendaDraft } from './draft/draft.js';
import type { AgendaDesk } from './draft/use-agenda-draft.js';

/** What keeps the whole from being saved: the first line at fault, or an hour no clock shows. */
function hasFault({ draft }: AgendaDesk): boolean {
  const wrong = isClockWrong(draft.startsAt) || isClockWrong(draft.endsBy);
  return wrong || draft.steps.some((step) => listFaults(step).length > 0);
}

export function SaveBar() {
  const words = useWords();
  const announce = useAnnounce();
  const { desk, space, seminar, focus, renew } = useEditor();
  const update = useChange(updateSeminar);
  const params = { space, seminar: seminar.id };
  const isBehind = desk.draft.version !== seminar.version;
  const save = () => {
    const faulty = desk.draft.steps.find((step) => listFaults(step).length > 0);
    if (faulty !== undefined) return focus('title', faulty.id);
    if (hasFault(desk)) return undefined;
    return update.run({ params, body: parseAgendaDraft(desk.draft, seminar) }).then(
      (saved) => {
        renew(saved);
        desk.settle(saved);
        announce(words.saved);
      },
      // Somebody saved meanwhile: what they saved is read, so that both can be shown.
      () => callRoute(getSeminar, { params }).then(renew, () => undefined),
    );
  };
  return (
    <div className={styles.saveBar}>
      <ProblemNotice error={isBehind ? null : update.problem} />
      <div className={styles.bar}>
        <Button kind="primary" isDisabled={update.isRunning || isBehind || !desk.isTouched} onPress={save}>
          {words.save}
        </Button>
        <span className={styles.soft} role="status">
          {desk.isTouched ? words.toSave : words.nothingToSave}
        </span>
      </div>
    </div>
  );
}
