// Offers and needs as their facilitator runs them: the two-way table, introductions, sorting.
import { listProspects, planReciprocity, RECIPROCITY_KINDS } from '@trame/core/methods/reciprocity';
import { listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence, Tabs } from '../../../../../design/index.js';
import { RefusedList, readSlipClash, SlipBoard, StageRail } from '../../../../workshop/web/index.js';
import type { ReciprocityOrganiserProps } from '../activity.js';
import styles from '../reciprocity.module.css';
import { nameStage, useWords } from '../words.js';
import { Meetings } from './meetings.js';
import { TwoWayTable } from './two-way-table.js';

export function ReciprocityFacilitator(props: ReciprocityOrganiserProps) {
  const words = useWords();
  const { state, refused, dismiss } = props;
  return (
    <div className={styles.facilitator}>
      <StageRail
        room={props}
        plan={planReciprocity(state.settings)}
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

function Parts(props: ReciprocityOrganiserProps) {
  const words = useWords().tabs;
  const { state } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const stage = state.stage?.id;
  const own = chosen !== null && chosen.stage === stage ? chosen.part : null;
  return (
    <Tabs
      label={words.label}
      selected={own ?? (stage === 'introductions' ? 'meetings' : 'table')}
      onSelect={(part) => setChosen({ stage, part })}
      faces={[
        {
          id: 'table',
          label: formatSentence(words.table, { count: listShownSlips(state.slips).length }),
          content: <TwoWayTable {...props} />,
        },
        {
          id: 'meetings',
          label: formatSentence(words.meetings, { count: listProspects(state).length }),
          content: <Meetings {...props} />,
        },
        { id: 'sort', label: words.sort, content: <Sort {...props} /> },
      ]}
    />
  );
}

function Sort(room: ReciprocityOrganiserProps) {
  const words = useWords();
  return (
    <SlipBoard
      room={room}
      label={words.board.label}
      kinds={RECIPROCITY_KINDS.map((id) => ({ id, label: words.kinds[id] }))}
      tags={room.state.settings.tags}
      emptyTitle={words.board.empty}
      emptyText={words.board.emptyText}
    />
  );
}
