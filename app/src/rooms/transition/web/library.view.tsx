// S27: the situations a territory writes, their balance, the seminars they are given to, and the four transitions.
import type { Transition } from '@trame/core/transition';
import { useState } from 'react';
import { Button, EmptyState, formatSentence, Page, Section, useAnnounce } from '../../../design/index.js';
import {
  callRoute,
  ProblemNotice,
  useChange,
  useData,
  useHasRole,
  useOptionalData,
  useParam,
  useRefresh,
  useSpace,
  useTitle,
} from '../../../platform/web/index.js';
import { situationKeep } from '../access.js';
import {
  addSituation,
  type Challenge,
  editSituation,
  getChallenges,
  getSituations,
  type LibrarySituation,
  removeSituation,
  type SituationLibrary,
  type SituationWords,
} from '../contract.js';
import { BLANK_CARD, SituationForm } from './cards/situation-form.js';
import { BalanceNotice, SituationList } from './cards/situation-list.js';
import { FiguresField } from './figures-field.js';
import { ChooseMark, SituationFoot } from './foot.js';
import { GiveDesk } from './give.js';
import styles from './transition.module.css';
import { Transitions } from './transitions.js';
import { useWords } from './words.js';

interface Editing {
  readonly id: string;
  /** Null while it is new. */
  readonly version: number | null;
  readonly card: SituationWords;
}

const startNew = (transition: Transition | null): Editing => ({
  id: crypto.randomUUID(),
  version: null,
  card: { ...BLANK_CARD, transitions: transition === null ? [] : [transition], figures: [] },
});

const startEdit = ({ id, version, ...card }: LibrarySituation): Editing => ({ id, version, card });

interface DeskProps {
  readonly space: string;
  readonly editing: Editing;
  readonly library: SituationLibrary;
  readonly challenges: readonly Challenge[];
  readonly onClose: () => void;
}

/** One card under the pen; what was typed stays while the server says no, and a refused save reads the card again. */
function WritingDesk({ space, editing, library, challenges, onClose }: DeskProps) {
  const { form, screen } = useWords();
  const announce = useAnnounce();
  const refresh = useRefresh();
  const [figures, setFigures] = useState(editing.card.figures);
  const [version, setVersion] = useState(editing.version);
  const add = useChange(addSituation);
  const edit = useChange(editSituation);
  const drop = useChange(removeSituation);
  const { id } = editing;
  const params = { space, situation: id };
  const readAgain = () =>
    callRoute(getSituations, { params: { space } }).then(
      ({ situations }) => {
        setVersion((was) => situations.find((one) => one.id === id)?.version ?? was);
        void refresh();
      },
      () => undefined,
    );
  const save = (card: Omit<SituationWords, 'figures'>) => {
    const body = { ...card, figures };
    const kept =
      version === null
        ? add.run({ params: { space }, body: { ...body, id } })
        : edit.run({ params, body: { ...body, version } });
    return kept.then(
      () => announce(screen.saved),
      async (problem: unknown) => {
        await readAgain();
        throw problem;
      },
    );
  };
  const remove = () =>
    drop.run({ params }).then(
      () => {
        announce(screen.removed);
        onClose();
      },
      () => undefined,
    );
  return (
    <SituationForm
      title={version === null ? form.add : form.edit}
      initial={editing.card}
      carry={challenges.map((one) => ({ ...one, id: one.source.item }))}
      onSave={save}
      onClose={onClose}
      {...(version !== null && { onRemove: () => void remove() })}
    >
      <FiguresField space={space} known={library.figures} chosen={figures} onChange={setFigures} />
      <ProblemNotice error={add.problem ?? edit.problem ?? drop.problem} />
    </SituationForm>
  );
}

interface OwnProps {
  readonly space: string;
  readonly library: SituationLibrary;
  readonly challenges: readonly Challenge[];
  readonly canKeep: boolean;
  readonly onEdit: (editing: Editing) => void;
}

/** The cards of here: written, balanced, given. */
function OwnSituations({ space, library, challenges, canKeep, onEdit }: OwnProps) {
  const { screen } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { situations } = library;
  const known = chosen.filter((id) => situations.some((one) => one.id === id));
  const turn = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...known, id] : known.filter((one) => one !== id));
  const write = canKeep && <Button onPress={() => onEdit(startNew(null))}>{screen.add}</Button>;
  return (
    <Section title={screen.own} lead={screen.ownLead} aside={situations.length > 0 && write}>
      <BalanceNotice situations={situations} />
      {situations.length === 0 ? (
        <EmptyState title={screen.none} action={write}>
          {screen.noneText}
        </EmptyState>
      ) : (
        <SituationList
          level={3}
          situations={situations}
          renderFoot={(situation) => (
            <SituationFoot situation={situation} library={library} challenges={challenges} />
          )}
          {...(canKeep && {
            onEdit: (situation: LibrarySituation) => onEdit(startEdit(situation)),
            renderHead: ({ id, title }: LibrarySituation) => (
              <ChooseMark
                label={formatSentence(screen.chosenOf, { title })}
                isChosen={known.includes(id)}
                onChange={(isOn) => turn(id, isOn)}
              />
            ),
          })}
        />
      )}
      {canKeep && situations.length > 0 && (
        <GiveDesk space={space} library={library} chosen={known} onGiven={() => setChosen([])} />
      )}
    </Section>
  );
}

export function Screen() {
  const words = useWords();
  const space = useParam('space');
  const library = useData(getSituations, { params: { space } });
  const canKeep = useHasRole(space, situationKeep.roles);
  const challenges = useOptionalData(getChallenges, { params: { space } }, canKeep)?.challenges ?? [];
  const [editing, setEditing] = useState<Editing | null>(null);
  const name = useSpace()?.name ?? null;
  const { screen } = words;
  useTitle(screen.title);
  return (
    <div className={styles.sheet}>
      <Page
        wide
        eyebrow={name}
        title={screen.title}
        lead={screen.lead}
        actions={
          library.situations.length > 0 && <Button onPress={() => window.print()}>{screen.print}</Button>
        }
      >
        <OwnSituations
          space={space}
          library={library}
          challenges={challenges}
          canKeep={canKeep}
          onEdit={setEditing}
        />
        <div data-no-print>
          <Transitions
            situations={library.situations}
            onWrite={canKeep ? (transition) => setEditing(startNew(transition)) : null}
          />
        </div>
        {editing !== null && (
          <WritingDesk
            key={editing.id}
            {...{ space, editing, library, challenges }}
            onClose={() => setEditing(null)}
          />
        )}
      </Page>
    </div>
  );
}
