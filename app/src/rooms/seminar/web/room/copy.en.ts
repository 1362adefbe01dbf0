// What the screens of a running seminar have in common to say, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  lostTitle: 'The screen of this activity has not arrived yet',
  lost: 'The network is slow or cut: this page asks for it again by itself. If it lasts, reload it; what waits to be sent is kept.',
  reload: 'Reload',
};
