// What the room said no to; the count of few ballots is asked again where it was ordered.
import { RefusedList } from '../../../../workshop/web/index.js';
import { useDesk } from './context.js';

export function DeskRefusals() {
  const { refused, dismiss } = useDesk();
  return (
    <RefusedList refused={refused.filter(({ code }) => code !== 'vote-few-ballots')} dismiss={dismiss} />
  );
}
