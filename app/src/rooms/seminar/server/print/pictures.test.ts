// Photographs on paper: with the agreement of their people or not at all, each once, with whom to thank.
import type { BookletSection } from '@trame/core/workshop';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../contract/photo.js';
import { listPictures, printSections } from './pictures.js';

const build = (id: string, more: Partial<Photo> = {}): Photo => ({
  id,
  activity: 'emblem',
  sheet: null,
  author: 'seat',
  caption: '',
  credit: null,
  peopleAgreed: true,
  sentAt: '2027-05-13T15:00:00.000Z',
  width: 1600,
  height: 1200,
  ...more,
});

const section = (...photos: readonly string[]): BookletSection => ({
  id: 'emblems',
  fresh: false,
  title: 'Emblèmes',
  lead: null,
  blocks: [
    { kind: 'paragraphs', texts: ['Avant'] },
    {
      kind: 'photos',
      photos: photos.map((photo) => ({ photo, caption: `Emblème ${photo}`, credit: 'Groupe B' })),
    },
  ],
});

describe('photographs on paper', () => {
  it('[R046][R060] are printed with consent and credit only, where their activity shows them', () => {
    const photos = [
      build('a', { caption: 'La tour et l’eau', credit: 'N. Exemple' }),
      build('b'),
      build('c', { peopleAgreed: false }),
    ];
    const [printed] = printSections([section('a', 'b', 'c', 'gone')], photos);
    expect(printed?.blocks[1]).toEqual({
      kind: 'pictures',
      pictures: [
        {
          file: 'a.jpg',
          photo: 'a',
          isTall: false,
          alt: 'La tour et l’eau',
          caption: 'La tour et l’eau',
          credit: 'Photo\u202f: N. Exemple',
        },
        {
          file: 'b.jpg',
          photo: 'b',
          isTall: false,
          alt: 'Emblème b',
          caption: 'Emblème b',
          credit: 'Photo\u202f: Groupe B',
        },
      ],
    });
    expect(JSON.stringify(printed?.blocks[2])).toMatch(/Une photographie .* pas imprimée/);
  });

  it('[R046] shows at the end those that no activity has shown; never the photo of a sheet, nor one twice', () => {
    const photos = [build('a'), build('b'), build('sheet', { sheet: 'emblem/form/1' })];
    const printed = printSections([section('a')], photos);
    expect(printed.map(({ id }) => id)).toEqual(['emblems', 'photos']);
    expect(listPictures(printed).map(({ photo }) => photo)).toEqual(['a', 'b']);
    // A picture is never without words for those who do not see it.
    expect(listPictures(printed).every(({ alt }) => alt.length > 5)).toBe(true);
  });

  it('[R046] are said to be missing, and why, when an activity shows them and nobody agreed', () => {
    const photos = [build('a', { peopleAgreed: false }), build('b', { peopleAgreed: false })];
    const printed = printSections([section('a', 'b')], photos);
    expect(printed).toHaveLength(1);
    const [, note, ...rest] = printed[0]?.blocks ?? [];
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ kind: 'paragraphs' });
    expect(JSON.stringify(note)).toMatch(/2 photographies .*pas imprimées.*accord/);
    // One that was taken back for good is no longer anybody's to agree to.
    expect(printSections([section('gone')], photos)[0]?.blocks).toHaveLength(1);
  });
});
