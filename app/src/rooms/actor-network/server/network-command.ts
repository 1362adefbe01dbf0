// `trame network FILE`: the figures of a network, JSON in and out.
import { parseNetwork, reportNetwork, reportTwoMode } from '@trame/core/actor-network';
import type { Command } from '../../../platform/server/cli/command.js';
import { createFileCommand, readId } from './file-command.js';

/** Makes the command: `nodes`, `edges`, `directed` in, or `two_mode`, `actors`, `spaces`, `memberships`. */
export function createNetworkCommand(): Command {
  return createFileCommand({
    name: 'network',
    summary: 'Mesure un réseau : cohésion, positions, mélange, noyau (JSON)',
    answer: (input, at) => {
      const read = parseNetwork(input);
      if (!read.ok) return { id: readId(input, at), refusal: read.refusal };
      const file = read.value;
      const figures = file.kind === 'one-mode' ? reportNetwork(file) : reportTwoMode(file);
      return { id: file.id, printed: { id: file.id, ...figures } };
    },
  });
}
