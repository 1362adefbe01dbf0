// The open space on the big screen: what the facilitator chose, and each report the moment it is posted.
import type { ComponentType } from 'react';
import { News } from '../../../../workshop/web/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { MarketplaceView } from './marketplace-view.js';
import { listNews } from './news.js';
import { PostedReportView, usePostedReport } from './posted-report.js';
import { ReportsView } from './reports-view.js';
import { chooseView, type ShownView } from './shown-view.js';
import { StageClock } from './stage-clock.js';
import { ThemeView } from './theme-view.js';
import styles from './wall.module.css';
import { WallView } from './wall-view.js';
import { useWords } from './words.js';

const VIEWS: Readonly<Record<Exclude<ShownView, 'clock'>, ComponentType<OpenSpaceProjectorProps>>> = {
  theme: ThemeView,
  marketplace: MarketplaceView,
  reports: ReportsView,
  wall: WallView,
};

export function OpenSpaceWall(props: OpenSpaceProjectorProps) {
  const words = useWords().news;
  const { state, namePerson } = props;
  const posted = usePostedReport(state);
  const view = chooseView(state, props.view);
  if (view === 'clock') return <StageClock {...props} size="huge" />;
  const View = VIEWS[view];
  return (
    <div className={styles.screen}>
      <News items={listNews(state, words)} />
      {posted === null ? (
        <View key={`${view}/${state.stage?.id}`} {...props} />
      ) : (
        <PostedReportView key={posted.report.id} posted={posted} state={state} namePerson={namePerson} />
      )}
      <StageClock {...props} size="normal" />
    </div>
  );
}
