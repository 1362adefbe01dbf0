// The programme as JSON in the State's schema of projects, one object a project.
import { composeStateProject } from '@trame/core/action-programme';
import { describeAction, type ExchangeContent } from './content.js';

/** Programme behind the projects, in the schema's sense. */
const PROGRAMME = 'Territoires d’industrie';

/** Writes the projects. The directory keeps no SIRET yet: that field is absent. */
export function writeStateProjects({ programme, at }: ExchangeContent): string {
  const projects = programme.actions.map((action) =>
    composeStateProject(describeAction(action, programme), {
      programme: PROGRAMME,
      at: new Date(at).toISOString(),
      siret: null,
      contact: action.details.contact,
    }),
  );
  return `${JSON.stringify(projects, null, 2)}\n`;
}
