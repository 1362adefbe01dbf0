// Express capture of a knowledge café: one line after another, for the group being heard or from paper.
import { EntryDesk, SlipEntry, SlipRecent } from '../../../../workshop/web/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import { useKinds } from './boards.js';
import { DeskProvider, useDesk, useWords } from './context.js';
import { FloorBar } from './floor-bar.js';

export function CafeCapture(props: CafeOrganiserProps) {
  return (
    <DeskProvider value={props}>
      <Desk />
    </DeskProvider>
  );
}

function Desk() {
  const room = useDesk();
  const words = useWords().capture;
  const kinds = useKinds();
  const { teams, questions, settings } = room.state;
  const isFabrique = settings.variant === 'fabrique';
  return (
    <EntryDesk
      recent={
        <SlipRecent
          room={room}
          kinds={kinds}
          nameTeam={(team) => teams.find(({ id }) => id === team)?.name ?? null}
        />
      }
    >
      {isFabrique && <FloorBar />}
      <SlipEntry
        room={room}
        kinds={kinds}
        label={words.text}
        teams={isFabrique ? teams : []}
        heard={isFabrique ? room.state.floor : null}
        {...(questions.length > 1 && {
          about: {
            label: words.about,
            options: questions.map(({ id, text }) => ({ id, label: text })),
          },
        })}
        {...(isFabrique && { tag: { label: words.transition, options: settings.transitions } })}
      />
    </EntryDesk>
  );
}
