// A retro-prospective as organisers' screens are given it.
import type { RetroCommand, RetroSettings, RetroState } from '@trame/core/methods/retro-prospective';
import type { OrganiserProps, PrepareProps, ProjectorProps } from '../../../workshop/web/index.js';

export type RetroOrganiserProps = OrganiserProps<RetroState, RetroCommand>;
export type RetroProjectorProps = ProjectorProps<RetroState, RetroCommand>;
export type RetroPrepareProps = PrepareProps<RetroSettings>;
