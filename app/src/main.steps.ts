// What a step of an agenda is set to, as its method reads it.
import type { AgendaStep } from '@trame/core/seminar';
import type { AnyMethod } from '@trame/core/workshop';

/** The settings of a step; the method's own where nobody chose, or where an older choice is no longer read. */
export function readSettings<S>(method: AnyMethod, step: AgendaStep): S {
  const read = method.parseSettings(step.methodSettings ?? method.defaults);
  return (read.ok ? read.value : method.defaults) as S;
}
