// Every method of the house is whole: rules in core, words on the server, a door for phones and one for organisers.
import { METHODS } from '@trame/core/methods';
import { SEMINAR_TEMPLATES } from '@trame/core/seminar';
import { type MethodAbout, nameStep } from '@trame/core/workshop';
import { describe, expect, it } from 'vitest';
import { METHOD_WORDS } from './main.methods.js';
import { conductorRefusals } from './rooms/seminar/refusals.fr.js';
import { workshopRefusals } from './rooms/workshop/refusals.fr.js';
import { nameDoors, type OrganiserColumn } from './rooms/workshop/web/index.js';
import type { PhoneColumn } from './rooms/workshop/web/participant/index.js';

const phones = nameDoors(
  import.meta.glob<{ readonly column: PhoneColumn }>('./rooms/methods/*/web/participant/index.ts'),
);
const organisers = nameDoors(
  import.meta.glob<{ readonly column: OrganiserColumn }>('./rooms/methods/*/web/index.ts'),
);
interface AboutFile {
  readonly about: MethodAbout;
}
const about = {
  fr: nameDoors(import.meta.glob<AboutFile>('./rooms/methods/*/about.fr.ts', { eager: true })),
  en: nameDoors(import.meta.glob<AboutFile>('./rooms/methods/*/about.en.ts', { eager: true })),
};
const ids = METHODS.map(({ id }) => id);
const words = new Map(METHOD_WORDS.map((one) => [one.paper.method, one]));

describe('the methods of the house [R083]', () => {
  it('are the same in core, on the server, on phones and on organisers’ screens', () => {
    const listed = {
      words: [...words.keys()],
      phones: Object.keys(phones),
      screens: Object.keys(organisers),
    };
    for (const [where, found] of Object.entries(listed)) {
      expect([...found].sort(), where).toEqual([...ids].sort());
    }
  });

  it.each(ids)('%s: behind each door stands its own method', async (id) => {
    const method = METHODS.find((one) => one.id === id);
    expect((await phones[id]?.())?.column.method).toBe(method);
    expect((await organisers[id]?.())?.column.method).toBe(method);
  });

  it.each(ids)(
    '%s: its sheet in the library is written in both languages, and names every step of its plan',
    (id) => {
      const method = METHODS.find((one) => one.id === id);
      const held = SEMINAR_TEMPLATES.flatMap(
        ({ steps }) => [...steps] as { method?: string; settings?: unknown }[],
      )
        .filter((step) => step.method === id)
        .flatMap(({ settings }) => {
          const read = method?.parseSettings(settings ?? {});
          return read?.ok ? [read.value] : [];
        });
      const steps = [method?.defaults, ...held].flatMap((settings) => method?.plan(settings as never) ?? []);
      expect(Object.keys(about.en[id]?.about.steps ?? {})).toEqual(
        Object.keys(about.fr[id]?.about.steps ?? {}),
      );
      for (const language of ['fr', 'en'] as const) {
        const sheet = about[language][id]?.about;
        expect(sheet?.failings.length, `${id} ${language}`).toBeGreaterThan(0);
        expect(
          steps.filter((step) => nameStep(sheet?.steps ?? {}, step.id) === step.id),
          `${id} ${language}`,
        ).toEqual([]);
      }
    },
  );

  it('a code of the live room has one sentence: neither the seminar nor a method words it again', () => {
    const worded = [workshopRefusals, conductorRefusals, ...METHOD_WORDS.map(({ refusals }) => refusals)];
    const codes = worded.flatMap((words) => Object.keys(words));
    expect(codes.filter((code, rank) => codes.indexOf(code) !== rank)).toEqual([]);
  });
});
