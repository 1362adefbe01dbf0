// What the room said no to, with the words kept: nothing typed is lost.
import type { PitchCommand } from '@trame/core/methods/pitch';
import { RefusedNotice } from '../../../../workshop/web/participant/index.js';
import { usePhone } from './context.js';

/** The words an order carried, one part under the other. */
function getText(command: PitchCommand): string | null {
  if (command.type !== 'write-proposal' && command.type !== 'edit-proposal') return null;
  const { title, problem, solution, partnersValue, territoryValue, whoCares } = command;
  return [title, problem, solution, partnersValue, territoryValue, whoCares]
    .filter((part) => part !== null)
    .join('\n');
}

export function Refusals() {
  const room = usePhone();
  return room.refused.map((one) => (
    <RefusedNotice key={one.op} room={room} refused={one} text={getText(one.command)} />
  ));
}
