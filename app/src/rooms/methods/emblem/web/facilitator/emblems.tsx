// Every emblem with its meaning and the words one sees in it; tagging is a gesture per word (R061).

import { foldText } from '@trame/core/kernel';
import { type EmblemSymbol, type Framed, getGallery, type Tag, type Term } from '@trame/core/methods/emblem';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  formatSentence,
  formatTypedText,
  Select,
  TextField,
} from '../../../../../design/index.js';
import { EmblemFrame, listBeside } from '../drawing/frame.js';
import { SymbolIcon } from '../drawing/picture.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import { type EmblemOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';

export function Emblems(props: EmblemOrganiserProps) {
  const words = useWords().gallery;
  const gallery = getGallery(props.state).filter(({ isAlive }) => isAlive);
  const left = gallery.filter(({ hasLeft }) => hasLeft).length;
  if (gallery.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{formatSentence(words.seen, { count: left, total: gallery.length })}</p>
      <ul className={styles.emblems}>
        {gallery.map((framed) => (
          <EmblemSheet key={framed.team.id} {...props} framed={framed} />
        ))}
      </ul>
    </div>
  );
}

type SheetProps = EmblemOrganiserProps & { readonly framed: Framed };

function EmblemSheet(props: SheetProps) {
  const { framed, photos, canWrite, send } = props;
  const words = useWords().gallery;
  const names = useDrawingWords();
  const { team, emblem, meanings, hasLeft } = framed;
  return (
    <li className={styles.emblem}>
      <h3>{nameTeam(team.name, names)}</h3>
      <div className={styles.thumb}>
        <EmblemFrame framed={framed} photos={photos} size="small" />
      </div>
      <div className={styles.stack}>
        {listBeside(framed).map(({ id, text }) => (
          <p key={id} className={styles.meaning}>
            {formatTypedText(text)}
          </p>
        ))}
        {meanings.length === 0 && <p className={styles.soft}>{hasLeft ? words.silent : words.waiting}</p>}
        {hasLeft && <Tags {...props} />}
        {canWrite && emblem?.photo && (
          <div>
            <Button size="small" kind="quiet" onPress={() => send({ type: 'remove-photo', team: team.id })}>
              {words.removePhoto}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function listTags({ state, framed }: SheetProps): readonly { readonly tag: Tag; readonly term: Term }[] {
  return (framed.emblem?.tags ?? []).flatMap((tag) => {
    const term = state.vocabulary.find(({ id }) => id === tag.term);
    return term === undefined ? [] : [{ tag, term }];
  });
}

function Tags(props: SheetProps) {
  const { framed, canWrite, send } = props;
  const words = useWords().gallery;
  const names = useDrawingWords();
  const name = nameTeam(framed.team.name, names);
  const tags = listTags(props);
  return (
    <section aria-label={formatSentence(words.tags, { name })} className={styles.stack}>
      {tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.map(({ tag, term }) => (
            <li key={term.id}>
              {term.symbol !== null && <SymbolIcon symbol={term.symbol} />}
              <span>
                {term.label}
                {tag.words !== null && <q className={styles.soft}>{formatTypedText(tag.words)}</q>}
              </span>
              {canWrite && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(words.removeTag, { label: term.label, name })}
                  onPress={() => send({ type: 'untag-emblem', team: framed.team.id, term: term.id })}
                >
                  ×
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {canWrite && <Suggestions {...props} name={name} />}
      {canWrite && <AddTag {...props} name={name} />}
    </section>
  );
}

/** Symbols put on the emblem whose word is not tagged yet: the word joins the vocabulary if it is new, then the emblem. */
function Suggestions({ state, framed, send, name }: SheetProps & { readonly name: string }) {
  const words = useWords().gallery;
  const { symbolNames } = useDrawingWords();
  const tagged = new Set((framed.emblem?.tags ?? []).map(({ term }) => term));
  const put = framed.pieces.flatMap(({ body }) => (body.type === 'symbol' ? [body.symbol] : []));
  const find = (symbol: EmblemSymbol): Term | undefined =>
    state.vocabulary.find(
      (term) => term.symbol === symbol || foldText(term.label) === foldText(symbolNames[symbol]),
    );
  const left = [...new Set(put)].filter((symbol) => !tagged.has(find(symbol)?.id ?? ''));
  const tag = (symbol: EmblemSymbol) => {
    // A new word bears the name of the operation that adds it: both orders go at once.
    const term = find(symbol)?.id ?? send({ type: 'add-term', label: symbolNames[symbol], symbol });
    send({ type: 'tag-emblem', team: framed.team.id, term, words: null });
  };
  if (left.length === 0) return null;
  return (
    <div className={styles.row}>
      <span className={styles.soft}>{words.suggestions}</span>
      {left.map((symbol) => (
        <Button
          key={symbol}
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.suggest, { label: symbolNames[symbol], name })}
          onPress={() => tag(symbol)}
        >
          + {symbolNames[symbol]}
        </Button>
      ))}
    </div>
  );
}

function AddTag({ state, framed, send, name }: SheetProps & { readonly name: string }) {
  const words = useWords().gallery;
  const [term, setTerm] = useState<string | null>(null);
  const [quote, setQuote] = useState('');
  const tagged = new Set((framed.emblem?.tags ?? []).map((tag) => tag.term));
  const options = state.vocabulary
    .filter(({ id }) => !tagged.has(id))
    .map(({ id, label }) => ({ id, label }));
  if (options.length === 0) return null;
  const chosen = options.some(({ id }) => id === term) ? term : null;
  return (
    <form
      className={styles.addTag}
      aria-label={formatSentence(words.tag, { name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        send({ type: 'tag-emblem', team: framed.team.id, term: chosen, words: quote.trim() || null });
        setTerm(null);
        setQuote('');
      }}
    >
      <Select label={words.tagFor} options={options} value={chosen} onChange={setTerm} />
      <TextField label={words.quote} hint={words.quoteHint} value={quote} onChange={setQuote} />
      <Button type="submit" isDisabled={chosen === null}>
        {words.addTag}
      </Button>
    </form>
  );
}
