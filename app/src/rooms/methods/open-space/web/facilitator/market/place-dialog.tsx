// « Placer… »: the free cells as a list, for the keyboard, a screen reader, or a small screen.
import { getMarketplace, type OpenSpaceState, type Question } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, Dialog, formatSentence, RadioGroup } from '../../../../../../design/index.js';
import { nameRoom, useFacilitator, useWords } from '../context.js';
import type { Copy } from '../copy.fr.js';

export interface PlaceDialogProps {
  readonly question: Question;
  readonly onClose: () => void;
}

const OUT = 'out';

/** Free cells and the question's own, then the way out of the grid. */
function listCells(state: OpenSpaceState, question: Question, words: Copy['market']) {
  const cells = getMarketplace(state).slots.flatMap(({ slot, cells: row }, index) =>
    row
      .filter((cell) => cell.question === null || cell.question.id === question.id)
      .map(({ room }) => ({
        id: `${slot.id}/${room.id}`,
        label: formatSentence(words.cell, { rank: index + 1, room: nameRoom(room.name, words) }),
        place: { slot: slot.id, room: room.id },
      })),
  );
  return [...cells, { id: OUT, label: words.out, place: null }];
}

export function PlaceDialog({ question, onClose }: PlaceDialogProps) {
  const { market: words, save, cancel } = useWords();
  const { state, send } = useFacilitator();
  const [version] = useState(question.version);
  const { place, text, id } = question;
  const cells = listCells(state, question, words);
  const [chosen, setChosen] = useState(place === null ? '' : `${place.slot}/${place.room}`);
  const cell = cells.find((one) => one.id === chosen);
  const press = () => {
    if (cell !== undefined) send({ type: 'place-question', question: id, version, place: cell.place });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={formatSentence(words.placeOf, { text })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={cell === undefined} onPress={press}>
            {save}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <RadioGroup label={words.where} options={cells} value={chosen} onChange={setChosen} />
    </Dialog>
  );
}
