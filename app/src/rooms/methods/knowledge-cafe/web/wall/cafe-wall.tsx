// A knowledge café on the big screen: the questions, the group being heard, solutions by transition, or the last words.
import {
  type CafeSlip,
  knowledgeCafe,
  listByTeam,
  listByTransition,
} from '@trame/core/methods/knowledge-cafe';
import { listShownSlips } from '@trame/core/workshop';
import type { ComponentType } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import { useCopy } from '../../../../../platform/web/index.js';
import { StageClock, type WallColumn, WallColumns } from '../../../../workshop/web/index.js';
import type { CafeProjectorProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';
import { chooseView, type ShownView } from './shown-view.js';
import styles from './wall.module.css';

function useWords(): Copy {
  return useCopy({ fr, en });
}

const VIEWS: Readonly<Record<ShownView, ComponentType<CafeProjectorProps>>> = {
  questions: QuestionsView,
  floor: FloorView,
  solutions: SolutionsView,
  words: WordsView,
};

export function CafeWall(props: CafeProjectorProps) {
  const words = useWords().stages;
  const View = VIEWS[chooseView(props.state, props.view)];
  const explainStage = (id: string): string | null => {
    const [name = '', rank = ''] = id.split('-');
    const sentence = words[name];
    return sentence === undefined ? null : formatSentence(sentence, { rank });
  };
  return (
    <div className={styles.screen}>
      <View {...props} />
      <StageClock room={props} plan={knowledgeCafe.plan(props.state.settings)} explainStage={explainStage} />
    </div>
  );
}

function QuestionsView({ state }: CafeProjectorProps) {
  const words = useWords();
  const { questions } = state;
  return (
    <section className={styles.questions} data-count={questions.length}>
      {questions.length === 0 && <h2>{words.missing}</h2>}
      {questions.map(({ id, text }) => (
        <h2 key={id}>{formatTypedText(text)}</h2>
      ))}
    </section>
  );
}

function toSlips(slips: readonly CafeSlip[]): WallColumn['groups'] {
  return [{ id: 'all', title: null, slips: slips.map(({ id, text }) => ({ id, text })) }];
}

function FloorView(props: CafeProjectorProps) {
  const words = useWords().floor;
  const heard = listByTeam(props.state).find(({ team }) => team?.id === props.state.floor);
  if (heard === undefined || heard.team === null) return <QuestionsView {...props} />;
  const title = formatSentence(words.title, { team: heard.team.name });
  const column = (id: 'ideas' | 'solutions'): WallColumn => ({
    id,
    title: words[id],
    groups: toSlips(heard[id]),
    empty: words.empty,
  });
  return (
    <section className={styles.floor} aria-label={title}>
      <h2 className={styles.floorTitle}>{title}</h2>
      <WallColumns
        label={title}
        page={props.page}
        columns={[column('ideas'), column('solutions')]}
        emptyTitle={title}
        emptyText={words.empty}
      />
    </section>
  );
}

function SolutionsView({ state, page }: CafeProjectorProps) {
  const words = useWords().solutions;
  const columns = listByTransition(state).map(({ transition, solutions }) => ({
    id: transition.id,
    title: transition.label,
    groups: toSlips(solutions),
    empty: words.empty,
  }));
  return (
    <WallColumns
      label={words.label}
      page={page}
      columns={columns}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}

function WordsView({ state, page }: CafeProjectorProps) {
  const words = useWords().words;
  const shown = listShownSlips(state.slips);
  const columns = (['takeaway', 'commitment'] as const).map((kind) => ({
    id: kind,
    title: words[kind],
    groups: toSlips(shown.filter((slip) => slip.kind === kind)),
    empty: words.empty,
  }));
  return (
    <WallColumns
      label={words.label}
      page={page}
      columns={columns}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}
