// The same credit for every photograph: those that have none, or all of them when asked.
import { type FormEvent, useState } from 'react';
import {
  Button,
  Checkbox,
  formatCount,
  formatSentence,
  Section,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../../platform/web/index.js';
import { type Photo, updatePhoto } from '../../../contract/photo.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './gallery.module.css';
import { parseCredit } from './standing.js';
import type { PhotoRoom } from './use-photo-draft.js';

export interface SameCreditProps {
  readonly at: PhotoRoom;
  readonly photos: readonly Photo[];
}

/** Writes one credit, photograph after photograph; says how many were done before a refusal. */
function useSameCredit({ space, room }: PhotoRoom) {
  const [isRunning, setRunning] = useState(false);
  const change = useChange(updatePhoto);
  const apply = async (photos: readonly Photo[], credit: string): Promise<number> => {
    setRunning(true);
    let done = 0;
    try {
      for (const photo of photos) {
        await change.run({ params: { space, room, photo: photo.id }, query: {}, body: { credit } });
        done += 1;
      }
    } catch {
      // The refusal is in `problem`; what was done stays done.
    }
    setRunning(false);
    return done;
  };
  return { apply, isRunning, problem: change.problem };
}

export function SameCredit({ at, photos }: SameCreditProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [replaces, setReplaces] = useState(false);
  const [said, setSaid] = useState('');
  const [lack, setLack] = useState<string>();
  const { apply, isRunning, problem } = useSameCredit(at);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    setSaid('');
    const credit = parseCredit(typed);
    const asked = photos.filter((one) => (replaces ? one.credit !== credit : one.credit === null));
    const missing = credit === null ? copy.sameEmpty : asked.length === 0 ? copy.sameNone : undefined;
    setLack(missing);
    if (missing !== undefined) announce(missing);
    if (credit === null || asked.length === 0) return;
    const done = await apply(asked, credit);
    const sentence =
      done === asked.length
        ? formatSentence(copy.sameDone, { photos: formatCount(done, copy.photos, locale) })
        : formatSentence(copy.samePart, { done, all: asked.length });
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <Section title={copy.same} lead={copy.sameLead}>
      <form className={styles.same} aria-label={copy.same} onSubmit={(event) => void submit(event)}>
        <TextField
          label={copy.sameCredit}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setLack(undefined);
          }}
          maxLength={120}
          error={lack}
          autoComplete="off"
        />
        <Checkbox
          isSelected={replaces}
          onChange={(all) => {
            setReplaces(all);
            setLack(undefined);
          }}
        >
          {copy.sameReplace}
        </Checkbox>
        <div className={styles.actions}>
          <Button type="submit">{copy.sameApply}</Button>
          {said !== '' && <span className={styles.soft}>{said}</span>}
        </div>
        <ProblemNotice error={problem} />
      </form>
    </Section>
  );
}
