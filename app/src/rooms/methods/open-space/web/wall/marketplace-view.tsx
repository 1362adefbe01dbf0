// The marketplace on the wall: rooms by slots as one grid when it can be read, slot after slot otherwise (R063).
import {
  getMarketplace,
  getProposer,
  type Marketplace,
  type Question,
  type Room,
} from '@trame/core/methods/open-space';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import {
  Empty,
  getLength,
  TurningPages,
  useArrivals,
  WallCards,
  type WallSlip,
} from '../../../../workshop/web/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { chooseGridSize, type GridSize } from './marketplace-grid.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

type PartProps = Pick<OpenSpaceProjectorProps, 'namePerson'> & {
  readonly market: Marketplace;
  readonly stage: string | null;
};

export function MarketplaceView({ state, page, namePerson }: OpenSpaceProjectorProps) {
  const words = useWords().market;
  const market = getMarketplace(state);
  const { unplaced, slots } = market;
  const fresh = useArrivals(unplaced.map(({ id }) => id));
  const isEmpty = slots.every(({ cells }) => cells.every(({ question }) => question === null));
  if (isEmpty && unplaced.length === 0) return <Empty title={words.none} text={words.noneText} />;
  const size = chooseGridSize(market);
  const parts = { market, namePerson, stage: state.stage?.id ?? null };
  return (
    <TurningPages label={words.title} page={page} columns={1} newest={fresh.at(-1) ?? null}>
      {!isEmpty && (size === null ? <SlotLists {...parts} /> : <MarketTable {...parts} size={size} />)}
      {unplaced.length > 0 && <Unplaced questions={unplaced} namePerson={namePerson} />}
    </TurningPages>
  );
}

function MarketTable({ market, namePerson, stage, size }: PartProps & { readonly size: GridSize }) {
  const words = useWords().market;
  const rooms = market.slots[0]?.cells.map(({ room }) => room) ?? [];
  return (
    <table className={styles.market} data-compact={size === 'compact' || undefined}>
      <caption className={styles.caption}>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.room}</th>
          {market.slots.map(({ slot }, index) => (
            <th key={slot.id} scope="col" data-now={slot.id === stage || undefined}>
              {formatSentence(words.slot, { rank: index + 1 })}
              {slot.id === stage && <span className={styles.now}> {words.now}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room, index) => (
          <tr key={room.id}>
            <th scope="row">{room.name}</th>
            {market.slots.map(({ slot, cells }) => (
              <td key={slot.id} data-now={slot.id === stage || undefined}>
                <Words question={cells[index]?.question ?? null} namePerson={namePerson} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The slot under way comes first: that is where people are looking for their room. */
function SlotLists({ market, namePerson, stage }: PartProps) {
  const words = useWords().market;
  const ranked = market.slots.map((one, index) => ({ ...one, rank: index + 1 }));
  const now = ranked.findIndex(({ slot }) => slot.id === stage);
  const ordered = now < 0 ? ranked : [...ranked.slice(now), ...ranked.slice(0, now)];
  return ordered.map(({ slot, cells, rank }) => (
    <section key={slot.id} className={styles.slot}>
      <h2>
        {formatSentence(words.slot, { rank })}
        {slot.id === stage && <span className={styles.now}> {words.now}</span>}
      </h2>
      <ul className={styles.places}>
        {cells.map(({ room, question }) => (
          <Place key={room.id} room={room} question={question} namePerson={namePerson} />
        ))}
      </ul>
    </section>
  ));
}

type NamePerson = OpenSpaceProjectorProps['namePerson'];

function Place(props: {
  readonly room: Room;
  readonly question: Question | null;
  readonly namePerson: NamePerson;
}) {
  return (
    <li>
      <strong>{props.room.name}</strong>
      <Words question={props.question} namePerson={props.namePerson} />
    </li>
  );
}

/** A hidden question keeps its cell: the room is taken, the words are not shown. */
function Words(props: { readonly question: Question | null; readonly namePerson: NamePerson }) {
  const words = useWords();
  const { question, namePerson } = props;
  if (question === null) return <span className={styles.free}>{words.market.free}</span>;
  if (question.hidden !== null) return <span className={styles.free}>{words.masked}</span>;
  const proposer = getProposer(question);
  const name = proposer === null ? null : namePerson(proposer);
  return (
    <span className={styles.question} data-length={getLength(question.text)}>
      {formatTypedText(question.text)}{' '}
      {name !== null && <span className={styles.by}>{formatSentence(words.market.by, { name })}</span>}
    </span>
  );
}

function Unplaced(props: { readonly questions: readonly Question[]; readonly namePerson: NamePerson }) {
  const { market: words, masked } = useWords();
  const slips = props.questions.map((question): WallSlip => {
    const proposer = getProposer(question);
    const name = proposer === null ? null : props.namePerson(proposer);
    if (question.hidden !== null) return { id: question.id, text: masked };
    const note = name === null ? {} : { note: formatSentence(words.by, { name }) };
    return { id: question.id, text: question.text, ...note };
  });
  return (
    <section className={styles.group}>
      <h2>
        {words.unplaced} <span className={styles.count}>{props.questions.length}</span>
      </h2>
      <WallCards slips={slips} />
    </section>
  );
}
