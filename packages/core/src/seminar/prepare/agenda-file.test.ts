// An agenda that travels as one file: there and back, without what a territory said, and nothing foreign let in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeminar } from '../../../test/seminar-room.js';
import { METHODS } from '../../methods/index.js';
import { AGENDA_FILE_VERSION, explainAgenda, formatAgendaFile, parseAgendaFile } from '../index.js';

const seminar = readSeminar();
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an agenda as one file [R084]', () => {
  it('comes back as it left', () => {
    expect(parseAgendaFile(wire(formatAgendaFile(seminar)), METHODS)).toEqual({ ok: true, value: seminar });
  });

  it('says what it is', () => {
    expect(formatAgendaFile(seminar)).toMatchObject({ trame: 'agenda', version: 1, title: seminar.title });
  });

  it('leaves behind the sentences carried from another seminar: they belong to those who said them', () => {
    const carried = [{ id: 'c1', kind: 'challenge', text: 'Le train du soir', group: null }];
    const [first, ...rest] = seminar.agenda;
    if (first === undefined) throw new Error('test: an empty agenda');
    const spoken = { ...first, methodSettings: { theme: 'Un thème', carried } };
    const file = formatAgendaFile({ ...seminar, agenda: [spoken, ...rest] });
    expect(JSON.stringify(file)).not.toContain('train');
    expect(file.agenda[0]?.methodSettings).toEqual({ theme: 'Un thème' });
  });

  it.each([null, 1, 'agenda', [{ id: 'c1' }]])('leaves settings of another shape alone: %j', (settings) => {
    const [first] = seminar.agenda;
    if (first === undefined) throw new Error('test: an empty agenda');
    const file = formatAgendaFile({ title: 'S', agenda: [{ ...first, methodSettings: settings }] });
    expect(file.agenda[0]?.methodSettings).toEqual(settings);
  });

  it.each([
    ['nothing', null],
    ['a sentence', 'agenda'],
    ['a list', []],
    ['another file of this house', { trame: 'method', version: 1 }],
    ['a file without a version', { trame: 'agenda' }],
    ['a version that is no number', { trame: 'agenda', version: '1' }],
  ])('refuses %s', (_name, input) => {
    expect(parseAgendaFile(input, METHODS)).toEqual({
      ok: false,
      refusal: { code: 'agenda-file-foreign' },
    });
  });

  it('refuses a file of a later version, and says which', () => {
    const file = { ...formatAgendaFile(seminar), version: AGENDA_FILE_VERSION + 1 };
    expect(parseAgendaFile(file, METHODS)).toEqual({
      ok: false,
      refusal: { code: 'agenda-file-newer', data: { version: 2 } },
    });
  });

  it('refuses an agenda that no seminar could hold, by the field at fault', () => {
    const file = wire({ ...formatAgendaFile(seminar), agenda: [{ id: 'one', title: 'Un', kind: 'dance' }] });
    expect(parseAgendaFile(file, METHODS)).toMatchObject({
      ok: false,
      refusal: { code: 'malformed', data: { field: 'agenda.0.kind' } },
    });
    expect(parseAgendaFile({ trame: 'agenda', version: 1, title: 'S', agenda: [] }, METHODS).ok).toBe(false);
  });

  it('lets a line of an unknown method in, and its author is warned', () => {
    const line = { id: 'one', title: 'Un', kind: 'method', method: 'tea-party', minutes: 30 };
    const read = parseAgendaFile({ trame: 'agenda', version: 1, title: 'S', agenda: [line] }, METHODS);
    if (!read.ok) throw new Error(`test: ${read.refusal.code}`);
    expect(explainAgenda(read.value.agenda, 60 as never, METHODS)).toEqual([
      { code: 'method-unknown', step: 'one', method: 'tea-party' },
    ]);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseAgendaFile({ trame: 'agenda', version: 1, ...Object(value) }, METHODS)).toHaveProperty(
          'ok',
        );
        expect(parseAgendaFile(value, METHODS)).toHaveProperty('ok');
      }),
    );
  });
});
