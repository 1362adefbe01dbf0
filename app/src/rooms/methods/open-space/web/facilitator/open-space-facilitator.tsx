// An open space as its facilitator runs it: what comes first at each stage, the rest one tab away.
import { listHidden } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence, Tabs } from '../../../../../design/index.js';
import type { OpenSpaceOrganiserProps } from '../activity.js';
import { FacilitatorProvider, useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';
import { HiddenList } from './hidden-list.js';
import { Market } from './market/market.js';
import { Preflight } from './preflight.js';
import { Refusals } from './refusals.js';
import { Reports } from './reports.js';
import { Stages } from './stages.js';
import { Theme } from './theme.js';
import { Wall } from './wall/wall.js';

export function OpenSpaceFacilitator(props: OpenSpaceOrganiserProps) {
  const { preflight, preflightOverridden } = props.state;
  const isReady = preflight === 'no' || preflightOverridden;
  return (
    <FacilitatorProvider value={props}>
      <div className={styles.facilitator}>
        <Theme />
        <Refusals />
        {isReady ? <Stages /> : <Preflight />}
        <Parts />
      </div>
    </FacilitatorProvider>
  );
}

/** The part that the stage under way needs, until somebody chooses another. */
function getPartOf(stage: string | undefined, isClosed: boolean): string {
  if (isClosed || stage === 'sorting' || stage === 'capacity') return 'wall';
  return stage === 'reading' || stage?.startsWith('slot-') ? 'reports' : 'market';
}

function Parts() {
  const words = useWords().tabs;
  const { state } = useFacilitator();
  const [chosen, setChosen] = useState<{ readonly stage: string | undefined; readonly part: string } | null>(
    null,
  );
  const stage = state.stage?.id;
  const hidden = listHidden(state);
  const counts = {
    market: state.questions.filter((one) => one.withdrawn === null && one.hidden === null).length,
    reports: state.reports.filter((one) => one.hidden === null).length,
    wall: state.cards.filter((one) => one.hidden === null).length,
    hidden: hidden.questions.length + hidden.reports.length + hidden.cards.length,
  };
  const label = (part: keyof typeof counts) => formatSentence(words[part], { count: counts[part] });
  return (
    <Tabs
      label={words.label}
      selected={
        chosen?.stage === stage && chosen !== null ? chosen.part : getPartOf(stage, state.closed !== null)
      }
      onSelect={(part) => setChosen({ stage, part })}
      faces={[
        { id: 'market', label: label('market'), content: <Market /> },
        { id: 'reports', label: label('reports'), content: <Reports /> },
        { id: 'wall', label: label('wall'), content: <Wall /> },
        { id: 'hidden', label: label('hidden'), content: <HiddenList /> },
      ]}
    />
  );
}
