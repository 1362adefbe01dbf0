// The views of the day's other activities, brought before their step: sixty phones must not ask for one at the same instant.
import type { SeminarState } from '@trame/core/seminar';
import { useEffect } from 'react';
import type { PhoneFace } from '../../../../workshop/web/participant/index.js';
import type { FaceStore } from '../../columns.js';

const SOONEST_MS = 4_000;
const SPREAD_MS = 20_000;

/** Once the room is in sight, each phone at a moment of its own. */
export function useWarmFaces(faces: FaceStore<PhoneFace>, state: SeminarState | null): void {
  const agenda = state?.settings.agenda;
  useEffect(() => {
    if (agenda === undefined) return;
    const warm = () => {
      for (const { method } of agenda) if (method !== null) faces.bring(method);
    };
    const timer = setTimeout(warm, SOONEST_MS + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [faces, agenda]);
}
