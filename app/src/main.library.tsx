// Every method with its words, for whoever prepares a day; a chunk of its own, found by the build under the methods' folders.
import { METHODS } from '@trame/core/methods';
import type { MethodAbout } from '@trame/core/workshop';
import type { MethodLibrary } from './rooms/seminar/web/index.js';
import { nameDoors } from './rooms/workshop/web/index.js';

interface AboutFile {
  readonly about: MethodAbout;
}

const french = nameDoors(import.meta.glob<AboutFile>('./rooms/methods/*/about.fr.ts', { eager: true }));
const english = nameDoors(import.meta.glob<AboutFile>('./rooms/methods/*/about.en.ts', { eager: true }));

/** The library of this house. */
export const library: MethodLibrary = {
  methods: METHODS,
  about: Object.fromEntries(
    Object.entries(french).flatMap(([id, { about: fr }]) => {
      const en = english[id]?.about;
      return en === undefined ? [] : [[id, { fr, en }]];
    }),
  ),
};
