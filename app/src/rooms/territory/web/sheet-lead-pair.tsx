// The two seats of the lead pair, each with who holds it now and who held it before.
import { Badge, Card, formatDate, formatSentence, useLocale } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './territory.module.css';

type Seat = TerritorySheet['leadPair']['elected'];
type Mandate = NonNullable<Seat['current']>;

function MandateDates({ mandate }: { readonly mandate: Mandate }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const parts = [
    mandate.since && formatSentence(copy.since, { date: formatDate(mandate.since, locale) }),
    mandate.until && formatSentence(copy.until, { date: formatDate(mandate.until, locale) }),
  ].filter(Boolean);
  return parts.length > 0 ? <p className={styles.note}>{parts.join(', ')}</p> : null;
}

function SeatCard({ seat }: { readonly seat: Seat }) {
  const copy = useCopy({ fr, en });
  const { current, past } = seat;
  const isKnown = current?.role && current.confidence !== 'unknown';
  return (
    <Card as="article">
      <h3>{copy.seats[seat.seat]}</h3>
      {isKnown ? <p>{current.role}</p> : <p className={styles.soft}>{copy.unknownSeat}</p>}
      {current?.confidence === 'implied' && (
        <div>
          <Badge>{copy.implied}</Badge>
        </div>
      )}
      {current && <MandateDates mandate={current} />}
      {current?.reason && <p className={styles.note}>{current.reason}</p>}
      {past.length > 0 && (
        <p className={styles.note}>
          {copy.past}&#8239;: {past.map((mandate) => mandate.role ?? '?').join(', ')}
        </p>
      )}
    </Card>
  );
}

export function SheetLeadPair({ pair }: { readonly pair: TerritorySheet['leadPair'] }) {
  return (
    <>
      <div className={styles.pair}>
        <SeatCard seat={pair.elected} />
        <SeatCard seat={pair.industrial} />
      </div>
      {pair.note && <p className={styles.note}>{pair.note}</p>}
    </>
  );
}
