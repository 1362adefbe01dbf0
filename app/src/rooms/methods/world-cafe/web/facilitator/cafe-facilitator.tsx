// A world café as its facilitator runs it: the day's length, tables and hosts, the plan, who comes and goes, what is written.
import { getCurrentRound, listCafeSteps } from '@trame/core/methods/world-cafe';
import { listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence, Tabs } from '../../../../../design/index.js';
import { RefusedList, readSlipClash, StageRail } from '../../../../workshop/web/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import styles from '../cafe.module.css';
import { TimeNotice } from '../plan/time-notice.js';
import { nameStage, useWords } from '../words.js';
import { Attendance } from './attendance.js';
import { Notes } from './notes.js';
import { Plan } from './plan.js';
import { Tables } from './tables.js';

export function CafeFacilitator(props: CafeOrganiserProps) {
  const words = useWords();
  const { state, refused, dismiss } = props;
  const { rounds, durations } = state.settings;
  return (
    <div className={styles.facilitator}>
      <TimeNotice themes={state.themes} rounds={rounds} durations={durations} />
      <StageRail
        room={props}
        plan={listCafeSteps(state)}
        nameStage={(id) => nameStage(words, id)}
        words={{ close: words.close, closed: words.closed }}
      />
      <RefusedList refused={refused} dismiss={dismiss} readClash={(one) => readSlipClash(props, one)} />
      <Parts {...props} />
    </div>
  );
}

interface Chosen {
  readonly stage: string | undefined;
  readonly part: string;
}

/** The part that the step under way needs, until somebody chooses another. */
function getPartOf({ state }: CafeOrganiserProps): string {
  if (state.themes.length === 0) return 'tables';
  if (state.plan === null) return state.hosts.length < state.themes.length ? 'tables' : 'plan';
  return state.begun === 0 || getCurrentRound(state) === null ? 'plan' : 'notes';
}

function Parts(props: CafeOrganiserProps) {
  const words = useWords().tabs;
  const { state } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const stage = state.stage?.id;
  const own = chosen !== null && chosen.stage === stage ? chosen.part : null;
  return (
    <Tabs
      label={words.label}
      selected={own ?? getPartOf(props)}
      onSelect={(part) => setChosen({ stage, part })}
      faces={[
        {
          id: 'tables',
          label: formatSentence(words.tables, { count: state.themes.length }),
          content: <Tables {...props} />,
        },
        { id: 'plan', label: words.plan, content: <Plan {...props} /> },
        { id: 'change', label: words.change, content: <Attendance {...props} /> },
        {
          id: 'notes',
          label: formatSentence(words.notes, { count: listShownSlips(state.slips).length }),
          content: <Notes {...props} />,
        },
      ]}
    />
  );
}
