// What a group shows: its photograph, its drawing, or its words when it chose words alone.
import type { Framed } from '@trame/core/methods/emblem';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import type { PhotoHand } from '../../../../workshop/web/participant/index.js';
import styles from './drawing.module.css';
import { EmblemPicture } from './picture.js';
import { nameTeam, useDrawingWords } from './words.js';

export interface FrameProps {
  readonly framed: Framed;
  readonly photos: PhotoHand | null;
  readonly size: 'small' | 'large';
}

/** What is written beside the frame: words that are the emblem itself are not said twice. */
export function listBeside({ emblem, pieces, meanings }: Framed): Framed['meanings'] {
  return emblem?.photo || pieces.length > 0 ? meanings : meanings.slice(1);
}

export function EmblemFrame({ framed, photos, size }: FrameProps) {
  const words = useDrawingWords();
  const { team, emblem, pieces, meanings } = framed;
  if (emblem?.photo && photos !== null) {
    const alt = formatSentence(words.photo, { name: nameTeam(team.name, words) });
    return <img className={styles.photo} src={photos.address(emblem.photo, size)} alt={alt} />;
  }
  if (emblem !== null && pieces.length > 0) {
    return <EmblemPicture shape={emblem.shape} field={emblem.field} pieces={pieces} />;
  }
  const [first] = meanings;
  return (
    <p className={styles.wordsOnly} data-size={size} data-empty={first === undefined || undefined}>
      {first === undefined ? words.noEmblem : formatTypedText(first.text)}
    </p>
  );
}
