// An invented agenda, short enough to be read whole in a test.
import { minutes } from '@trame/core/kernel';
import type { AgendaStep } from '@trame/core/seminar';

function createStep(id: string, title: string, step: Partial<AgendaStep> = {}): AgendaStep {
  return {
    id,
    title,
    minutes: minutes(15),
    kind: 'plenary',
    method: null,
    methodSettings: null,
    role: null,
    materials: [],
    ...step,
  };
}

/** Welcome, an activity, a break, the end. */
export function createSteps(method = 'open-space'): readonly AgendaStep[] {
  return [
    createStep('accueil', 'Accueil'),
    createStep('forum', 'Forum ouvert', { kind: 'method', method, minutes: minutes(190) }),
    createStep('pause', 'Pause', { kind: 'break' }),
    createStep('fin', 'Clôture'),
  ];
}
