// The import graph of both houses, read by dependency-cruiser, types included.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** One import, by value or by type. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** A file of ours, a package, or a module of Node. */
  readonly kind: 'local' | 'package' | 'node' | 'unresolved';
}

/** Every import of the sources. Throws when the reader saw nothing, which would make all checks pass. */
export async function readImports(): Promise<readonly Import[]> {
  const result = await cruise(
    ['packages/core/src', 'app/src'],
    {
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.test\\.tsx?$' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['@trame/source', 'import', 'node', 'default'],
      },
    },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.base.json') },
  );
  const { modules } = result.output as ICruiseResult;
  const imports = modules.flatMap((module) =>
    module.dependencies.map((found) => ({ from: module.source, to: found.resolved, kind: kindOf(found) })),
  );
  if (imports.length < 10) throw new Error('check/graph: the import reader found almost nothing');
  return imports.filter((found) => /^(packages\/core|app)\/src\//.test(found.from));
}

function kindOf(found: { couldNotResolve: boolean; dependencyTypes: readonly string[] }): Import['kind'] {
  if (found.couldNotResolve) return 'unresolved';
  if (found.dependencyTypes.includes('local')) return 'local';
  return found.dependencyTypes.includes('core') ? 'node' : 'package';
}

/** Groups of nodes that reach each other (Tarjan, 1972), largest first; single nodes are left out. */
export function groupLoops(edges: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const loops: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const neighbour of next.get(node) ?? []) {
      if (!order.has(neighbour)) {
        visit(neighbour);
        low.set(node, Math.min(low.get(node) ?? 0, low.get(neighbour) ?? 0));
      } else if (stack.includes(neighbour)) {
        low.set(node, Math.min(low.get(node) ?? 0, order.get(neighbour) ?? 0));
      }
    }
    if (low.get(node) === order.get(node)) {
      const loop = stack.splice(stack.indexOf(node));
      if (loop.length > 1) loops.push(loop);
    }
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return loops.sort((a, b) => b.length - a.length);
}
