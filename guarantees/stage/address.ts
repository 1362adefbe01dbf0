// Fills the address of a route: the place given, and an identifier nobody has for everything else.
import { z } from 'zod';
import type { RouteShape } from '../../app/src/platform/contract.js';

/** Well formed, and of nothing. */
export const NOTHING = '00000000-0000-4000-8000-000000000000';

interface ParameterShape {
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
}

/** A word that names nothing, of the form that is asked for. */
function findWord({ pattern = '' }: ParameterShape): string {
  return ['rien', 'RIEN'].find((word) => new RegExp(pattern).test(word)) ?? 'rien';
}

function readShapes(route: RouteShape): Readonly<Record<string, ParameterShape>> {
  if (route.params === undefined) return {};
  const shape = z.toJSONSchema(route.params, { io: 'input', unrepresentable: 'any' });
  return (shape.properties ?? {}) as Record<string, ParameterShape>;
}

/** The address of a route at a place. */
export function formatAddress(
  route: RouteShape,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const shapes = readShapes(route);
  return route.path.replaceAll(/:([A-Za-z]+)/g, (_whole, name: string) => {
    const value = given[name];
    if (value !== undefined) return encodeURIComponent(value);
    const shape = shapes[name];
    if (shape?.enum !== undefined) return String(shape.enum[0]);
    return shape?.format === 'uuid' || shape === undefined ? NOTHING : findWord(shape);
  });
}
