// How to come in: a square to aim at, an address and six signs to type, readable from the last row.
import type { SeminarState } from '@trame/core/seminar';
import { formatCount, useLocale } from '../../../../design/index.js';
import type { LiveView } from '../../../../live/web/index.js';
import type { JoinCard } from '../../contract.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

/** « http://192.168.1.20:4400/rejoindre » → what a hand types. */
export function formatAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** Two groups of three: a code is read aloud, and typed, in two breaths. */
export function splitCode(code: string): readonly [string, string] {
  const half = Math.ceil(code.length / 2);
  return [code.slice(0, half), code.slice(half)];
}

export interface JoinViewProps {
  readonly view: LiveView<SeminarState>;
  readonly card: JoinCard | null;
}

export function JoinView({ view, card }: JoinViewProps) {
  const words = useWords().join;
  const address = formatAddress(card?.typeAt ?? `${location.origin}/rejoindre`);
  return (
    <section className={styles.join} data-plain={!card?.qr || undefined}>
      {card?.qr && (
        <figure className={styles.qr}>
          <img src={`data:image/svg+xml;utf8,${encodeURIComponent(card.qr)}`} alt={words.qrAlt} />
          <figcaption>{words.scan}</figcaption>
        </figure>
      )}
      <div className={styles.typed}>
        <h2 className={styles.huge}>{words.title}</h2>
        <p>
          {words.type} <strong className={styles.address}>{address}</strong>
        </p>
        <Code code={card?.code ?? null} />
        <p className={styles.soft}>{words.free}</p>
        <Present view={view} />
      </div>
    </section>
  );
}

function Code({ code }: { readonly code: string | null }) {
  const words = useWords().join;
  if (code === null) return <p>{words.codeElsewhere}</p>;
  const [first, second] = splitCode(code);
  return (
    <p>
      {words.code}{' '}
      <strong className={styles.code}>
        <span>{first}</span> <span>{second}</span>
      </strong>
    </p>
  );
}

function Present({ view }: { readonly view: LiveView<SeminarState> }) {
  const words = useWords().join;
  const locale = useLocale();
  const count = [...view.people.values()].filter(({ role }) => role === 'participant').length;
  return (
    <p className={styles.present}>{count === 0 ? words.nobody : formatCount(count, words.present, locale)}</p>
  );
}
