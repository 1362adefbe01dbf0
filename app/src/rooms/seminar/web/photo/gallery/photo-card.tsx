// One photograph: its picture, where it came from, its words, and whether the booklet prints it.
import { type FormEvent, useId } from 'react';
import {
  Badge,
  Button,
  Card,
  Checkbox,
  formatSentence,
  formatTime,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../../design/index.js';
import { ProblemNotice, useCopy } from '../../../../../platform/web/index.js';
import type { Photo } from '../../../contract/photo.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './gallery.module.css';
import { formatLack, getStanding } from './standing.js';
import { type PhotoRoom, usePhotoDraft } from './use-photo-draft.js';

export interface PhotoCardProps {
  readonly at: PhotoRoom;
  readonly photo: Photo;
  /** Its place in the order of arrival, from 1. */
  readonly number: number;
  /** The activity it came by, in words. */
  readonly activity: string;
  readonly onRemove: () => void;
}

type ShownPhotoProps = Omit<PhotoCardProps, 'onRemove' | 'activity'>;

function Picture({ at, photo, number }: ShownPhotoProps) {
  const copy = useCopy({ fr, en });
  const address = `/api/spaces/${at.space}/rooms/${at.room}/photos/${photo.id}`;
  const alt = photo.caption === '' ? formatSentence(copy.altUnsaid, { number }) : photo.caption;
  return (
    <figure className={styles.figure}>
      <a
        href={`${address}/large`}
        target="_blank"
        rel="noreferrer"
        aria-label={formatSentence(copy.enlarge, { number })}
      >
        <img className={styles.picture} src={`${address}/small`} alt={alt} loading="lazy" />
      </a>
      <figcaption className={styles.credit}>
        {formatSentence(copy.credited, { credit: photo.credit ?? copy.nobody })}
      </figcaption>
    </figure>
  );
}

function StandingLine({ photo }: { readonly photo: Photo }) {
  const copy = useCopy({ fr, en });
  const standing = getStanding(photo);
  const tones = { ready: 'strong', waiting: 'warning', sheet: 'plain' } as const;
  return (
    <p className={styles.standing}>
      <Badge tone={tones[standing]}>{copy[standing]}</Badge>
      <span>{formatLack(photo, copy)}</span>
    </p>
  );
}

function Fields(props: { readonly draft: ReturnType<typeof usePhotoDraft> }) {
  const copy = useCopy({ fr, en });
  const { caption, credit, peopleAgreed, change } = props.draft;
  return (
    <>
      <TextField
        label={copy.caption}
        value={caption}
        maxLength={300}
        onChange={(text) => change({ caption: text })}
      />
      <TextField
        label={copy.credit}
        hint={copy.creditHint}
        value={credit}
        maxLength={120}
        autoComplete="off"
        onChange={(text) => change({ credit: text })}
      />
      <Checkbox isSelected={peopleAgreed} onChange={(agreed) => change({ peopleAgreed: agreed })}>
        {copy.agreed}
      </Checkbox>
    </>
  );
}

export function PhotoCard({ at, photo, number, activity, onRemove }: PhotoCardProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const announce = useAnnounce();
  const heading = useId();
  const draft = usePhotoDraft(at, photo);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft.isChanged) return announce(formatSentence(copy.nothingToSave, { number }));
    if (draft.isSaving) return;
    const kept = await draft.save();
    if (kept !== null) announce(formatSentence(copy.saved, { number, state: copy[getStanding(kept)] }));
  };
  return (
    <Card as="li">
      <form className={styles.form} aria-labelledby={heading} onSubmit={(event) => void submit(event)}>
        <Picture at={at} photo={photo} number={number} />
        <div>
          <h3 id={heading}>{formatSentence(copy.numbered, { number })}</h3>
          <p className={styles.soft}>
            {formatSentence(copy.from, { activity, time: formatTime(photo.sentAt, locale) })}
          </p>
        </div>
        <StandingLine photo={photo} />
        <Fields draft={draft} />
        <ProblemNotice error={draft.problem} />
        <div className={styles.actions}>
          <Button type="submit" size="small" aria-label={formatSentence(copy.saveOf, { number })}>
            {copy.save}
          </Button>
          <Button
            kind="quiet"
            size="small"
            aria-label={formatSentence(copy.removeOf, { number })}
            onPress={onRemove}
          >
            {copy.remove}
          </Button>
          {draft.isChanged && <span className={styles.soft}>{copy.unsaved}</span>}
        </div>
      </form>
    </Card>
  );
}
