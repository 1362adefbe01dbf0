// The organisers' views of each method, composed; a chunk of its own, loaded with the first screen of a running seminar.
import { METHODS } from '@trame/core/methods';
import {
  OpenSpaceCapture,
  type OpenSpaceCaptureProps,
  OpenSpaceFacilitator,
  type OpenSpaceOrganiserProps,
  type OpenSpaceProjectorProps,
  OpenSpaceWall,
  PROJECTOR_VIEWS,
} from './rooms/methods/open-space/web/index.js';
import type { OrganiserFaces, OrganiserMethodProps, SeminarHouse } from './rooms/seminar/web/index.js';

/** A method's state and orders are its own business: here, and only here, the seminar's word for them is narrowed. */
const narrow = <T extends OpenSpaceOrganiserProps>(props: OrganiserMethodProps) => props as unknown as T;

const faces: OrganiserFaces = {
  'open-space': {
    facilitator: (props) => <OpenSpaceFacilitator {...narrow<OpenSpaceOrganiserProps>(props)} />,
    projector: (props) => <OpenSpaceWall {...narrow<OpenSpaceProjectorProps>(props)} />,
    capture: (props) => <OpenSpaceCapture {...narrow<OpenSpaceCaptureProps>(props)} />,
    projectorViews: PROJECTOR_VIEWS,
  },
};

/** The methods of this house with their faces. */
export const house: SeminarHouse = { methods: METHODS, faces };
