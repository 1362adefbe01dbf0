// Whom to part and whom to seat together, asked before the plan: two lists, two words, and a line for each wish.
import { useState } from 'react';
import { Button, formatSentence, RadioGroup, Select } from '../../../../../design/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import styles from '../cafe.module.css';
import { isSamePair, nameWish, type Wish } from '../plan/wishes.js';
import { useWords } from '../words.js';

export interface WishesProps {
  readonly room: Pick<CafeOrganiserProps, 'people'>;
  readonly wishes: readonly Wish[];
  readonly onChange: (wishes: readonly Wish[]) => void;
}

export function Wishes(props: WishesProps) {
  const words = useWords().wishes;
  const { wishes } = props;
  return (
    <details className={styles.fold}>
      <summary>{formatSentence(words.title, { count: wishes.length })}</summary>
      <div className={styles.part}>
        <p className={styles.soft}>
          {words.lead} {words.place}
        </p>
        <WishForm {...props} />
        <WishList {...props} />
      </div>
    </details>
  );
}

function WishForm({ room, wishes, onChange }: WishesProps) {
  const copy = useWords();
  const words = copy.wishes;
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [kind, setKind] = useState<Wish['kind']>('apart');
  const [problem, setProblem] = useState<string | null>(null);
  const options = room.people.map(({ id, name }) => ({ id, label: name ?? copy.plan.unnamed }));
  const add = () => {
    if (one === null || other === null || one === other) return setProblem(words.twoPeople);
    const wish: Wish = { kind, pair: [one, other] };
    if (wishes.some((known) => known.kind === kind && isSamePair(known, wish)))
      return setProblem(words.already);
    setProblem(null);
    setOther(null);
    onChange([...wishes, wish]);
  };
  return (
    <>
      <div className={styles.pair}>
        <Select label={words.one} options={options} value={one} onChange={setOne} />
        <Select
          label={words.other}
          options={options}
          value={other}
          onChange={setOther}
          {...(problem !== null && { error: problem })}
        />
      </div>
      <RadioGroup
        label={words.kind}
        options={[
          { id: 'apart', label: words.apart },
          { id: 'together', label: words.together },
        ]}
        value={kind}
        onChange={(next) => setKind(next === 'together' ? 'together' : 'apart')}
      />
      <div className={styles.row}>
        <Button size="small" onPress={add}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

function WishList({ room, wishes, onChange }: WishesProps) {
  const copy = useWords();
  const words = copy.wishes;
  const call = (id: string) => room.people.find((one) => one.id === id)?.name ?? copy.plan.unnamed;
  if (wishes.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={words.list}>
      {wishes.map((wish) => {
        const said = nameWish(wish.kind, wish.pair.map(call), words);
        return (
          <li key={`${wish.kind} ${wish.pair.join(' ')}`}>
            {said}
            <Button
              size="small"
              kind="quiet"
              aria-label={formatSentence(words.removeOf, { wish: said })}
              onPress={() => onChange(wishes.filter((one) => one !== wish))}
            >
              {words.remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
