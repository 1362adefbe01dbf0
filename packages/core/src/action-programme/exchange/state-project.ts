// An action in the State's schema of projects, so that other public tools take it without typing it again.
import type { Day } from '../day.js';
import type { RowSource } from './row.js';
import { phaseWords, statusWords } from './words.js';

/**
 * A project of the schema « projets-transition-ecologique » v0.1.1 (betagouv, Licence Ouverte 2.0), its own field names
 * kept. Fields that Trame does not know are absent, never invented.
 */
export interface StateProject {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly nom: string;
  readonly description?: string;
  /** Whole euros. */
  readonly budgetPrevisionnel?: number;
  readonly dateDebutPrevisionnelle?: Day;
  readonly phase: 'Idée' | 'Étude' | 'Opération';
  readonly phaseStatut?: 'En cours' | 'En retard' | 'En pause' | 'Bloqué' | 'Abandonné' | 'Terminé';
  readonly programme: string;
  /** Fourteen figures. */
  readonly porteurCodeSiret?: string;
  readonly porteurReferentEmail?: string;
  readonly porteurReferentTelephone?: string;
  readonly porteurReferentFonction?: string;
}

/** What the schema asks for and an action does not hold. */
export interface StateProjectGiven {
  /** Programme or service behind the project: « Territoires d’industrie ». */
  readonly programme: string;
  /** The schema requires two instants; Trame gives that of the export for both, ISO 8601. */
  readonly at: string;
  /** SIRET of the first pilot, where the directory has it. */
  readonly siret: string | null;
  readonly contact: {
    readonly label: string;
    readonly mail: string | null;
    readonly phone: string | null;
  } | null;
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An action, field by field; a field whose value the schema would refuse is left out. */
export function composeStateProject(source: RowSource, given: StateProjectGiven): StateProject {
  const { id, title, description, details } = source;
  const { problem, solution, cost, startsOn, progress } = details;
  const words = [description, problem, solution].filter((text) => text !== null).join('\n\n');
  const { contact, siret } = given;
  return {
    id,
    createdAt: given.at,
    updatedAt: given.at,
    nom: title,
    ...(words !== '' && { description: words }),
    ...(cost !== null && { budgetPrevisionnel: Math.round(cost.euros) }),
    ...(startsOn !== null && { dateDebutPrevisionnelle: startsOn }),
    phase: phaseWords[progress.phase] as StateProject['phase'],
    ...(progress.status !== null && {
      phaseStatut: statusWords[progress.status] as NonNullable<StateProject['phaseStatut']>,
    }),
    programme: given.programme,
    ...(siret !== null && /^\d{14}$/.test(siret) && { porteurCodeSiret: siret }),
    ...(contact !== null && {
      porteurReferentFonction: contact.label,
      ...(contact.mail !== null && MAIL.test(contact.mail) && { porteurReferentEmail: contact.mail }),
      ...(contact.phone !== null && { porteurReferentTelephone: contact.phone }),
    }),
  };
}
