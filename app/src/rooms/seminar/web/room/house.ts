// The whole house before the day: every method, its words for whoever chooses one, and where its faces come from.
import type { AnyMethod, MethodAbout } from '@trame/core/workshop';
import type { PhoneFace } from '../../../workshop/web/participant/index.js';
import type { FaceStore } from '../columns.js';
import type { OrganiserFaces } from './room-screen.js';

/** The words of each method, by its id and by language. */
export type MethodWords = Readonly<Record<string, { readonly fr: MethodAbout; readonly en: MethodAbout }>>;

/** Every method of this house, with its words. */
export interface MethodLibrary {
  readonly methods: readonly AnyMethod[];
  readonly about: MethodWords;
}

/** What the screens before the day are given. */
export interface SeminarHouse extends MethodLibrary {
  readonly faces: OrganiserFaces;
  /** The views on phones, for a rehearsal that shows one. */
  readonly phones: FaceStore<PhoneFace>;
}
