// Where a slip comes from: its author ticks among the sentences carried from earlier seminars, nothing retyped (R056).
import type { Card } from '@trame/core/methods/open-space';
import { isSameSource, type SourceRef } from '@trame/core/workshop';
import { formatSentence, formatTypedText } from '../../../../../../design/format.js';
import { RefusedNotice } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';

export function CardSources({ card, mayLink }: { readonly card: Card; readonly mayLink: boolean }) {
  const phone = usePhone();
  const words = useWords().wall;
  const { carried } = phone.state.settings;
  const { id, version, sources } = card;
  const has = (source: SourceRef) => sources.some((one) => isSameSource(one, source));
  const toggle = (source: SourceRef) => {
    const next = has(source) ? sources.filter((one) => !isSameSource(one, source)) : [...sources, source];
    void phone.send({ type: 'link-card', card: id, version, sources: next });
  };
  if (carried.length === 0) return null;
  const named = carried.filter(({ source }) => has(source));
  if (!mayLink) {
    return named.length === 0 ? null : (
      <p className={styles.aside}>
        {formatSentence(words.comesFrom, {
          texts: named.map(({ text }) => formatTypedText(text)).join(' · '),
        })}
      </p>
    );
  }
  return (
    <details className={styles.sources}>
      <summary>{formatSentence(words.sources, { count: named.length })}</summary>
      {listRefused(phone.refused, 'link-card')
        .filter(({ command }) => command.card === id)
        .map((one) => (
          <RefusedNotice key={one.op} room={phone} refused={one} text={null} />
        ))}
      {carried.map(({ id: key, text, source }) => (
        <label key={key}>
          <input type="checkbox" checked={has(source)} onChange={() => toggle(source)} />
          {formatTypedText(text)}
        </label>
      ))}
    </details>
  );
}
