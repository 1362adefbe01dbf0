// Photographs on paper: those alone whose people agreed, with their author's name when there is one.
import type { BookletBlock, BookletSection } from '@trame/core/workshop';
import type { Photo } from '../../contract/photo.js';
import { printWords as w } from '../../print.fr.js';
import { fill, formatCount } from './sentence.js';

/** A photograph as it is printed. */
export interface PrintedPicture {
  /** Name under which the press is lent the bytes. */
  readonly file: string;
  readonly photo: string;
  /** Higher than wide: set by its height. */
  readonly isTall: boolean;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string | null;
}

/** A part of a section, its photographs ready for the press. */
export type PrintedBlock =
  | Exclude<BookletBlock, { readonly kind: 'photos' }>
  | { readonly kind: 'pictures'; readonly pictures: readonly PrintedPicture[] };

/** A section, its photographs ready for the press. */
export interface PrintedSection extends Omit<BookletSection, 'blocks'> {
  readonly blocks: readonly PrintedBlock[];
}

/** The file of a photograph. */
export function nameFile(photo: string): string {
  return `${photo}.jpg`;
}

function describePicture(photo: Photo, said: { readonly caption: string; readonly credit: string | null }) {
  // What its author or an organiser wrote of the photograph itself goes before what the activity says around it.
  const caption = photo.caption === '' ? said.caption : photo.caption;
  const credit = photo.credit ?? said.credit;
  return {
    file: nameFile(photo.id),
    photo: photo.id,
    isTall: photo.height > photo.width,
    alt: caption === '' ? w.photoAlt : caption,
    caption,
    credit: credit === null ? null : fill(w.photoCredit, { credit }),
  };
}

/** Photographs, then how many are kept back for want of an agreement: one missing is else a group forgotten. */
function printBlock(block: BookletBlock, known: ReadonlyMap<string, Photo>): readonly PrintedBlock[] {
  if (block.kind !== 'photos') return [block];
  const found = block.photos.flatMap(({ photo: id, ...said }) => {
    const photo = known.get(id);
    return photo === undefined ? [] : [{ photo, said }];
  });
  const pictures = found
    .filter(({ photo }) => photo.peopleAgreed)
    .map(({ photo, said }) => describePicture(photo, said));
  const withheld = found.length - pictures.length;
  const texts = [formatCount(w.photosWithheld, withheld)];
  return [
    ...(pictures.length === 0 ? [] : [{ kind: 'pictures' as const, pictures }]),
    ...(withheld === 0 ? [] : [{ kind: 'paragraphs' as const, texts }]),
  ];
}

/** Sections as printed, and at the end the photographs that no activity has shown. Sheets of paper are not views. */
export function printSections(
  sections: readonly BookletSection[],
  photos: readonly Photo[],
): readonly PrintedSection[] {
  const known = new Map(photos.map((one) => [one.id, one]));
  const printed = sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => printBlock(block, known)),
  }));
  const shown = new Set(listPictures(printed).map(({ photo }) => photo));
  const rest = photos.filter(
    ({ id, sheet, peopleAgreed }) => peopleAgreed && sheet === null && !shown.has(id),
  );
  if (rest.length === 0) return printed;
  const pictures = rest.map((photo) => describePicture(photo, { caption: '', credit: null }));
  const lead = w.photosLead;
  const last = {
    id: 'photos',
    fresh: true,
    title: w.photos,
    lead,
    blocks: [{ kind: 'pictures' as const, pictures }],
  };
  return [...printed, last];
}

/** Every photograph of some sections, in their order. */
export function listPictures(sections: readonly PrintedSection[]): readonly PrintedPicture[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : [])),
  );
}
