// What each screen hands to the views of a session of pitches.
import type { PitchCommand, PitchSettings, PitchState } from '@trame/core/methods/pitch';
import type { OrganiserProps, PrepareProps, ProjectorProps } from '../../../workshop/web/index.js';
import type { PhoneProps } from '../../../workshop/web/participant/index.js';

export type PitchPhoneProps = PhoneProps<PitchState, PitchCommand>;
export type PitchOrganiserProps = OrganiserProps<PitchState, PitchCommand>;
export type PitchProjectorProps = ProjectorProps<PitchState, PitchCommand>;
export type PitchPrepareProps = PrepareProps<PitchSettings>;
