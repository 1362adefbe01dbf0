// Handing the facilitation over, on organisers' screens.
export { copy as handOverEn } from './copy.en.js';
export { copy as handOverFr } from './copy.fr.js';
export { HandOverDialog, type HandOverDialogProps } from './hand-over-dialog.js';
export { HandOverNotice, type HandOverNoticeProps } from './hand-over-notice.js';
