// The sentences of a diagnosis, from its numbers: they say what was computed, and no more.
import { formatSentence, type Locale } from '../../../design/index.js';
import type { Diagnosis } from '../contract.js';
import { printIdentity } from '../identity.js';
import type { DiagnosisCopy } from './copy.fr.js';
import { formatJobs, formatSigned } from './numbers.js';

/** The numbers that sentences quote. */
export function listNumbers(shown: Diagnosis, locale: Locale) {
  const { effects } = shown;
  return {
    from: shown.from,
    to: shown.to,
    place: shown.territory.label,
    start: formatJobs(effects.start, locale),
    end: formatJobs(effects.end, locale),
    change: formatSigned(effects.change, locale),
    expected: formatJobs(effects.end - effects.local, locale),
    local: formatSigned(effects.local, locale),
  };
}

/** « −1 200 (national) +300 (activités) −848 (local) = −1 748 emplois », with decimals when whole numbers would not add up. */
export function writeIdentity(shown: Diagnosis, words: DiagnosisCopy, locale: Locale): string {
  const { national, structural, local, unreferenced, change } = shown.effects;
  const { digits, addsUp } = printIdentity([national, structural, local], change - unreferenced);
  const print = (value: number) => formatSigned(value, locale, digits);
  const sum = formatSentence(words.decomposition.identity, {
    national: print(national),
    structural: print(structural),
    local: print(local),
    change: print(change - unreferenced),
  });
  const line = addsUp ? sum : `${sum}${words.decomposition.identityRounded}`;
  if (unreferenced === 0) return line;
  return `${line}${formatSentence(words.decomposition.identityUnreferenced, { unreferenced: print(unreferenced) })}`;
}

/** The band of the windows and whether the sign holds; a lone value is said without a band. */
export function writeBand(shown: Diagnosis, words: DiagnosisCopy, locale: Locale): string {
  const { windows, points } = shown;
  const { band, sign, signNot } = words.decomposition;
  if (windows.points === null) return '';
  const first = formatSentence(band, {
    points: formatSigned(windows.asked ?? points.local, locale, 1),
    low: formatSigned(windows.points.low, locale, 1),
    high: formatSigned(windows.points.high, locale, 1),
  });
  const counts = { same: windows.sameSign, tried: windows.tried };
  return `${first} ${formatSentence(windows.established ? sign : signNot, counts)}`;
}

/** The activity that weighs most in the local effect, of its sign; null with one activity, or when none is known. */
function findHeaviest(shown: Diagnosis) {
  const sign = Math.sign(shown.effects.local);
  const same = shown.sectors.flatMap((line) =>
    line.local !== null && Math.sign(line.local) === sign ? [{ label: line.label, local: line.local }] : [],
  );
  if (sign === 0 || shown.sectors.length < 2) return null;
  return [...same].sort((a, b) => Math.abs(b.local) - Math.abs(a.local))[0] ?? null;
}

/** The two paragraphs of the reading. */
export function writeReading(
  shown: Diagnosis,
  words: DiagnosisCopy,
  locale: Locale,
): readonly [string, string] {
  const { reading, composer } = words;
  const reference = composer.references[shown.reference.kind];
  const first = formatSentence(reading.first, { ...listNumbers(shown, locale), reference });
  const { stability } = shown;
  const held = formatSentence(stability.established ? reading.held : reading.notHeld, {
    same: stability.sameSign,
    tried: stability.tried,
    low: formatSigned(stability.points?.low ?? 0, locale, 1),
    high: formatSigned(stability.points?.high ?? 0, locale, 1),
  });
  const heaviest = findHeaviest(shown);
  if (heaviest === null) return [first, held];
  const sectors = formatSentence(reading.sectors, {
    name: heaviest.label,
    local: formatSigned(heaviest.local, locale),
  });
  return [first, `${held} ${sectors}`];
}
