// The rehearsed console: its own parts, without those that speak to a server.
import type { SeminarCommand } from '@trame/core/seminar';
import { useMemo } from 'react';
import { Tabs } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { AgendaRail } from '../console/agenda-rail.js';
import { ConsoleProvider } from '../console/context.js';
import { Now } from '../console/now.js';
import { ActivityTool } from '../console/tool/activity-tool.js';
import { ProjectorTool } from '../console/tool/projector-tool.js';
import { TrackTool } from '../console/tool/track-tool.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { createUseLocalRoom } from './local-line.js';
import { type PartProps, ROOM } from './part.js';

export function Desk({ play, house }: PartProps) {
  const words = useCopy({ fr, en });
  const useRoom = useMemo(() => createUseLocalRoom(play.room, play.facilitator), [play]);
  const room = useRoom({ space: ROOM, room: ROOM, as: 'seat' });
  const { state } = room.view;
  if (state === null) return null;
  const order = (command: SeminarCommand) => room.hand.send({ ...command });
  return (
    <ConsoleProvider
      value={{
        space: ROOM,
        seminar: null,
        roomId: ROOM,
        room,
        state,
        faces: house.faces,
        guests: [],
        skew: 0,
        order,
        askClosing: () => order({ type: 'close' }),
      }}
    >
      <Now />
      <Tabs
        label={words.console}
        faces={[
          { id: 'activity', label: words.activity, content: <ActivityTool /> },
          { id: 'track', label: words.track, content: <TrackTool /> },
          { id: 'remote', label: words.remote, content: <ProjectorTool /> },
        ]}
      />
      <AgendaRail />
    </ConsoleProvider>
  );
}
