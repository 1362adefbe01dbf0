// Pilots outside the sheet: the directory first, then the printed words, then « À préciser ».
import { expect, it } from 'vitest';
import { namePilots } from './names.js';

const name = namePilots(new Map([['port', { name: 'Grand port', familyId: null, familyLabel: null }]]));
const organisation = (organisationId: string, printed: string | null) =>
  name({ kind: 'organisation', organisationId, printed, lead: true });

it('are called by the directory, whatever was printed', () => {
  expect(organisation('port', 'Le port')).toBe('Grand port');
});

it('keep their printed name once the directory has lost them, and wait for one when nothing is left [R121]', () => {
  expect(organisation('parti', 'Cluster Mer')).toBe('Cluster Mer');
  expect(organisation('parti', null)).toBe('À préciser');
  expect(name({ kind: 'to-be-named', printed: null })).toBe('À préciser');
  expect(name({ kind: 'to-be-named', printed: 'À définir' })).toBe('À définir');
});

it('are their own words for people and categories, even when a category has an organisation', () => {
  expect(name({ kind: 'person', label: 'la directrice', lead: false })).toBe('la directrice');
  expect(name({ kind: 'generic', label: 'Ports', organisationId: 'port', lead: false })).toBe('Ports');
});
