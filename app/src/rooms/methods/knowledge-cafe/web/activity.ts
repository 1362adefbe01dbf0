// What each screen hands to the views of a knowledge café.
import type { CafeCommand, CafeSettings, CafeState } from '@trame/core/methods/knowledge-cafe';
import type { OrganiserProps, PrepareProps, ProjectorProps } from '../../../workshop/web/index.js';
import type { PhoneProps } from '../../../workshop/web/participant/index.js';

export type CafePhoneProps = PhoneProps<CafeState, CafeCommand>;
export type CafeOrganiserProps = OrganiserProps<CafeState, CafeCommand>;
export type CafeProjectorProps = ProjectorProps<CafeState, CafeCommand>;
export type CafePrepareProps = PrepareProps<CafeSettings>;
