// Templates: the times of the run sheets, agendas that open as they are, words for every line, methods that may be missing.
import { describe, expect, it } from 'vitest';
import { instant, minutes } from '../../kernel/index.js';
import { METHODS } from '../../methods/index.js';
import type { AnyMethod } from '../../workshop/index.js';
import {
  computeTimes,
  computeTotal,
  createAgenda,
  createConductor,
  explainAgenda,
  findTemplate,
  SEMINAR_TEMPLATES,
  SEMINARS_PER_KIND,
  type SeminarTemplate,
  type TemplateId,
  type TemplateWords,
} from '../index.js';

/** Titles made of the identifiers: what the words say is the screens' business. */
const words = Object.fromEntries(
  SEMINAR_TEMPLATES.map(({ id, steps }) => [
    id,
    Object.fromEntries(
      steps.map((step) => [
        step.id,
        { title: `titre ${step.id}`, role: 'Animateur', materials: ['feutres'] },
      ]),
    ),
  ]),
) as unknown as TemplateWords;

const templates: readonly SeminarTemplate[] = SEMINAR_TEMPLATES;
const parseClock = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const formatClock = (count: number) =>
  `${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`;

/** Every method a template names, reduced to a plan: what the house may one day have. */
function createWholeHouse(): readonly AnyMethod[] {
  const named = new Set(templates.flatMap(({ steps }) => steps.flatMap((step) => step.method ?? [])));
  const base = METHODS[0] as AnyMethod;
  return [...named].map((id) => METHODS.find((one) => one.id === id) ?? { ...base, id });
}

function listTimes(id: TemplateId): readonly string[] {
  const template = templates.find((one) => one.id === id);
  const start = instant(parseClock(template?.startsAt ?? '') * 60_000);
  return computeTimes(createAgenda(id, { words, methods: METHODS }), start).map(
    ({ step, startAt }) => `${formatClock(startAt / 60_000)} ${step.id}`,
  );
}

describe('the seven agendas of a Fabrique', () => {
  it('[R041] [R042] are four local ones, one per phase, and three inter-site ones', () => {
    const count = (kind: string) => templates.filter((one) => one.kind === kind).map(({ number }) => number);
    expect(count('local')).toEqual(Array.from({ length: SEMINARS_PER_KIND.local }, (_, rank) => rank + 1));
    expect(count('intersite')).toEqual(
      Array.from({ length: SEMINARS_PER_KIND.intersite }, (_, rank) => rank + 1),
    );
    expect(templates.map(({ phase }) => phase)).toEqual(['motive', 'scan', 'focus', 'act', null, null, null]);
  });

  it('[R048] are found by kind and number, and by nothing else', () => {
    expect(findTemplate('local', 1)?.id).toBe('local-1');
    expect(findTemplate('intersite', 3)?.id).toBe('intersite-3');
    expect(findTemplate('local', 5)).toBeUndefined();
    expect(findTemplate('intersite', 0)).toBeUndefined();
  });

  it.each(templates)('[R049] $id lasts exactly from its start to its end', ({ id, startsAt, endsBy }) => {
    const agenda = createAgenda(id as TemplateId, { words, methods: METHODS });
    expect(computeTotal(agenda)).toBe(parseClock(endsBy) - parseClock(startsAt));
  });

  it('[R058] the first seminar follows its run sheet: emblems at 14:20, break at 15:25, end at 17:00', () => {
    expect(listTimes('local-1')).toEqual([
      '13:30 opening',
      '13:40 question',
      '13:50 expectations',
      '14:20 emblem',
      '15:25 break',
      '15:45 reciprocity',
      '16:20 rules',
      '16:45 first-step',
      '16:55 closing',
    ]);
  });

  it('the three other local ones too', () => {
    expect(listTimes('local-2')).toEqual(['13:30 theme', '13:45 benchmark', '14:05 open-space']);
    expect(listTimes('local-3')).toEqual([
      '13:30 wall',
      '13:40 situations',
      '14:30 knowledge-cafe',
      '15:10 break',
      '15:25 pitch',
    ]);
    expect(listTimes('local-4').slice(1, 4)).toEqual([
      '13:45 world-cafe',
      '16:15 break',
      '16:25 action-tables',
    ]);
  });

  it('[R062] the open space of the second one fills its line to the minute, and offers every moment', () => {
    const agenda = createAgenda('local-2', { words, methods: METHODS });
    expect(explainAgenda(agenda, minutes(210), METHODS)).toEqual([]);
    const openSpace = METHODS.find(({ id }) => id === 'open-space');
    const step = agenda.find(({ method }) => method === 'open-space');
    const plan = openSpace?.plan(step?.methodSettings) ?? [];
    expect(plan.reduce((sum, timed) => sum + timed.minutes, 0)).toBe(175);
    expect(plan.map(({ id }) => id)).not.toContain('theme');
  });
});

describe('the activities of the templates', () => {
  const lines = templates.flatMap(({ id }) =>
    createAgenda(id as TemplateId, { words, methods: METHODS }).map((step) => ({ id, step })),
  );

  it('[R049] never last longer than their line, and fill it but for a world café whose themes are still to come', () => {
    for (const { id, step } of lines) {
      const method = METHODS.find((one) => one.id === step.method);
      if (method === undefined) continue;
      const planned = method.plan(step.methodSettings).reduce((sum, { minutes: some }) => sum + some, 0);
      expect(planned, `${id} ${step.id}`).toBeLessThanOrEqual(step.minutes);
      if (method.id === 'one-two-four-all') expect(planned, `${id} ${step.id}`).toBe(step.minutes);
    }
  });
});

describe('an agenda made from a template', () => {
  it.each(templates)('$id opens as it is', ({ id }) => {
    const agenda = createAgenda(id as TemplateId, { words, methods: METHODS });
    const read = createConductor(METHODS).parseSettings({ title: 'Séminaire', agenda });
    expect(read).toEqual({ ok: true, value: { title: 'Séminaire', agenda } });
  });

  it('takes its words line by line', () => {
    const [first] = createAgenda('local-1', { words, methods: METHODS });
    expect(first).toMatchObject({
      id: 'opening',
      title: 'titre opening',
      role: 'Animateur',
      materials: ['feutres'],
      method: null,
      methodSettings: null,
    });
  });

  it('keeps the time of an activity whose method the house does not have, as free time', () => {
    const agenda = createAgenda('local-1', { words, methods: [] });
    expect(agenda.find(({ id }) => id === 'emblem')).toMatchObject({
      kind: 'free',
      minutes: 65,
      method: null,
      methodSettings: null,
    });
    expect(computeTotal(agenda)).toBe(210);
  });

  it('[R083] holds a method on every line that names one, once the house has them all', () => {
    for (const { id, steps } of templates) {
      const agenda = createAgenda(id as TemplateId, { words, methods: createWholeHouse() });
      expect(agenda.map(({ method }) => method)).toEqual(steps.map((step) => step.method ?? null));
      expect(agenda.map(({ kind }) => kind)).toEqual(steps.map(({ kind }) => kind));
    }
  });

  it('every setting it proposes is one its method takes', () => {
    for (const step of templates.flatMap(({ steps }) => steps)) {
      const method = METHODS.find(({ id }) => id === step.method);
      if (method !== undefined) expect(method.parseSettings(step.settings ?? {}).ok).toBe(true);
    }
  });

  it.each(templates)('[R049] $id gives every method the time its settings need', ({ id }) => {
    const agenda = createAgenda(id as TemplateId, { words, methods: METHODS });
    const codes = explainAgenda(agenda, null, METHODS).map(({ code }) => code);
    expect(codes).not.toContain('method-too-short');
    expect(codes).not.toContain('settings-refused');
  });

  it('gives way to the defaults when the method refuses the settings', () => {
    const openSpace = METHODS.find(({ id }) => id === 'open-space');
    const picky = {
      ...(openSpace as AnyMethod),
      parseSettings: () => ({ ok: false as const, refusal: { code: 'malformed' } }),
    };
    const agenda = createAgenda('local-2', { words, methods: [picky] });
    expect(agenda.at(-1)?.methodSettings).toBe(picky.defaults);
  });

  it('does without the words of a line, rather than without the line', () => {
    const silent = { ...words, 'local-2': {} } as unknown as TemplateWords;
    const [theme] = createAgenda('local-2', { words: silent, methods: METHODS });
    expect(theme).toMatchObject({ title: 'theme', role: null, materials: [], minutes: 15 });
  });

  it('is empty when no template bears that name', () => {
    expect(createAgenda('local-9' as TemplateId, { words, methods: METHODS })).toEqual([]);
  });
});
