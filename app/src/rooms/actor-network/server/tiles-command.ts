// `trame tiles FILE`: the ten tiles of a survey with their errors, JSON in and out.
import { parseSurvey, reportTiles } from '@trame/core/actor-network';
import type { Command } from '../../../platform/server/cli/command.js';
import { createFileCommand, readId } from './file-command.js';

/** Makes the command: `actors`, `spaces`, `external_types`, one or two `waves`, `active_threshold` and `modes` in. */
export function createTilesCommand(): Command {
  return createFileCommand({
    name: 'tiles',
    summary: 'Calcule les dix tuiles d’une enquête et leurs erreurs (JSON)',
    answer: (input, at) => {
      const read = parseSurvey(input);
      if (!read.ok) return { id: readId(input, at), refusal: read.refusal };
      return { id: read.value.id, printed: { id: read.value.id, ...reportTiles(read.value.data) } };
    },
  });
}
