// A show of hands, counted after the ballots and apart from them.
import { findLastResults, findOpenVote, listMarks } from '@trame/core/methods/pitch';
import { useState } from 'react';
import { Button, Select, TextField, useAnnounce } from '../../../../../design/index.js';
import { type CountedVote, nameMark, nameProposal, useResultWords } from '../results/words.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

export function HandsForm() {
  const { state } = useDesk();
  const words = useWords().hands;
  const last = findLastResults(state.votes);
  if (last === null || findOpenVote(state.votes) !== undefined) return <p>{words.none}</p>;
  return <Hands key={last.id} vote={last} />;
}

function Hands({ vote }: { readonly vote: CountedVote }) {
  const { state, send, canWrite } = useDesk();
  const words = useWords().hands;
  const results = useResultWords();
  const announce = useAnnounce();
  const marks = listMarks(vote);
  const [proposal, setProposal] = useState(vote.proposals[0] ?? '');
  const [typed, setTyped] = useState<readonly string[]>(marks.map(() => ''));
  const counts = typed.map((text) => (text.trim() === '' ? 0 : Number(text)));
  const isReady = counts.every((count) => Number.isInteger(count) && count >= 0 && count <= 5000);
  const save = () => {
    send({ type: 'count-hands', vote: vote.id, proposal, counts });
    announce(words.saved);
    setTyped(marks.map(() => ''));
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && canWrite) save();
      }}
    >
      <p className={styles.small}>{words.lead}</p>
      <Select
        label={words.proposal}
        options={vote.proposals.map((id) => ({ id, label: nameProposal(state, id, results) }))}
        value={proposal}
        onChange={setProposal}
      />
      <div className={styles.figures}>
        {marks.map((mark, rank) => (
          <TextField
            key={mark}
            label={nameMark(vote.mode, mark, results)}
            value={typed[rank] ?? ''}
            onChange={(text) => setTyped(typed.map((one, at) => (at === rank ? text : one)))}
            inputMode="numeric"
          />
        ))}
      </div>
      <div>
        <Button kind="primary" type="submit" isDisabled={!canWrite || !isReady}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
