// One card under an organiser's hand: from paper, or mended; the same boxes as on phones (R053).
import { MAX_FIELD, type Proposal, type ProposalBody } from '@trame/core/methods/pitch';
import { MAX_LABEL } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Checkbox, Dialog, Select, TextArea, TextField } from '../../../../../design/index.js';
import { nameInList, useDesk, useWords } from './context.js';
import styles from './desk.module.css';

const BOXES = ['problem', 'solution', 'partnersValue', 'territoryValue', 'whoCares'] as const;
const NOBODY = 'nobody';

const BLANK: ProposalBody = {
  title: '',
  problem: null,
  solution: null,
  partnersValue: null,
  territoryValue: null,
  whoCares: null,
  sources: [],
  pitcher: null,
  team: null,
};

export interface CardDialogProps {
  /** Null for a card copied from paper. */
  readonly proposal: Proposal | null;
  readonly onClose: () => void;
}

export function CardDialog({ proposal, onClose }: CardDialogProps) {
  const { send } = useDesk();
  const words = useWords();
  const [body, setBody] = useState<ProposalBody>(proposal ?? BLANK);
  // The version read when the pen was taken up.
  const [version] = useState(proposal?.version ?? 1);
  const save = () => {
    const { title, problem, solution, partnersValue, territoryValue, whoCares, sources, pitcher, team } =
      body;
    const card = {
      title,
      problem,
      solution,
      partnersValue,
      territoryValue,
      whoCares,
      sources,
      pitcher,
      team,
    };
    send(
      proposal === null
        ? { type: 'write-proposal', ...card, channel: 'paper', onBehalfOf: null }
        : { type: 'edit-proposal', proposal: proposal.id, version, ...card },
    );
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={proposal === null ? words.card.create : words.card.edit}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={body.title.trim() === ''} onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Boxes body={body} onChange={setBody} />
        <Belonging body={body} onChange={setBody} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly body: ProposalBody;
  readonly onChange: (body: ProposalBody) => void;
}

function Boxes({ body, onChange }: PartProps) {
  const words = useWords().card;
  return (
    <>
      <TextField
        autoFocus
        label={words.title}
        value={body.title}
        onChange={(title) => onChange({ ...body, title })}
        maxLength={MAX_LABEL}
        isRequired
      />
      {BOXES.map((box) => (
        <TextArea
          key={box}
          label={words[box]}
          hint={words.hint}
          value={body[box] ?? ''}
          onChange={(text) => onChange({ ...body, [box]: text === '' ? null : text })}
          maxLength={MAX_FIELD}
          rows={2}
        />
      ))}
    </>
  );
}

/** Who pitches it, which sub-group it comes from, and what it answers: picked, never typed. */
function Belonging({ body, onChange }: PartProps) {
  const { state, people } = useDesk();
  const { card: words, paper } = useWords();
  const { carried } = state.settings;
  const pitcher = body.pitcher !== null && 'id' in body.pitcher ? body.pitcher.id : NOBODY;
  const isIn = (source: (typeof carried)[number]['source']): boolean =>
    body.sources.some((one) => JSON.stringify(one) === JSON.stringify(source));
  return (
    <>
      <Select
        label={words.pitcher}
        options={[
          { id: NOBODY, label: words.nobody },
          ...people.map((person, rank) => ({ id: person.id, label: nameInList(person, rank, paper) })),
        ]}
        value={pitcher}
        onChange={(id) => onChange({ ...body, pitcher: id === NOBODY ? null : { id } })}
      />
      {state.teams.length > 0 && (
        <Select
          label={words.team}
          options={[
            { id: NOBODY, label: words.noTeam },
            ...state.teams.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={body.team ?? NOBODY}
          onChange={(id) => onChange({ ...body, team: id === NOBODY ? null : id })}
        />
      )}
      {carried.length > 0 && (
        <fieldset className={styles.fieldset}>
          <legend>{words.sources}</legend>
          {carried.map(({ id, text, source }) => (
            <Checkbox
              key={id}
              isSelected={isIn(source)}
              onChange={(isSelected) =>
                onChange({
                  ...body,
                  sources: isSelected
                    ? [...body.sources, source]
                    : body.sources.filter((one) => JSON.stringify(one) !== JSON.stringify(source)),
                })
              }
            >
              {text}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </>
  );
}
