// The timed steps of offers and needs, and the words it starts from.
import { minutes } from '../../kernel/index.js';
import type { TimedStep } from '../../workshop/index.js';
import type { ReciprocitySettings, ReciprocityTag } from './state.js';
import tags from './tags.json' with { type: 'json' };

/**
 * The publication's lists: what the territory's quality gives industry (mobility, housing, landscape, education, leisure,
 * research) and what industry gives the territory (jobs, image, know-how, social link, patronage) (ANCT, section 3,
 * phase 1; R113). It gives no duration: five minutes alone, fifteen at the tables, ten to be introduced come from usage.
 */
export const RECIPROCITY_DEFAULTS: ReciprocitySettings = {
  tags: tags as readonly ReciprocityTag[],
  durations: { writing: minutes(5), tables: minutes(15), introductions: minutes(10) },
  carried: [],
  attribution: 'organisation',
};

/** The steps in order, those of no duration left out: each writes alone, tables share, each chooses whom to meet (R055). */
export function planReciprocity({ durations }: Pick<ReciprocitySettings, 'durations'>): readonly TimedStep[] {
  const steps: readonly TimedStep[] = [
    { id: 'writing', minutes: durations.writing, grouping: 'alone', moment: 'individual' },
    { id: 'tables', minutes: durations.tables, grouping: 'groups', moment: 'sharing' },
    { id: 'introductions', minutes: durations.introductions, grouping: 'plenary', moment: 'choice' },
  ];
  return steps.filter((step) => step.minutes > 0);
}
