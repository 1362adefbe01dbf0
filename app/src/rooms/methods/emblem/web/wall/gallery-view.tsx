// The emblems on the big screen: all of them in a grid, or one large with its meaning (S18).
import { type Framed, getGallery } from '@trame/core/methods/emblem';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import type { PhotoHand } from '../../../../workshop/web/index.js';
import { EmblemFrame, listBeside } from '../drawing/frame.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import { type EmblemProjectorProps, useWords } from '../words.js';
import { Blank } from './blank.js';
import { cutPage, PageMark } from './page.js';
import styles from './wall.module.css';

/** Emblems of one page: more would be stamps. */
const PER_PAGE = 8;

export function GalleryView({ state, photos, page }: EmblemProjectorProps) {
  const words = useWords();
  const names = useDrawingWords();
  const framed = getGallery(state).filter(({ hasLeft }) => hasLeft);
  if (framed.length === 0) return <Blank title={words.gallery.empty} text={words.gallery.emptyText} />;
  const cut = cutPage(framed, PER_PAGE, page);
  return (
    <section className={styles.view} aria-label={words.views.gallery}>
      <ul className={styles.grid} data-count={cut.items.length}>
        {cut.items.map((one) => (
          <li key={one.team.id}>
            <div className={styles.frame}>
              <EmblemFrame framed={one} photos={photos} size="large" />
            </div>
            <p>{nameTeam(one.team.name, names)}</p>
          </li>
        ))}
      </ul>
      <PageMark {...cut} />
    </section>
  );
}

export interface OneEmblemProps {
  readonly framed: Framed;
  readonly photos: PhotoHand | null;
  readonly children?: React.ReactNode;
}

/** One emblem as large as the screen allows, its group and its meaning beside it. */
export function OneEmblem({ framed, photos, children }: OneEmblemProps) {
  const words = useWords();
  const names = useDrawingWords();
  const length = framed.meanings.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <section className={styles.one} aria-label={nameTeam(framed.team.name, names)}>
      <div className={styles.frame}>
        <EmblemFrame framed={framed} photos={photos} size="large" />
      </div>
      <div className={styles.beside}>
        {children}
        <h2>{nameTeam(framed.team.name, names)}</h2>
        <div
          className={styles.meaning}
          data-length={length > 360 ? 'long' : length > 160 ? 'middle' : 'short'}
        >
          {listBeside(framed).map(({ id, text }) => (
            <p key={id}>{formatTypedText(text)}</p>
          ))}
          {framed.meanings.length === 0 && <p className={styles.soft}>{words.gallery.silent}</p>}
        </div>
      </div>
    </section>
  );
}

export function OneView({ state, photos, page }: EmblemProjectorProps) {
  const words = useWords();
  const framed = getGallery(state).filter(({ hasLeft }) => hasLeft);
  const cut = cutPage(framed, 1, page);
  const [shown] = cut.items;
  if (shown === undefined) return <Blank title={words.gallery.empty} text={words.gallery.emptyText} />;
  return (
    <div className={styles.view}>
      <OneEmblem framed={shown} photos={photos} />
      <PageMark {...cut} />
    </div>
  );
}

/** « Groupe C », for what comes next. */
export function useTeamName(): (framed: Framed) => string {
  const names = useDrawingWords();
  return ({ team }) => nameTeam(team.name, names);
}

/** A sentence with a group's name in its hole. */
export function fillName(sentence: string, name: string): string {
  return formatSentence(sentence, { name });
}
