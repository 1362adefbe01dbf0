// The door of print: what the routes of versions set on paper.
export { composeAnnex } from './annex.js';
export { ANNEX_TEMPLATE } from './annex-template.js';
export { composeComparisonPaper } from './comparison.js';
export { readTitle } from './paper.js';
export { TEXT_TEMPLATE } from './text-template.js';
