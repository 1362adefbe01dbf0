// The step under way on the big screen: what to do, how long is left, and at its end the sentence of its signal.
import { type Framed, getFloorSpan, getGallery, planEmblem } from '@trame/core/methods/emblem';
import { getStageSpan } from '@trame/core/workshop';
import { formatSentence, formatTypedText, LiveRegion, Timer } from '../../../../../design/index.js';
import { useSignal } from '../signal/use-signal.js';
import { type EmblemProjectorProps, useWords } from '../words.js';
import { fillName, GalleryView, OneEmblem, useTeamName } from './gallery-view.js';
import styles from './wall.module.css';

/** The group that speaks; else, in plenary, everything; else the instruction and the clock. */
export function NowView(props: EmblemProjectorProps) {
  const { state } = props;
  const speaking = getGallery(state).find(({ team }) => team.id === state.floor?.team);
  if (speaking !== undefined) return <Speaking {...props} framed={speaking} />;
  const isShowing = state.stage?.id === 'plenary' || state.closed !== null;
  return isShowing ? <GalleryView {...props} /> : <Instruction {...props} />;
}

function Speaking({ framed, ...props }: EmblemProjectorProps & { readonly framed: Framed }) {
  const { state, photos, readClock } = props;
  const words = useWords().plenary;
  const name = useTeamName();
  const span = getFloorSpan(state);
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  const next = getGallery(state).find(({ team, isAlive }) => isAlive && !state.spoken.includes(team.id));
  return (
    <div className={styles.view}>
      <OneEmblem framed={framed} photos={photos}>
        {face !== null && <Timer {...face} />}
      </OneEmblem>
      <p className={styles.foot}>{next === undefined ? words.last : fillName(words.next, name(next))}</p>
    </div>
  );
}

export function Instruction(props: EmblemProjectorProps) {
  const { state, readClock } = props;
  const words = useWords();
  const plan = planEmblem({ ...state.settings, teams: state.teams });
  const over = useSignal(props, plan);
  const stage = state.stage?.id ?? null;
  const span = state.closed === null ? getStageSpan(plan, state.stage) : null;
  const face = span === null ? null : readClock(span.startedAt, span.minutes);
  const gallery = getGallery(state).filter(({ isAlive }) => isAlive);
  const begun = gallery.filter(({ hasLeft }) => hasLeft).length;
  return (
    <section className={styles.now} data-over={over ?? undefined}>
      <h2>{formatTypedText(state.settings.instruction ?? words.instruction)}</h2>
      {stage !== null && (
        <p className={styles.step}>
          <strong>{words.stages[stage]}</strong> {words.stageLines[stage]}
        </p>
      )}
      {face !== null && <Timer {...face} size="huge" />}
      <LiveRegion>{over !== null && words.signals.over[over]}</LiveRegion>
      {over !== null && <p className={styles.over}>{words.signals.over[over]}</p>}
      {stage === 'making' && begun > 0 && (
        <p className={styles.soft}>{formatSentence(words.made, { count: begun, total: gallery.length })}</p>
      )}
      {(stage === null || stage === 'alone') && <p className={styles.why}>{words.why}</p>}
    </section>
  );
}
