// The photographs of a seminar for whoever runs it: their words, their agreement, and which of them the booklet prints.
import { useEffect, useRef, useState } from 'react';
import {
  EmptyState,
  formatCount,
  formatSentence,
  Grid,
  Link,
  Page,
  Section,
  useLocale,
} from '../../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../../platform/web/index.js';
import { listPhotos, type Photo } from '../../../contract/photo.js';
import { getSeminar, type SeminarSheet } from '../../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './gallery.module.css';
import { PhotoCard } from './photo-card.js';
import { RemoveDialog } from './remove-dialog.js';
import { SameCredit } from './same-credit.js';
import { getStanding } from './standing.js';
import type { PhotoRoom } from './use-photo-draft.js';

interface GalleryProps {
  readonly at: PhotoRoom;
  readonly agenda: SeminarSheet['agenda'];
}

interface CardsProps extends GalleryProps {
  readonly photos: readonly Photo[];
  readonly onRemove: (asked: Asked) => void;
}

/** A photograph about to be removed, by the number it has on screen. */
interface Asked {
  readonly photo: Photo;
  readonly number: number;
}

/** Once a photograph is removed, focus goes to the count, since its card is gone. */
function useRemoval() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [removals, setRemovals] = useState(0);
  const count = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removals > 0) count.current?.focus();
  }, [removals]);
  const close = () => setAsked(null);
  const finish = () => {
    setAsked(null);
    setRemovals((before) => before + 1);
  };
  return { asked, ask: setAsked, close, finish, count };
}

function Cards({ at, agenda, photos, onRemove }: CardsProps) {
  const copy = useCopy({ fr, en });
  const nameActivity = (id: string | null): string =>
    id === null ? copy.wholeDay : (agenda.find((step) => step.id === id)?.title ?? copy.goneActivity);
  return (
    <Grid as="ul" cell="20rem">
      {photos.map((photo, index) => (
        <PhotoCard
          key={photo.id}
          at={at}
          photo={photo}
          number={index + 1}
          activity={nameActivity(photo.activity)}
          onRemove={() => onRemove({ photo, number: index + 1 })}
        />
      ))}
    </Grid>
  );
}

function Gallery({ at, agenda }: GalleryProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { photos } = useData(listPhotos, { params: at });
  const { asked, ask, close, finish, count } = useRemoval();
  const ready = photos.filter((photo) => getStanding(photo) === 'ready').length;
  const counted = { photos: formatCount(photos.length, copy.photos, locale), ready };
  return (
    <>
      {photos.length === 0 ? (
        <div ref={count} tabIndex={-1}>
          <EmptyState level={2} title={copy.none}>
            {copy.noneText}
          </EmptyState>
        </div>
      ) : (
        <>
          <SameCredit at={at} photos={photos} />
          <Section title={copy.gallery}>
            <div ref={count} tabIndex={-1} className={styles.count}>
              {formatSentence(copy.inBooklet, counted)}
            </div>
            <Cards at={at} agenda={agenda} photos={photos} onRemove={ask} />
          </Section>
        </>
      )}
      {asked !== null && <RemoveDialog {...asked} at={at} onClose={close} onRemoved={finish} />}
    </>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  useTitle(`${copy.title} — ${seminar.title}`);
  return (
    <Page
      wide
      eyebrow={seminar.title}
      title={copy.title}
      lead={copy.lead}
      actions={<Link href={`/espaces/${space}/seminaires/${seminar.id}`}>{copy.back}</Link>}
    >
      {seminar.roomId === null ? (
        <EmptyState level={2} title={copy.notOpen}>
          {copy.notOpenText}
        </EmptyState>
      ) : (
        <Gallery at={{ space, room: seminar.roomId }} agenda={seminar.agenda} />
      )}
    </Page>
  );
}
