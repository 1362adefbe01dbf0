// Where an action comes from: the printed row, or the proposal, the wall cards and their seminars.
import { Badge, formatSentence, Link, Section } from '../../../../design/index.js';
import { useCopy, useHasRole, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { getOrigins, type TracedSentence } from '../../contract/origin.js';
import type { ActionSheet } from '../../contract.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** The address of a wall card. */
export function formatCardAddress(space: string, { source }: Pick<TracedSentence, 'source'>): string {
  const { seminar, activity, item } = source;
  const parts = [seminar, activity, item].map(encodeURIComponent).join('/');
  return `/espaces/${space}/programme/cartons/${parts}`;
}

/** A card of the wall, its seminar beside it, both one click away. */
export function CardLine({ card, mark }: { readonly card: TracedSentence; readonly mark: string }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = formatSentence(copy.seminars[card.seminar.kind], { number: card.seminar.number });
  return (
    <li className={styles.slip}>
      <div className={styles.marks}>
        <Badge>{mark}</Badge>
      </div>
      <Link href={formatCardAddress(space, card)}>{card.text}</Link>
      <span className={styles.note}>
        <Link href={`/espaces/${space}/seminaires/${card.seminar.id}`}>{seminar}</Link> ·{' '}
        {card.activity.title}
      </span>
    </li>
  );
}

export function Origins({ action }: { readonly action: ActionSheet }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const mayFollow = useHasRole(space, ['facilitator', 'project-lead']);
  const hasSource = action.provenance.sources.length > 0;
  const origins = useOptionalData(
    getOrigins,
    { params: { space, action: action.id } },
    mayFollow && hasSource,
  );
  const { reference, quoted } = action.provenance;
  return (
    <Section title={copy.origins}>
      {reference && <p>{reference}</p>}
      {quoted.length > 0 && (
        <p className={styles.note}>{formatSentence(copy.quoted, { words: quoted.join(' ; ') })}</p>
      )}
      {!reference && !hasSource && <p className={styles.note}>{copy.originsNone}</p>}
      {origins?.stories.map(({ sentence, ancestors }) => (
        <ul key={sentence.source.item} className={styles.bare}>
          <CardLine card={sentence} mark={copy.becameProposal} />
          {ancestors.map((card) => (
            <CardLine key={`${card.source.activity}-${card.source.item}`} card={card} mark={copy.wall} />
          ))}
        </ul>
      ))}
    </Section>
  );
}
