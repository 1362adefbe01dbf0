// The door of views: a programme in time, its dated things, its picture.
export { type Dated, type DatedKind, listDated, type ViewAction } from './dated.js';
export { drawGantt, type GanttWords } from './draw.js';
export { type Gantt, type GanttBar, type GanttTick, layGantt } from './gantt.js';
