// Moving a line of the agenda, by hand or by its buttons: the same move, said aloud.
import { formatSentence, useAnnounce } from '../../../../../design/index.js';
import { useEditor, useWords } from '../context.js';
import { listStarts, moveStep } from './draft.js';

/** Moves a line and says where it came to. */
export function useMove(): (id: string, to: number) => void {
  const words = useWords();
  const announce = useAnnounce();
  const { desk } = useEditor();
  return (id, to) => {
    const steps = moveStep(desk.draft.steps, id, to);
    const rank = steps.findIndex((step) => step.id === id);
    const moved = steps[rank];
    if (moved === undefined || desk.draft.steps[rank]?.id === id) return;
    desk.change({ steps });
    const time = listStarts({ ...desk.draft, steps })[rank] ?? null;
    announce(
      formatSentence(time === null ? words.movedNoTime : words.moved, {
        title: moved.title.trim() || words.untitled,
        rank: rank + 1,
        count: steps.length,
        time: time ?? '',
      }),
    );
  };
}
