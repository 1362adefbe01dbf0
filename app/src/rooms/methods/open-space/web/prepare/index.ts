// The settings of an open space, for the agenda editor.
export { OpenSpacePrepare } from './open-space-prepare.js';
