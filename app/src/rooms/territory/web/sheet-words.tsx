// The parts of a sheet that are words: networks, specificities, perimeters, what people hold dear, voices, gaps.
import { Badge, formatCount, formatSentence, Link, Notice, useLocale } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Replaced } from './sheet-employers.js';
import styles from './territory.module.css';

export function InlineList({ entries }: { readonly entries: readonly string[] }) {
  return (
    <ul className={styles.inline}>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}

export function Networks({ networks }: { readonly networks: TerritorySheet['networks'] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  return (
    <ul className={styles.list}>
      {networks.map((network) => (
        <li key={network.organisationId ?? network.name}>
          {network.organisationId ? (
            <Link href={`/espaces/${space}/organisations/${network.organisationId}`}>{network.name}</Link>
          ) : (
            network.name
          )}
          {network.members && (
            <span className={styles.note}>
              {' '}
              — {formatCount(network.members.value, copy.members, locale)} (
              {formatSentence(copy.sourced, { source: network.members.source, year: network.members.year })})
            </span>
          )}
          {network.members && <Replaced figure={network.members} />}
        </li>
      ))}
    </ul>
  );
}

export function Specificities({ entries }: { readonly entries: TerritorySheet['specificities'] }) {
  const copy = useCopy({ fr, en });
  return (
    <dl className={styles.definitions}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{copy.kinds[entry.kind]}</dt>
          <dd>{entry.text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Perimeters({ sheet }: { readonly sheet: TerritorySheet }) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <dl className={styles.definitions}>
        {sheet.perimeters.map((perimeter) => (
          <div key={perimeter.id}>
            <dt>{copy.perimeterKinds[perimeter.kind]}</dt>
            <dd>
              {perimeter.name} {perimeter.reference && <Badge>{copy.reference}</Badge>}
              {perimeter.epcis.length > 0 && <p className={styles.note}>{perimeter.epcis.join(', ')}</p>}
              {perimeter.note && <p className={styles.note}>{perimeter.note}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {sheet.perimeterReason && <p className={styles.soft}>{sheet.perimeterReason}</p>}
    </>
  );
}

/** Ideas by function, never by name (R023, R146). */
export function Voices({ voices }: { readonly voices: TerritorySheet['voices'] }) {
  return (
    <div className={styles.voices}>
      {voices.map((voice) => (
        <figure key={voice.idea}>
          <blockquote>{voice.idea}</blockquote>
          <figcaption>{voice.role}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** A list that begins a sentence. */
function capitalise(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Prompts, never orders: nothing on a sheet is required. */
export function Gaps({ gaps }: { readonly gaps: TerritorySheet['gaps'] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  if (gaps.length === 0) return null;
  const names = gaps.map(({ gap, count }) =>
    formatSentence(copy.gapNames[gap], { count: formatCount(count, copy.employerCount, locale) }),
  );
  return (
    <Notice title={copy.gaps}>
      <p>{capitalise(`${names.join(', ')}.`, locale)}</p>
    </Notice>
  );
}
