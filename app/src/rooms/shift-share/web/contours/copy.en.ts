// Words of the outlines that are brought, in English.
import type { ContoursCopy } from './copy.fr.js';

export const copy: ContoursCopy = {
  title: 'Outlines to keep: {name}',
  lead: 'They give their map to the tables of the same zoning, in this space. Nothing is kept before you say so.',
  kind: 'Zoning',
  year: 'Year of the zoning',
  yearHint: 'Communes and zones change: an outline means something only with its year.',
  publisher: 'Who publishes these outlines',
  publisherHint: 'IGN and Insee, for instance: it is written under each map.',
  licence: 'Licence',
  keep: 'Keep these outlines',
  cancel: 'Give up',
  sending: 'Reading the outlines',
  sent: '{percent}%',
  kept: '{name} is kept: {count} places drawn ({publisher}, {year}).',
  keptPlaces:
    '{name} is kept: {drawn} of the {places} places of your tables have their outline ({publisher}, {year}).',
  remove: 'Take these outlines away',
  ask: 'Take these outlines out of the space? The map will be drawn no more; the table says the same.',
  yes: 'Take away',
  no: 'Keep',
};
