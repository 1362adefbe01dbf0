// The open space on the big screen.
export { OpenSpaceWall } from './open-space-wall.js';
export { PROJECTOR_VIEWS } from './shown-view.js';
