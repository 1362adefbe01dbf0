// The door of the doctor.
export { examine } from './examine.js';
export type { Finding, Level } from './finding.js';
