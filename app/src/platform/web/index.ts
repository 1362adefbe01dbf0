// What rooms' screens take from the platform.
export { type Filters, useFilters, useGo, useParam, usePath } from './address.js';
export { callRoute, ProblemError } from './api.js';
export { type Change, useChange, useData, useOptionalData, useRefresh } from './data.js';
export { FilterField, type FilterFieldProps } from './filter-field.js';
export { useCopy, useLocale, useLocaleSwitch } from './locale.js';
export { NotFoundPage, ProblemNotice } from './page/problem-page.js';
export { useScale } from './scale.js';
export type { Screen, Wording } from './screen.js';
export { GIVEN_UP, type SendingFile, sendFile } from './send-file.js';
export { type Session, type SpaceEntry, useHasRole, useSession, useSpace } from './session.js';
export { useTitle } from './title.js';
