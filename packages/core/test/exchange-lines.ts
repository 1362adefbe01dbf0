// Lines at random and one action, for the tests of exchange.
import fc from 'fast-check';
import {
  type Action,
  type ExchangeRow,
  emptyDetails,
  phases,
  stages,
  statuses,
} from '../src/action-programme/index.js';

export const word = fc
  .stringMatching(/^[A-Za-zÀ-ÿ0-9'’=+\-@;,/«» ]{1,20}$/)
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const words = fc.array(word, { maxLength: 3 });
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));

/** Any line a spreadsheet of ours can hold. */
export const line: fc.Arbitrary<ExchangeRow> = fc.record({
  ...{ id: maybe(fc.uuid()), code: maybe(word), group: maybe(word), title: word },
  ...{ pilots: words, objectives: words, components: words, links: words, themes: words },
  ...{ description: maybe(word), problem: maybe(word), solution: maybe(word) },
  stage: fc.constantFrom(...stages),
  phase: fc.constantFrom(...phases),
  status: maybe(fc.constantFrom(...statuses)),
  ...{ startsOn: maybe(day), endsOn: maybe(day), firstStepDue: maybe(day) },
  cost: maybe(fc.nat({ max: 1e9 })),
  ...{ firstStep: maybe(word), firstStepWho: maybe(word) },
  restricted: fc.boolean(),
});

/** A small action to write into. */
export const action: Action = {
  id: 'a',
  code: 'T-01',
  title: 'Quai',
  groupId: 'g1',
  stage: 'proposal',
  pilots: [],
  objectives: [],
  description: null,
  components: [{ id: 'c1', title: 'Étude' }],
  links: [{ name: 'CRTE', note: 'signé' }],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'typed', reference: null, quoted: ['mot'], sources: [] },
  restricted: false,
  details: { ...emptyDetails, cost: { euros: 10, precision: 'decided', note: 'voté' } },
};
