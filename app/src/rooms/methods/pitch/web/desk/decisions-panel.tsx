// What was decided, with the reason said aloud, for the chosen and for the set aside alike (R053).
import {
  findLastResults,
  getDecision,
  listPitches,
  type Outcome,
  type Proposal,
  readTally,
} from '@trame/core/methods/pitch';
import { MAX_LABEL, MAX_TEXT } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  formatSentence,
  formatTypedText,
  RadioGroup,
  TextArea,
  TextField,
  useLocale,
} from '../../../../../design/index.js';
import { Distribution } from '../results/distribution.js';
import { formatFigure, useResultWords } from '../results/words.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

const OUTCOMES: readonly Outcome[] = ['chosen', 'set-aside', 'postponed'];

export function DecisionsPanel() {
  const { state } = useDesk();
  const words = useWords().decisions;
  const [open, setOpen] = useState<string | null>(null);
  const pitches = listPitches(state);
  const proposal = pitches.find(({ id }) => id === open);
  if (pitches.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.part}>
      <p className={styles.small}>{words.lead}</p>
      <ul className={styles.list}>
        {pitches.map((one) => (
          <DecisionLine key={one.id} proposal={one} onOpen={() => setOpen(one.id)} />
        ))}
      </ul>
      {proposal !== undefined && (
        <DecisionDialog key={proposal.id} proposal={proposal} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

interface LineProps {
  readonly proposal: Proposal;
  readonly onOpen: () => void;
}

function DecisionLine({ proposal: { id, title }, onOpen }: LineProps) {
  const { state, send, canWrite, namePerson } = useDesk();
  const words = useWords().decisions;
  const said = getDecision(state, id);
  const voice = said?.voice == null ? null : namePerson(said.voice);
  return (
    <li className={styles.line}>
      <div className={styles.lineBody}>
        <strong>{formatTypedText(title)}</strong>
        {said !== null && (
          <p className={styles.words}>
            <Badge tone={said.outcome === 'chosen' ? 'strong' : 'plain'}>{words[said.outcome]}</Badge>{' '}
            {voice === null ? said.reason : formatSentence(words.said, { reason: said.reason, voice })}
          </p>
        )}
        <Spread id={id} />
      </div>
      {canWrite && (
        <div className={styles.row}>
          <Button
            size="small"
            aria-label={formatSentence(said === null ? words.sayOf : words.changeOf, { title })}
            onPress={onOpen}
          >
            {said === null ? words.say : words.change}
          </Button>
          {said !== null && (
            <Button
              size="small"
              kind="quiet"
              aria-label={formatSentence(words.undoOf, { title })}
              onPress={() => send({ type: 'undo-decision', proposal: id })}
            >
              {words.undo}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** How the last ballots fell on it, at hand while the room decides. */
function Spread({ id }: { readonly id: string }) {
  const { state } = useDesk();
  const words = useWords().decisions;
  const results = useResultWords();
  const locale = useLocale();
  const vote = findLastResults(state.votes);
  const tally = vote?.results.tallies.find(({ proposal }) => proposal === id);
  if (vote === null || tally === undefined) return null;
  const spread = formatFigure(readTally(vote, tally).spread, locale, results);
  return (
    <p className={styles.row}>
      <Distribution vote={vote} tally={tally} />
      <span className={styles.small}>{formatSentence(words.wide, { spread })}</span>
    </p>
  );
}

function DecisionDialog({
  proposal,
  onClose,
}: {
  readonly proposal: Proposal;
  readonly onClose: () => void;
}) {
  const { state, send } = useDesk();
  const words = useWords();
  const said = getDecision(state, proposal.id);
  const [outcome, setOutcome] = useState<Outcome | null>(said?.outcome ?? null);
  const [reason, setReason] = useState(said?.reason ?? '');
  const [voice, setVoice] = useState(said?.voice != null && 'label' in said.voice ? said.voice.label : '');
  const isReady = outcome !== null && reason.trim() !== '';
  const save = () => {
    if (outcome === null) return;
    const label = voice.trim();
    send({
      type: 'decide-proposal',
      proposal: proposal.id,
      outcome,
      reason: reason.trim(),
      voice: label === '' ? null : { label },
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={proposal.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!isReady} onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <RadioGroup
          label={words.decisions.outcome}
          options={OUTCOMES.map((id) => ({ id, label: words.decisions[id] }))}
          value={outcome}
          onChange={(id) => setOutcome(id as Outcome)}
        />
        <TextArea
          label={words.decisions.reason}
          value={reason}
          onChange={setReason}
          maxLength={MAX_TEXT}
          rows={3}
          isRequired
        />
        <TextField label={words.decisions.voice} value={voice} onChange={setVoice} maxLength={MAX_LABEL} />
      </div>
    </Dialog>
  );
}
