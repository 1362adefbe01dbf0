// A live room in a component.
import { useSyncExternalStore } from 'react';
import type { LiveClient, LiveView } from './client.js';

/** The room as it is to be shown now; renders again when it changes. */
export function useLive<State>(client: LiveClient<State>): LiveView<State> {
  return useSyncExternalStore(
    (changed) => client.subscribe(changed),
    () => client.getView(),
  );
}
