// What a room gives the application: its screens, where they are and what they are called.
import type { ComponentType } from 'react';

/** A word in each language of the interface. */
export interface Wording {
  readonly fr: string;
  readonly en: string;
}

/** One screen. `path` uses `$name` parameters: `/espaces/$space/programme`. */
export interface Screen {
  readonly path: string;
  /** Title of the browser's tab until the screen gives a better one. */
  readonly title: Wording;
  /** Its own chunk: `() => import('../../rooms/action-programme/web/programme.view.js')`, which exports `Screen`. */
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /** `bare` has no header nor footer: a wall, a projector. */
  readonly frame?: 'shell' | 'bare';
  /** Shown in the main navigation of these kinds of space, in the order of composition. */
  readonly menu?: { readonly label: Wording; readonly kinds: readonly ('fabrique' | 'territory')[] };
}
