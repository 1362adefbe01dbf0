// What the phone's shell hands to the view of an open space. The shell knows no method, this view knows no network.
import type { OpenSpaceCommand, OpenSpaceState } from '@trame/core/methods/open-space';
import type * as kit from '../../../../workshop/web/participant/index.js';

export type OpenSpacePhoneProps = kit.PhoneProps<OpenSpaceState, OpenSpaceCommand>;
export type RefusedCommand = kit.RefusedCommand<OpenSpaceCommand>;
