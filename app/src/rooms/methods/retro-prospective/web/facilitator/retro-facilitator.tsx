// A retro-prospective as its facilitator runs it: cards, groups, canvases, and who holds what.
import { listUnheldLevers, planRetro } from '@trame/core/methods/retro-prospective';
import { listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence, Tabs } from '../../../../../design/index.js';
import { RefusedList, readSlipClash, StageRail } from '../../../../workshop/web/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import styles from '../retro.module.css';
import { nameStage, useWords } from '../words.js';
import { Canvases } from './canvases.js';
import { Groups } from './groups.js';
import { Holders } from './holders.js';
import { Situations } from './situations.js';

export function RetroFacilitator(props: RetroOrganiserProps) {
  const words = useWords();
  const { state, refused, dismiss } = props;
  return (
    <div className={styles.facilitator}>
      <StageRail
        room={props}
        plan={planRetro(state.settings)}
        nameStage={(id) => nameStage(words, id)}
        words={{ close: words.close, closed: words.closed }}
      />
      <RefusedList refused={refused} dismiss={dismiss} readClash={(one) => readSlipClash(props, one)} />
      <Parts {...props} />
    </div>
  );
}

/** The part that the step under way needs, until somebody chooses another. */
function getPartOf(stage: string | undefined, hasTeams: boolean): string {
  if (stage === undefined || stage === 'reading') return hasTeams ? 'groups' : 'situations';
  return stage === 'monday' || stage === 'comparison' ? 'holders' : 'canvas';
}

interface Chosen {
  readonly stage: string | undefined;
  readonly part: string;
}

function Parts(props: RetroOrganiserProps) {
  const words = useWords().tabs;
  const { state } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const stage = state.stage?.id;
  const counts = {
    situations: state.offered.length,
    groups: state.teams.length,
    canvas: listShownSlips(state.slips).length,
    holders: listUnheldLevers(state).length,
  };
  const label = (part: keyof typeof counts) => formatSentence(words[part], { count: counts[part] });
  const own = chosen !== null && chosen.stage === stage ? chosen.part : null;
  return (
    <Tabs
      label={words.label}
      selected={own ?? getPartOf(stage, state.teams.length > 0)}
      onSelect={(part) => setChosen({ stage, part })}
      faces={[
        { id: 'situations', label: label('situations'), content: <Situations {...props} /> },
        { id: 'groups', label: label('groups'), content: <Groups {...props} /> },
        { id: 'canvas', label: label('canvas'), content: <Canvases {...props} /> },
        { id: 'holders', label: label('holders'), content: <Holders {...props} /> },
      ]}
    />
  );
}
