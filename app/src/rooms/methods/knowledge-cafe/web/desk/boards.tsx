// The slips of a café in columns: ideas by sub-group, solutions by transition, each one's last words by kind.
import { type CafeSlip, type CafeSlipKind, findCarried } from '@trame/core/methods/knowledge-cafe';
import { findItem } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatSentence } from '../../../../../design/index.js';
import { type KindWord, SlipBoard } from '../../../../workshop/web/index.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';
import { RipenDialog } from './ripen-dialog.js';

/** The kinds of a variant, in its words. */
export function useKinds(): readonly KindWord<CafeSlipKind>[] {
  const { variant } = useDesk().state.settings;
  const words = useWords().kinds;
  const kinds: readonly CafeSlipKind[] =
    variant === 'fabrique' ? ['idea', 'solution'] : ['takeaway', 'commitment'];
  return kinds.map((id) => ({ id, label: words[id] }));
}

/** What a slip answers, and the way to make a solution of it. */
function More({ slip }: { readonly slip: CafeSlip }) {
  const { state, canWrite } = useDesk();
  const words = useWords().ideas;
  const [open, setOpen] = useState(false);
  const answered = slip.sources.flatMap((source) => findCarried(state, source)?.text ?? []);
  const isSolution = slip.kind === 'solution';
  const spoken = formatSentence(isSolution ? words.changeOf : words.ripenOf, { text: slip.text });
  return (
    <>
      {answered.length > 0 && (
        <p className={styles.small}>{formatSentence(words.answers, { texts: answered.join(' · ') })}</p>
      )}
      {canWrite && (
        <div>
          <Button size="small" aria-label={spoken} onPress={() => setOpen(true)}>
            {isSolution ? words.change : words.ripen}
          </Button>
        </div>
      )}
      {open && <RipenDialog slip={slip} onClose={() => setOpen(false)} />}
    </>
  );
}

export function IdeasBoard() {
  const room = useDesk();
  const { ideas: words } = useWords();
  const kinds = useKinds();
  const { teams, questions, settings } = room.state;
  const isLoose = room.state.slips.some(({ kind, team }) => kind === 'idea' && team === null);
  return (
    <SlipBoard
      room={room}
      label={words.label}
      kinds={kinds}
      by="team"
      columns={[
        ...teams.map(({ id, name }) => ({ id, title: name })),
        ...(isLoose || teams.length === 0 ? [{ id: '', title: words.noTeam }] : []),
      ]}
      keep={({ kind }) => kind === 'idea'}
      tags={settings.transitions}
      nameAbout={(about) => (questions.length > 1 ? (findItem(questions, about)?.text ?? null) : null)}
      renderMore={(slip) => <More slip={slip} />}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}

export function SolutionsBoard() {
  const room = useDesk();
  const { solutions: words } = useWords();
  const { teams, settings } = room.state;
  return (
    <SlipBoard
      room={room}
      label={words.label}
      kinds={useKinds()}
      by="tag"
      columns={settings.transitions.map(({ id, label }) => ({ id, title: label }))}
      keep={({ kind }) => kind === 'solution'}
      tags={settings.transitions}
      nameTeam={(team) => findItem(teams, team)?.name ?? null}
      renderMore={(slip) => <More slip={slip} />}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}

export function WordsBoard() {
  const room = useDesk();
  const { words } = useWords();
  return (
    <SlipBoard
      room={room}
      label={words.label}
      kinds={useKinds()}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}
