// Triad census: the sixteen ways three nodes can be tied (Holland & Leinhardt 1970).
import { type Graph, hasTie, listNeighbours, symmetrise } from '../graph/graph.js';

/** The sixteen classes: mutual, asymmetric and null pairs, then the way arcs turn (Down, Up, Cyclic, Transitive). */
export const triadClasses = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/** Name of a class of triad. */
export type TriadClass = (typeof triadClasses)[number];

/** The three pairs of a triad, each with what stands between its ends. */
type Pairs = readonly (readonly [from: number, to: number, there: boolean, back: boolean])[];

/** Arcs that are not returned, as they leave and reach each of the three nodes. */
function readOneWay(pairs: Pairs) {
  const sent = [0, 0, 0];
  const received = [0, 0, 0];
  for (const [from, to, there, back] of pairs) {
    if (there === back) continue;
    const [tail, head] = there ? [from, to] : [to, from];
    sent[tail] = (sent[tail] as number) + 1;
    received[head] = (received[head] as number) + 1;
  }
  return { sent, received };
}

/** Down when both leave one node, Up when both reach one, else a chain. */
function readTurn({ sent, received }: ReturnType<typeof readOneWay>): 'D' | 'U' | 'C' {
  return sent.includes(2) ? 'D' : received.includes(2) ? 'U' : 'C';
}

function classify(pairs: Pairs): TriadClass {
  const mutual = pairs.filter(([, , there, back]) => there && back).length;
  const asymmetric = pairs.filter(([, , there, back]) => there !== back).length;
  const oneWay = readOneWay(pairs);
  const turn = readTurn(oneWay);
  if (mutual === 0 && asymmetric === 2) return `021${turn}`;
  if (mutual === 1 && asymmetric === 2) return `120${turn}`;
  if (mutual === 0 && asymmetric === 3) return turn === 'C' ? '030C' : '030T';
  if (mutual === 1 && asymmetric === 1) {
    const [a, b] = pairs.find(([, , there, back]) => there && back) ?? [0, 1];
    return (oneWay.received[a] as number) + (oneWay.received[b] as number) > 0 ? '111D' : '111U';
  }
  if (mutual === 0) return asymmetric === 0 ? '003' : '012';
  if (mutual === 1) return '102';
  return mutual === 3 ? '300' : asymmetric === 1 ? '210' : '201';
}

function readClass({ out }: Graph, [v, u, w]: readonly [number, number, number]): TriadClass {
  return classify([
    [0, 1, hasTie(out, v, u), hasTie(out, u, v)],
    [1, 2, hasTie(out, u, w), hasTie(out, w, u)],
    [0, 2, hasTie(out, v, w), hasTie(out, w, v)],
  ]);
}

/**
 * Counts the triads of each class in O(Σ degrees) (Batagelj & Mrvar 2001): only those with a tie are visited, the
 * empty ones are what is left. All 0 under three nodes.
 */
export function computeTriadCensus(graph: Graph): Readonly<Record<TriadClass, number>> {
  const { n } = graph;
  const either = symmetrise(graph).out;
  const counts = new Float64Array(16);
  const isTied = new Int32Array(n).fill(-1);
  for (let v = 0; v < n; v += 1) {
    const own = listNeighbours(either, v);
    for (const u of own) {
      if (u <= v) continue;
      const theirs = listNeighbours(either, u);
      const third = new Set<number>();
      for (const w of own) if (w !== u) third.add(w);
      for (const w of theirs) if (w !== v) third.add(w);
      const isMutual = hasTie(graph.out, v, u) && hasTie(graph.out, u, v);
      const pair = isMutual ? 2 : 1;
      counts[pair] = (counts[pair] as number) + n - third.size - 2;
      for (const w of own) isTied[w] = v;
      for (const w of third) {
        if (!(u < w || (v < w && w < u && isTied[w] !== v))) continue;
        const at = triadClasses.indexOf(readClass(graph, [v, u, w]));
        counts[at] = (counts[at] as number) + 1;
      }
    }
  }
  const visited = counts.reduce((sum, count) => sum + count, 0);
  counts[0] = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6 - visited;
  return Object.fromEntries(triadClasses.map((name, at) => [name, counts[at] as number])) as Record<
    TriadClass,
    number
  >;
}
