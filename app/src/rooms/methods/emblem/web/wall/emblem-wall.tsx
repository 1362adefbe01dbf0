// The exercise of emblems on the big screen: what the facilitator chose, else what the step under way needs.
import type { EmblemCommand, EmblemSettings, EmblemState } from '@trame/core/methods/emblem';
import type { OrganiserFace } from '../../../../workshop/web/index.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import type { EmblemProjectorProps } from '../words.js';
import { GalleryView, OneView } from './gallery-view.js';
import { Instruction, NowView } from './now-view.js';
import { PlateView } from './plate-view.js';
import styles from './wall.module.css';

const VIEWS = { clock: Instruction, gallery: GalleryView, one: OneView, convergence: PlateView } as const;
type View = keyof typeof VIEWS;

export const PROJECTOR_VIEWS: OrganiserFace<EmblemSettings, EmblemState, EmblemCommand>['projectorViews'] = (
  Object.keys(VIEWS) as View[]
).map((id) => ({ id, label: { fr: fr.views[id], en: en.views[id] } }));

export function EmblemWall(props: EmblemProjectorProps) {
  const { view } = props;
  const Shown = view !== null && Object.hasOwn(VIEWS, view) ? VIEWS[view as View] : NowView;
  return (
    <div className={styles.screen}>
      <Shown {...props} />
    </div>
  );
}
