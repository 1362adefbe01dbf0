// Paper ballots typed one by one, for a person of the list or without a name; focus comes back for the next.
import { findOpenVote, listMarks, MAX_REASON, type Vote } from '@trame/core/methods/pitch';
import { useState } from 'react';
import {
  Button,
  formatSentence,
  type Option,
  Select,
  TextField,
  useAnnounce,
} from '../../../../../design/index.js';
import { nameMark, nameProposal, useResultWords } from '../results/words.js';
import { hasVoted, nameInList, useDesk, useWords } from './context.js';
import styles from './desk.module.css';

const NOBODY = 'nobody';
const BLANK = 'blank';

interface Typed {
  readonly mark: string;
  readonly reason: string;
}

export function PaperBallots() {
  const { state } = useDesk();
  const words = useWords().paper;
  const open = findOpenVote(state.votes);
  if (open === undefined) return <p>{words.none}</p>;
  return <PaperBallot key={open.id} vote={open} />;
}

function PaperBallot({ vote }: { readonly vote: Vote }) {
  const { state, send, canWrite } = useDesk();
  const words = useWords().paper;
  const results = useResultWords();
  const announce = useAnnounce();
  const [who, setWho] = useState(NOBODY);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const get = (id: string): Typed => typed[id] ?? { mark: BLANK, reason: '' };
  const answers = vote.proposals.flatMap((proposal) => {
    const { mark, reason } = get(proposal);
    if (mark === BLANK) return [];
    return [{ proposal, mark: Number(mark), reason: reason.trim() === '' ? null : reason.trim() }];
  });
  const save = () => {
    send({
      type: 'cast-ballot',
      vote: vote.id,
      answers,
      channel: 'paper',
      voter: who === NOBODY ? null : who,
    });
    announce(formatSentence(words.saved, { count: vote.voters.length + 1 }));
    setTyped({});
    setWho(NOBODY);
  };
  const marks = [
    { id: BLANK, label: words.blank },
    ...listMarks(vote).map((mark) => ({ id: String(mark), label: nameMark(vote.mode, mark, results) })),
  ];
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (answers.length > 0 && canWrite) save();
      }}
    >
      <p className={styles.small}>{words.lead}</p>
      <WhoField vote={vote} who={who} onChange={setWho} />
      <ul className={styles.list}>
        {vote.proposals.map((id) => (
          <PaperLine
            key={id}
            label={nameProposal(state, id, results)}
            marks={marks}
            typed={get(id)}
            onChange={(next) => setTyped({ ...typed, [id]: next })}
          />
        ))}
      </ul>
      <div className={styles.row}>
        <Button kind="primary" type="submit" isDisabled={!canWrite || answers.length === 0}>
          {words.save}
        </Button>
        {answers.length === 0 && <span className={styles.small}>{words.empty}</span>}
      </div>
    </form>
  );
}

interface WhoFieldProps {
  readonly vote: Vote;
  readonly who: string;
  readonly onChange: (who: string) => void;
}

/** Whose paper it is: somebody of the list, with whether they have voted, or nobody named. */
function WhoField({ vote, who, onChange }: WhoFieldProps) {
  const { people } = useDesk();
  const words = useWords().paper;
  return (
    <Select
      label={words.who}
      options={[
        { id: NOBODY, label: words.nobody },
        ...people.map((person, rank) => {
          const name = nameInList(person, rank, words);
          return {
            id: person.id,
            label: hasVoted(vote, person) ? formatSentence(words.voted, { name }) : name,
          };
        }),
      ]}
      value={who}
      onChange={onChange}
    />
  );
}

interface PaperLineProps {
  readonly label: string;
  readonly marks: readonly Option[];
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

function PaperLine({ label, marks, typed, onChange }: PaperLineProps) {
  const words = useWords().paper;
  return (
    <li className={styles.paperLine}>
      <Select
        label={label}
        options={marks}
        value={typed.mark}
        onChange={(mark) => onChange({ ...typed, mark })}
      />
      {typed.mark !== BLANK && (
        <TextField
          label={words.reason}
          value={typed.reason}
          onChange={(reason) => onChange({ ...typed, reason })}
          maxLength={MAX_REASON}
        />
      )}
    </li>
  );
}
