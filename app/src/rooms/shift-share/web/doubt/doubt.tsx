// What surrounds an association: whether neighbours matter, the whole link with them, what overlaps, and the ties of here.
import { formatSentence, Link, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { AssociationReply } from '../../contract.js';
import { formatFixed, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Five per cent of a χ² of one degree. */
const MULTIPLIER = 3.84;
/** A usual sign that a regression parts badly what it is given (Marquardt 1970 goes to 10). */
const INFLATION = 5;

/** The spatial diagnosis in sentences (the model with neighbours is read by its whole link, never by its slope alone). */
export function SpatialDoubt({ reply }: { readonly reply: AssociationReply }) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { lagrange, inflations, readings } = reply;
  const impacts = readings.find(({ kind, without }) => kind === 'lag' && without === null)?.impacts ?? null;
  const matters = lagrange !== null && Math.max(lagrange.lag, lagrange.error) > MULTIPLIER;
  const inflation = inflations[0] ?? null;
  return (
    <>
      {lagrange !== null && (
        <p>
          {formatSentence(matters ? words.lagrange : words.lagrangeNot, {
            lag: formatFixed(lagrange.lag, locale, 1),
            error: formatFixed(lagrange.error, locale, 1),
          })}{' '}
          {matters &&
            impacts !== null &&
            formatSentence(words.total, {
              total: formatSigned(impacts.total, locale, 2),
              direct: formatSigned(impacts.direct, locale, 2),
            })}
        </p>
      )}
      {inflation !== null && (
        <p>
          {formatSentence(inflation > INFLATION ? words.overlap : words.overlapNot, {
            value: formatFixed(inflation, locale, 1),
          })}
        </p>
      )}
    </>
  );
}

/** What is measured here is nearer to social capital than any figure brought. */
export function NearerTies({ space }: { readonly space: string }) {
  const words = useCopy({ fr, en });
  return (
    <p className={styles.nearer}>
      {words.nearer} <Link href={`/espaces/${space}/reseau`}>{words.network}</Link>
    </p>
  );
}
