// What people choose from in the questionnaire: kinds of outside partner, opinions, as identifiers; words live in the copy.

/** The ten kinds of outside partner (§8 step 3). */
export const outsideTypes = [
  'clients',
  'suppliers',
  'head-offices',
  'region',
  'state',
  'funders',
  'research',
  'clusters',
  'territories',
  'abroad',
] as const;

/** One of the kinds of outside partner. */
export type OutsideType = (typeof outsideTypes)[number];

/** The four short opinions, in their order (§8 step 5). */
export const opinionItems = ['mutual-interest', 'word-kept', 'adaptation', 'attachment'] as const;

/** One of the opinions. */
export type OpinionItem = (typeof opinionItems)[number];

/** What an exchange may be made of, in the order of the cards (R104). */
export const tieModes = ['info', 'help', 'joint'] as const;
