// The web half of the room: the planner off the page's thread.
export { createPlanner, type Planner, type PlannerOptions } from './planner.js';
