// The words for what comes back: added, renamed, removed while nobody holds them; and the plate they make.
import {
  computeConvergence,
  type EmblemSymbol,
  MAX_TERM,
  SYMBOL_NAMES,
  type Term,
} from '@trame/core/methods/emblem';
import { useState } from 'react';
import { Button, formatSentence, Select, TextField } from '../../../../../design/index.js';
import { SymbolIcon } from '../drawing/picture.js';
import { useDrawingWords } from '../drawing/words.js';
import { type EmblemOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';

export function Vocabulary(props: EmblemOrganiserProps) {
  const { state, canWrite } = props;
  const words = useWords().vocabulary;
  const { shared, single } = computeConvergence(state);
  const counts = new Map([...shared, ...single].map(({ term, bearers }) => [term.id, bearers.length]));
  // The most shared first; words of nobody last, in the order they were added.
  const sorted = state.vocabulary.toSorted(
    (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0),
  );
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{words.lead}</p>
      {canWrite && <AddTerm {...props} />}
      {sorted.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.terms} aria-label={words.title}>
          {sorted.map((term) => (
            <TermLine key={term.id} {...props} term={term} count={counts.get(term.id) ?? 0} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AddTerm({ send }: EmblemOrganiserProps) {
  const words = useWords().vocabulary;
  const { symbolNames } = useDrawingWords();
  const [label, setLabel] = useState('');
  const [symbol, setSymbol] = useState<string>('none');
  const isEmpty = label.trim() === '';
  return (
    <form
      className={styles.addTag}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        const drawing = SYMBOL_NAMES.find((name) => name === symbol) ?? null;
        send({ type: 'add-term', label: label.trim(), symbol: drawing });
        setLabel('');
        setSymbol('none');
      }}
    >
      <TextField
        label={words.field}
        hint={words.hint}
        value={label}
        maxLength={MAX_TERM}
        onChange={setLabel}
      />
      <Select
        label={words.symbol}
        value={symbol}
        onChange={setSymbol}
        options={[
          { id: 'none', label: words.noSymbol },
          ...SYMBOL_NAMES.map((id: EmblemSymbol) => ({ id, label: symbolNames[id] })),
        ]}
      />
      <Button type="submit" isDisabled={isEmpty}>
        {words.add}
      </Button>
    </form>
  );
}

interface TermLineProps extends EmblemOrganiserProps {
  readonly term: Term;
  readonly count: number;
}

function TermLine({ term, count, canWrite, send }: TermLineProps) {
  const words = useWords().vocabulary;
  const [name, setName] = useState<string | null>(null);
  const { id, label, version } = term;
  const told = count === 0 ? words.countNone : count === 1 ? words.countOne : words.count;
  const save = () => {
    const next = name?.trim() ?? '';
    if (next !== '' && next !== label) send({ type: 'rename-term', term: id, version, label: next });
    setName(null);
  };
  return (
    <li>
      {term.symbol !== null && <SymbolIcon symbol={term.symbol} />}
      {name === null ? (
        <strong>{label}</strong>
      ) : (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={words.renameField}
            value={name}
            maxLength={MAX_TERM}
            onChange={setName}
            autoFocus
          />
          <Button type="submit" size="small">
            {words.renameShort}
          </Button>
        </form>
      )}
      <span className={styles.soft}>{formatSentence(told, { count })}</span>
      {canWrite && name === null && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.rename, { label })}
          onPress={() => setName(label)}
        >
          {words.renameShort}
        </Button>
      )}
      {canWrite && count === 0 && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.remove, { label })}
          onPress={() => send({ type: 'remove-term', term: id })}
        >
          {words.removeShort}
        </Button>
      )}
    </li>
  );
}
