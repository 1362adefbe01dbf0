// What the activities of the day have left, handed to the one shown: chosen sentence by sentence, nothing retyped (R056).
import { listCarriedInto, listLeftBy, takesCarried } from '@trame/core/seminar';
import type { AnyMethod, Carried } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatCount, useLocale } from '../../../../../design/index.js';
import { CarryField } from '../../../../workshop/web/index.js';
import { useFaces } from '../../columns.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

/** The methods whose screens have arrived: a sentence of another one waits for its turn. */
function useMethods(): readonly AnyMethod[] {
  const { state, faces } = useConsole();
  const ids = state.settings.agenda.flatMap(({ method }) => method ?? []);
  const find = useFaces(faces, ids);
  return ids.flatMap((id) => {
    const found = find(id);
    return found.kind === 'here' ? [found.method] : [];
  });
}

/** Sentences left today that this activity does not start from yet; none without a seminar to name on the way back. */
function useOffered(activity: string): readonly Carried[] {
  const { state, seminar } = useConsole();
  const methods = useMethods();
  if (seminar === null || !takesCarried(state, activity)) return [];
  const before = new Set(listCarriedInto(state, activity).map(({ id }) => id));
  return state.settings.agenda
    .flatMap(({ id }) => listLeftBy(state, { activity: id, seminar: seminar.id }, methods))
    .filter(({ id }) => !before.has(id));
}

export function CarryOver({ activity }: { readonly activity: string }) {
  const words = useWords().carry;
  const locale = useLocale();
  const { seminar, order } = useConsole();
  const offered = useOffered(activity);
  const [chosen, setChosen] = useState<readonly Carried[] | null>(null);
  if (seminar === null || offered.length === 0) return null;
  if (chosen === null) {
    return (
      <div>
        <Button kind="quiet" size="small" onPress={() => setChosen([])}>
          {formatCount(offered.length, words.open, locale)}
        </Button>
      </div>
    );
  }
  const send = () => {
    for (const from of new Set(chosen.map(({ source }) => source.activity))) {
      const items = chosen.filter(({ source }) => source.activity === from).map(({ source }) => source.item);
      order({ type: 'carry-over', from, to: activity, seminar: seminar.id, items });
    }
    setChosen(null);
  };
  return (
    <section className={styles.part} aria-label={words.title}>
      <CarryField
        label={words.title}
        carry={offered}
        carried={chosen}
        isFrozen={false}
        onChange={setChosen}
      />
      <p>
        <Button kind="primary" isDisabled={chosen.length === 0} onPress={send}>
          {words.send}
        </Button>{' '}
        <Button kind="quiet" onPress={() => setChosen(null)}>
          {words.cancel}
        </Button>
      </p>
    </section>
  );
}
