// What methods' settings share in the agenda editor.
export { CarryField, type CarryFieldProps } from './carry-field.js';
export { CountField, type CountFieldProps } from './count-field.js';
export { default as settingsStyles } from './settings.module.css';
