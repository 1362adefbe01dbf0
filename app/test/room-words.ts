// What every room owes to those who read its refusals and its rights; told as faults, so that a test can name them.
import type { RouteShape } from '../src/platform/contract.js';

type Sentences = Readonly<Record<string, string>>;

const listHoles = (sentence: string): string =>
  [...sentence.matchAll(/\{\w+\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join();

/** What is wrong between the statuses of a room and its sentences in both languages. */
export function listRefusalFaults(given: {
  readonly statuses: Readonly<Record<string, number>>;
  readonly french: Sentences;
  readonly english: Sentences;
}): readonly string[] {
  const { statuses, french, english } = given;
  const codes = new Set([...Object.keys(statuses), ...Object.keys(french), ...Object.keys(english)]);
  return [...codes].flatMap((code) => [
    ...(code in statuses ? [] : [`${code}: no status`]),
    ...(code in french ? [] : [`${code}: no French sentence`]),
    ...(code in english ? [] : [`${code}: no English sentence`]),
    ...(listHoles(french[code] ?? '') === listHoles(english[code] ?? '')
      ? []
      : [`${code}: not the same figures`]),
  ]);
}

/** French sentences that are not printed as French is, or that speak of the machine (R143). */
export function listTypographyFaults(sentences: readonly string[]): readonly string[] {
  return sentences.filter(
    (sentence) =>
      !/^[A-ZÀÉ«].*\.$/u.test(sentence) ||
      /'| [;:!?]|« | »/.test(sentence) ||
      /\b(id|null|JSON|SQL|uuid|requête)\b/i.test(sentence),
  );
}

/** Routes of a room that give a right they should not, or whose sentences are not sentences. */
export function listRouteFaults(routes: readonly RouteShape[]): readonly string[] {
  return routes.flatMap(({ method, path, access, summary }) => [
    ...(access.roles.includes('operator') ? [`${method} ${path}: open to who keeps the machine`] : []),
    ...(method !== 'GET' && access.roles.includes('lead-pair')
      ? [`${method} ${path}: the lead pair writes`]
      : []),
    ...(access.scope === 'space' && !path.startsWith('/api/spaces/:space/')
      ? [`${path}: no space in it`]
      : []),
    ...listTypographyFaults([access.sentence, summary]).map((sentence) => `${method} ${path}: ${sentence}`),
  ]);
}
