// S13: the facilitator's console. One thing to do next, everything else within reach.
import { Page, Skeleton } from '../../../../design/index.js';
import { useData, useParam } from '../../../../platform/web/index.js';
import { getSeminar } from '../../contract.js';
import type { RoomScreenProps } from '../room/index.js';

export function ConsoleScreen(_props: RoomScreenProps) {
  const seminar = useData(getSeminar, { params: { space: useParam('space'), seminar: useParam('seminar') } });
  return (
    <Page title={seminar.title}>
      <Skeleton lines={4} />
    </Page>
  );
}
