// Expectations in the hand: the questions of the moment, the charter and its signature, what the room has written.
import {
  type AskedQuestion,
  type ExpectationsState,
  isRulesStage,
  listAskedQuestions,
  planExpectations,
} from '@trame/core/methods/expectations';
import { useState } from 'react';
import { Notice } from '../../../../../design/plain.js';
import { PartBar, RefusedNotice, StageLine } from '../../../../workshop/web/participant/index.js';
import { AllPart } from './all-part.js';
import styles from './phone.module.css';
import { RereadPart } from './reread-part.js';
import { CharterPart } from './sign-box.js';
import { type ExpectationsPhoneProps, useWords } from './words.js';
import { WritePart } from './write-part.js';

type Section = 'write' | 'charter' | 'all';

/** The questions at work: rules come last, and alone. */
function listQuestionsNow(state: ExpectationsState): readonly AskedQuestion[] {
  const asked = listAskedQuestions(state.settings);
  const shown = asked.filter((question) => (question === 'rule') === isRulesStage(state));
  return shown.length > 0 ? shown : asked;
}

/** The part that the step under way needs. */
function getSectionOf({ stage, closed, settings }: ExpectationsState): Section {
  const hasRules = listAskedQuestions(settings).includes('rule');
  if (closed !== null) return hasRules ? 'charter' : 'all';
  if (stage?.id === 'charter' || stage?.id === 'signing') return 'charter';
  return stage?.id === 'together' ? 'all' : 'write';
}

export function ExpectationsPhone(props: ExpectationsPhoneProps) {
  const { state } = props;
  const words = useWords();
  // Until somebody chooses, the view follows the step: a choice is never undone by the facilitator's clock.
  const [chosen, setChosen] = useState<Section | null>(null);
  const hasRules = listAskedQuestions(state.settings).includes('rule');
  const sections: readonly Section[] = hasRules ? ['write', 'charter', 'all'] : ['write', 'all'];
  const section = chosen ?? getSectionOf(state);
  const isReread = state.settings.variant === 'reread';
  return (
    <div className={styles.phone}>
      <StageLine
        room={props}
        plan={planExpectations(state.settings)}
        explainStage={(id) => words.stages[id] ?? null}
      />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      <OwnRefusals {...props} />
      {isReread ? (
        <RereadPart {...props} />
      ) : (
        <>
          {section === 'write' && <WritePart {...props} questions={listQuestionsNow(state)} />}
          {section === 'charter' && <CharterPart {...props} />}
          {section === 'all' && <AllPart {...props} />}
          {/* Two expectations in one day, hopes then rules, may stand on one page: two landmarks of one name would not be told apart. */}
          <PartBar
            isGroup
            label={words.sections.label}
            parts={sections.map((id) => ({ id, label: words.sections[id] }))}
            part={section}
            onChoose={setChosen}
          />
        </>
      )}
    </div>
  );
}

/** Refusals about signing; those about sentences are said beside their field. */
function OwnRefusals(props: ExpectationsPhoneProps) {
  return props.refused
    .filter(({ command }) => command.type === 'sign' || command.type === 'withdraw-signature')
    .map((one) => <RefusedNotice key={one.op} room={props} refused={one} text={null} />);
}
