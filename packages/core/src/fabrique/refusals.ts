// Why a Fabrique says no; the sentences live in the room's copy.

/** Every reason the Fabrique has to refuse. */
export type FabriqueRefusal = 'title-missing' | 'ends-before-start';
