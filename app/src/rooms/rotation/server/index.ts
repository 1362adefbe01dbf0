// The server half of the room: the planner on files.
export { createPlanCommand } from './plan-command.js';
