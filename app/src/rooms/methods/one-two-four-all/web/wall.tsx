// 1-2-4-all on the big screen: the question and the time, then what groups bring and what stands out.
import {
  type Idea,
  type OneTwoFourAllCommand,
  type OneTwoFourAllState,
  oneTwoFourAll,
  sortIdeas,
} from '@trame/core/methods/one-two-four-all';
import { formatTypedText } from '../../../../design/index.js';
import {
  type ProjectorProps,
  StageClock,
  type WallColumn,
  WallColumns,
} from '../../../workshop/web/index.js';
import styles from './one-two-four-all.module.css';
import { useWords } from './words.js';

export const VIEWS = ['question', 'ideas'] as const;

export function Wall(props: ProjectorProps<OneTwoFourAllState, OneTwoFourAllCommand>) {
  const { state, view, page } = props;
  const words = useWords();
  const moment = state.stage?.id === 'together' || state.closed !== null ? 'ideas' : 'question';
  const shown = VIEWS.find((one) => one === view) ?? moment;
  const { kept, brought } = sortIdeas(state);
  const column = (id: 'brought' | 'kept', ideas: readonly Idea[]): WallColumn => ({
    id,
    title: words[id],
    groups: [{ id, title: null, slips: ideas.map((idea) => ({ id: idea.id, text: idea.text })) }],
    empty: words[`${id}None`],
  });
  return (
    <div className={styles.screen}>
      {shown === 'question' ? (
        <h2 className={styles.asked}>
          {state.question === null ? words.missing : formatTypedText(state.question)}
        </h2>
      ) : (
        <WallColumns
          label={words.views.ideas}
          page={page}
          columns={[column('brought', brought), column('kept', kept)]}
          emptyTitle={words.none}
          emptyText={words.noneText}
        />
      )}
      <StageClock
        room={props}
        plan={oneTwoFourAll.plan(state.settings)}
        explainStage={(id) => words.lines[id] ?? null}
        size={shown === 'question' ? 'huge' : 'normal'}
      />
    </div>
  );
}
