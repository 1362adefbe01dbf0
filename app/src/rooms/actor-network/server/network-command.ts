// `trame network FILE`: the figures of a network, JSON in and out.
import { parseNetwork, reportNetwork, reportTwoMode } from '@trame/core/actor-network';
import type { Command } from '../../../platform/server/cli/command.js';
import { createFileCommand, readId } from './file-command.js';

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Says whether a relation goes one way: `directed` may be said for all, or by the first word of their names (`work`, `work_t1`). */
function readDirection(directed: unknown, name: string): unknown {
  if (!isObject(directed)) return directed;
  return Object.entries(directed).find(([word]) => name === word || name.startsWith(`${word}_`))?.[1];
}

/** A file that holds several `relations` between the same nodes is as many networks, named `file-relation`. */
function splitRelations(input: unknown): readonly unknown[] | null {
  if (!isObject(input) || !isObject(input.relations) || 'edges' in input) return null;
  const { relations, directed, ...shared } = input;
  return Object.entries(relations).map(([name, edges]) => ({
    ...shared,
    id: `${readId(input, 0)}-${name}`,
    directed: readDirection(directed, name),
    edges,
  }));
}

/** Makes the command: `nodes`, `edges`, `directed` in, or `two_mode`, `actors`, `spaces`, `memberships`; or several `relations`. */
export function createNetworkCommand(): Command {
  return createFileCommand({
    name: 'network',
    summary: 'Mesure un réseau : cohésion, positions, mélange, noyau (JSON)',
    split: splitRelations,
    answer: (input, at) => {
      const read = parseNetwork(input);
      if (!read.ok) return { id: readId(input, at), refusal: read.refusal };
      const file = read.value;
      const figures = file.kind === 'one-mode' ? reportNetwork(file) : reportTwoMode(file);
      return { id: file.id, printed: { id: file.id, ...figures } };
    },
  });
}
