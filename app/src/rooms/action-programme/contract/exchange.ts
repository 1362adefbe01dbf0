// What leaves the programme and what comes back: files in open formats, a table brought in, what it would change.
import { fields } from '@trame/core/action-programme';
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { programmeEdit, programmeRead, publicRead } from '../access.js';
import { getProgramme } from '../contract.js';

const space = z.object({ space: z.uuid() });

/** Formats of the whole programme; pictures are apart. */
export const fileFormat = z.enum(['xlsx', 'ods', 'csv', 'docx', 'pptx', 'pdf', 'ics', 'json']);
export const pictureName = z.enum(['gantt.svg', 'gantt.png', 'arbre.pdf', 'themes.pdf', 'frise.pdf']);

export const getProgrammeFile = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/files/:format',
  access: programmeRead,
  summary:
    'Le programme en fichier\u202f: tableur, texte, diapositives, PDF, calendrier, données\u202f; les filtres de l’écran s’appliquent.',
  params: space.extend({ format: fileFormat }),
  query: getProgramme.query,
  reply: null,
});

export const getProgrammePicture = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/programme/pictures/:picture',
  access: programmeRead,
  summary: 'Le programme en image\u202f: frise des actions, affiche A3.',
  params: space.extend({ picture: pictureName }),
  /** Posters are French; the chart speaks the language of the screen that shows it. */
  query: getProgramme.query.extend({ language: z.enum(['fr', 'en']).default('fr') }),
  reply: null,
});

export const openPublicPage = defineRoute({
  method: 'GET',
  path: '/api/programmes/:territory',
  access: publicRead,
  summary:
    'La page publique d’un programme, à lire ou à afficher dans un autre site\u202f; sans action restreinte.',
  params: z.object({ territory: z.uuid() }),
  /** `1` leaves out the page's own head, for a frame. */
  query: z.object({ cadre: z.literal('1').optional().catch(undefined) }),
  reply: null,
});

export const getPublicStyle = defineRoute({
  method: 'GET',
  path: '/api/programmes.css',
  access: publicRead,
  summary: 'L’apparence de la page publique.',
  reply: null,
});

export const noticeCode = z.enum([
  'unknown-column',
  'sheet-without-table',
  'merged-filled',
  'group-line',
  'new-group',
  'unknown-pilot',
  'unknown-theme',
  'date-approximate',
  'date-unreadable',
  'amount-unreadable',
  'word-unknown',
  'line-without-title',
  'same-action-twice',
  'unknown-mark',
]);

export const importReport = z.object({
  /** Of this difference: applying asks for it, and refuses when the programme moved in between. */
  digest: z.string(),
  added: z.array(
    z.object({ title: z.string(), group: z.string().nullable(), line: z.int(), sheet: z.string() }),
  ),
  changed: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      line: z.int(),
      changes: z.array(z.object({ field: z.enum(fields), before: z.string(), after: z.string() })),
    }),
  ),
  unchanged: z.int(),
  /** Actions that the file does not hold; they stay. */
  absent: z.array(z.object({ id: z.uuid(), title: z.string() })),
  notices: z.array(
    z.object({
      code: noticeCode,
      sheet: z.string(),
      line: z.int().nullable(),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

export const previewImport = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/imports/preview',
  access: programmeEdit,
  summary: 'Lit un tableau et dit ce qu’il changerait\u202f; rien n’est écrit.',
  params: space,
  upload: true,
  bodyLimit: 6 * 1024 * 1024,
  reply: importReport,
});

export const applyImport = defineRoute({
  method: 'POST',
  path: '/api/spaces/:space/programme/imports',
  access: programmeEdit,
  summary: 'Écrit dans le programme ce que l’aperçu a montré, et rien d’autre.',
  params: space,
  query: z.object({ digest: z.string().min(1).max(100) }),
  upload: true,
  bodyLimit: 6 * 1024 * 1024,
  reply: z.object({ added: z.int(), changed: z.int() }),
});

export type ImportReport = z.output<typeof importReport>;
export type FileFormat = z.output<typeof fileFormat>;
