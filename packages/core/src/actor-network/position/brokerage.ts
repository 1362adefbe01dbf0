// Brokerage roles (Gould & Fernandez 1989): between which groups a node stands on open two-step paths.
import { type Graph, hasTie, listNeighbours } from '../graph/graph.js';

/** The five roles; letters are the groups of i → v → j. */
export const brokerageRoles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;

/** AAA coordinator, ABA itinerant, A|BB gatekeeper, AA|B representative, A|B|C liaison. */
export type BrokerageRole = (typeof brokerageRoles)[number];

/** How often each node plays each role: counts, never a rank of persons. */
export type Brokerage = Readonly<Record<BrokerageRole, Int32Array>>;

function readRole(from: number, broker: number, to: number): BrokerageRole {
  if (from === broker) return broker === to ? 'coordinator' : 'representative';
  if (broker === to) return 'gatekeeper';
  return from === to ? 'itinerant' : 'liaison';
}

/**
 * Counts the open paths i → v → j (three nodes, no arc i → j) by role of v. Undirected ties are read both ways. A
 * node without a group (negative) is on no path. R sna calls representative `b_IO` and gatekeeper `b_OI`.
 */
export function computeBrokerage({ n, out }: Graph, groups: ArrayLike<number>): Brokerage {
  const counts = Object.fromEntries(brokerageRoles.map((role) => [role, new Int32Array(n)])) as Record<
    BrokerageRole,
    Int32Array
  >;
  for (let i = 0; i < n; i += 1) {
    for (const v of listNeighbours(out, i)) {
      for (const j of listNeighbours(out, v)) {
        const [a, b, c] = [groups[i] ?? -1, groups[v] ?? -1, groups[j] ?? -1];
        if (j === i || Math.min(a, b, c) < 0 || hasTie(out, i, j)) continue;
        const list = counts[readRole(a, b, c)];
        list[v] = (list[v] as number) + 1;
      }
    }
  }
  return counts;
}
