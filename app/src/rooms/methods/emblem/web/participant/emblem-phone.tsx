// The exercise of emblems in the hand: one's own attachments, the group's emblem, everybody's.
import { type EmblemState, planEmblem } from '@trame/core/methods/emblem';
import { useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { PartBar, RefusedNotice, StageLine } from '../../../../workshop/web/participant/index.js';
import { AllPart } from './all-part.js';
import { MinePart } from './mine-part.js';
import { OursPart } from './ours-part.js';
import styles from './phone.module.css';
import { type EmblemPhoneProps, useWords } from './words.js';

type Section = 'mine' | 'ours' | 'all';
const SECTIONS: readonly Section[] = ['mine', 'ours', 'all'];
/** Once it is over nothing is made any more: one's emblem is among all. */
const READ: readonly Section[] = ['mine', 'all'];

/** The part that the step under way needs. */
function getSectionOf({ stage, closed }: EmblemState): Section {
  if (closed !== null || stage?.id === 'plenary') return 'all';
  return stage?.id === 'making' ? 'ours' : 'mine';
}

export function EmblemPhone(props: EmblemPhoneProps) {
  const { state } = props;
  const words = useWords();
  // Until somebody chooses, the view follows the step: a choice is never undone by the facilitator's clock.
  const [chosen, setChosen] = useState<Section | null>(null);
  const sections = state.closed === null ? SECTIONS : READ;
  const section = chosen !== null && sections.includes(chosen) ? chosen : getSectionOf(state);
  return (
    <div className={styles.phone}>
      <div className={styles.part}>
        <h2>{formatTypedText(state.settings.instruction ?? words.instruction)}</h2>
        {section === 'mine' && <p className={styles.soft}>{words.why}</p>}
        <StageLine
          room={props}
          plan={planEmblem({ ...state.settings, teams: state.teams })}
          explainStage={(id) => words.stages[id] ?? null}
        />
      </div>
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      <OwnRefusals {...props} />
      {section === 'mine' && <MinePart {...props} />}
      {section === 'ours' && <OursPart {...props} />}
      {section === 'all' && <AllPart {...props} />}
      <PartBar
        label={words.sections.label}
        parts={sections.map((id) => ({ id, label: words.sections[id] }))}
        part={section}
        onChoose={setChosen}
      />
    </div>
  );
}

/** Refusals about drawing and photographs; those about sentences and groups are said beside their field. */
function OwnRefusals(props: EmblemPhoneProps) {
  return props.refused
    .filter(({ command: { type } }) => /-(piece|photo|shield)$/.test(type))
    .map((one) => <RefusedNotice key={one.op} room={props} refused={one} text={null} />);
}
