// The organisers' views of each method, composed; a chunk of its own, loaded with the first screen of a running seminar.
import { METHODS } from '@trame/core/methods';
import { OpenSpaceFacilitator, type OpenSpaceOrganiserProps } from './rooms/methods/open-space/web/index.js';
import type { OrganiserFaces, OrganiserMethodProps, SeminarHouse } from './rooms/seminar/web/index.js';

/** A method's state and orders are its own business: here, and only here, the seminar's word for them is narrowed. */
const narrow = (props: OrganiserMethodProps) => props as unknown as OpenSpaceOrganiserProps;

const faces: OrganiserFaces = {
  'open-space': { facilitator: (props) => <OpenSpaceFacilitator {...narrow(props)} /> },
};

/** The methods of this house with their faces. */
export const house: SeminarHouse = { methods: METHODS, faces };
