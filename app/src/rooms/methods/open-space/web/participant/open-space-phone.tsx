// An open space in the hand: theme, step under way, and three parts one thumb apart.
import { openSpace } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { PartBar, StageLine } from '../../../../workshop/web/participant/index.js';
import type { OpenSpacePhoneProps } from './activity.js';
import { PhoneProvider, usePhone, useWords } from './context.js';
import styles from './phone.module.css';
import { QuestionsView } from './question/questions-view.js';
import { ReportsView } from './report/reports-view.js';
import { explainStage, getSectionOf, type Section } from './stage.js';
import { WallView } from './wall/wall-view.js';

const SECTIONS: readonly Section[] = ['questions', 'reports', 'wall'];

export function OpenSpacePhone(props: OpenSpacePhoneProps) {
  // Until somebody chooses, the view follows the step: a choice is never undone by the facilitator's clock.
  const [chosen, setChosen] = useState<Section | null>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const section = chosen ?? getSectionOf(props.state);
  const go = (next: Section) => {
    setChosen(next);
    setWriting(null);
  };
  const write = (question: string | null) => {
    setChosen('reports');
    setWriting(question);
    window.scrollTo({ top: 0 });
  };
  return (
    <PhoneProvider value={props}>
      <div className={styles.phone}>
        {writing === null && <Theme />}
        {section === 'questions' && <QuestionsView onReport={write} />}
        {section === 'reports' && <ReportsView writing={writing} onWrite={write} />}
        {section === 'wall' && <WallView />}
        <SectionBar section={section} onChoose={go} />
      </div>
    </PhoneProvider>
  );
}

function Theme() {
  const { state } = usePhone();
  const words = useWords();
  return (
    <div className={styles.theme}>
      <p className={styles.small}>{words.theme}</p>
      <h2>{state.theme === null ? words.themeMissing : formatTypedText(state.theme)}</h2>
      <Stage />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
    </div>
  );
}

function Stage() {
  const phone = usePhone();
  const words = useWords().stages;
  return (
    <StageLine
      room={phone}
      plan={openSpace.plan(phone.state.settings)}
      explainStage={() => explainStage(phone.state, words)}
    />
  );
}

interface SectionBarProps {
  readonly section: Section;
  readonly onChoose: (section: Section) => void;
}

function SectionBar({ section, onChoose }: SectionBarProps) {
  const { state } = usePhone();
  const words = useWords().sections;
  const counts: Readonly<Record<Section, number>> = {
    questions: state.questions.filter(({ withdrawn, hidden }) => withdrawn === null && hidden === null)
      .length,
    reports: state.reports.filter(({ hidden }) => hidden === null).length,
    wall: state.cards.filter(({ hidden }) => hidden === null).length,
  };
  return (
    <PartBar
      label={words.label}
      parts={SECTIONS.map((id) => ({ id, label: words[id], count: counts[id] }))}
      part={section}
      onChoose={onChoose}
    />
  );
}
