// A retro-prospective in the hand: one's group, its situation, and the field of the moment.
import {
  compareBySituation,
  findSituationOf,
  planRetro,
  type Situation,
} from '@trame/core/methods/retro-prospective';
import type { Team } from '@trame/core/workshop';
import { useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { findOwnTeam, StageLine, TeamChoice } from '../../../../workshop/web/participant/index.js';
import { CanvasPart } from './canvas-part.js';
import styles from './phone.module.css';
import { type CanvasProps, type RetroPhoneProps, useWords } from './words.js';

export function RetroPhone(props: RetroPhoneProps) {
  const words = useWords();
  const { state } = props;
  const team = findOwnTeam(props);
  const situation = team === undefined ? undefined : findSituationOf(state, team.id);
  const known: Readonly<Record<string, string>> = words.stages;
  return (
    <div className={styles.phone}>
      <StageLine room={props} plan={planRetro(state.settings)} explainStage={(id) => known[id] ?? null} />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      <Group room={props} team={team} />
      {team !== undefined && situation === undefined && <p className={styles.aside}>{words.waiting}</p>}
      {situation !== undefined && <SituationPart situation={situation} stage={state.stage?.id} />}
      {team !== undefined && situation !== undefined && (
        <Canvas key={state.stage?.id ?? ''} room={props} team={team} situation={situation} />
      )}
      <Others room={props} team={team} />
    </div>
  );
}

interface GroupProps {
  readonly room: RetroPhoneProps;
  readonly team: Team | undefined;
}

/** Open until one is somewhere; folded afterwards. */
function Group({ room, team }: GroupProps) {
  const words = useWords();
  if (team === undefined) {
    return (
      <>
        {room.state.teams.length > 0 && <p>{words.choose}</p>}
        <TeamChoice room={room} hasHost={false} />
      </>
    );
  }
  return (
    <details className={styles.fold}>
      <summary>
        {words.group} <strong>{team.name}</strong>
        {team.place !== null && <span className={styles.small}> {team.place}</span>}
      </summary>
      <TeamChoice room={room} hasHost={false} />
    </details>
  );
}

/** Whole while it is read; one line that unfolds once the group writes. */
function SituationPart({
  situation,
  stage,
}: {
  readonly situation: Situation;
  readonly stage: string | undefined;
}) {
  const isRead = stage === undefined || stage === 'reading' || stage === 'solutions';
  if (isRead) return <SituationCard situation={situation} />;
  return (
    <details className={styles.fold}>
      <summary>
        <strong>{situation.title}</strong>
      </summary>
      <SituationCard situation={situation} />
    </details>
  );
}

function SituationCard({ situation }: { readonly situation: Situation }) {
  const words = useWords();
  const { title, happening, here, stakes, question, polarity } = situation;
  return (
    <article className={styles.situation} data-polarity={polarity} aria-label={words.card}>
      <h3>{title}</h3>
      <p className={styles.happening}>{formatTypedText(happening)}</p>
      {[here, stakes].map((text) => (text === null ? null : <p key={text}>{formatTypedText(text)}</p>))}
      {question !== null && <p className={styles.question}>{formatTypedText(question)}</p>}
    </article>
  );
}

const PARTS = ['solutions', 'levers', 'changes', 'monday'] as const;
type Part = (typeof PARTS)[number];

/** Begins at the part of the step under way; another may be looked at until the next step. */
function Canvas({ room, team, situation }: CanvasProps) {
  const words = useWords().parts;
  const stage = room.state.stage?.id;
  const [part, setPart] = useState<Part>(PARTS.find((one) => one === stage) ?? 'solutions');
  return (
    <>
      <nav className={styles.parts} aria-label={words.label}>
        {PARTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === part ? 'page' : undefined}
            onClick={() => setPart(one)}
          >
            {words[one]}
          </button>
        ))}
      </nav>
      <CanvasPart room={room} team={team} situation={situation} part={part} />
    </>
  );
}

/** What other groups wrote, once it is time to compare. */
function Others({ room, team }: GroupProps) {
  const words = useWords();
  const { state } = room;
  if (state.stage?.id !== 'comparison' && state.closed === null) return null;
  const others = compareBySituation(state).flatMap(({ situation, canvases }) =>
    canvases
      .filter((canvas) => canvas.team.id !== team?.id)
      .map(({ team: other, fields, mondays }) => ({
        key: `${other.id} ${situation.id}`,
        title: `${other.name} · ${situation.title}`,
        fields: [...fields, { field: 'monday' as const, slips: mondays }].filter(
          ({ slips }) => slips.length > 0,
        ),
      })),
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.others}>
      <h3>{words.others}</h3>
      {others.map(({ key, title, fields }) => (
        <details key={key} className={styles.fold}>
          <summary>{title}</summary>
          {fields.map(({ field, slips }) => (
            <div key={field}>
              <h4>{words.fields[field]}</h4>
              <ul className={styles.plain}>
                {slips.map(({ slip }) => (
                  <li key={slip.id}>{formatTypedText(slip.text)}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
