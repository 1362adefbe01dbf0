// Everything that is not the next step, one tab away: activity, big screen, door, people, the room.
import { formatSentence, Tabs } from '../../../../../design/index.js';
import { useConsole, useWords } from '../context.js';
import { ActivityTool } from './activity-tool.js';
import { DoorTool } from './door-tool.js';
import { PeopleTool } from './people-tool.js';
import { ProjectorTool } from './projector-tool.js';
import { RoomTool } from './room-tool.js';
import { TrackTool } from './track-tool.js';

export function Tools() {
  const words = useWords().tabs;
  const { room } = useConsole();
  const people = formatSentence(words.people, { count: room.view.people.size });
  return (
    <Tabs
      label={words.label}
      faces={[
        { id: 'activity', label: words.activity, content: <ActivityTool /> },
        { id: 'track', label: words.track, content: <TrackTool /> },
        { id: 'projector', label: words.projector, content: <ProjectorTool /> },
        { id: 'door', label: words.door, content: <DoorTool /> },
        { id: 'people', label: people, content: <PeopleTool /> },
        { id: 'room', label: words.room, content: <RoomTool /> },
      ]}
    />
  );
}
