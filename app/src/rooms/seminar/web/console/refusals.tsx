// Orders that crossed somebody else's: what the room answered, until it is read.
import { Button, Notice } from '../../../../design/index.js';
import { listOwnRefused } from '../room/index.js';
import { useConsole, useWords } from './context.js';

export function Refusals() {
  const words = useWords();
  const { room } = useConsole();
  return listOwnRefused(room.view).map(({ op, sentence }) => (
    <Notice
      key={op}
      tone="warning"
      title={words.refused}
      action={
        <Button size="small" onPress={() => room.hand.dismiss(op)}>
          {words.understood}
        </Button>
      }
    >
      <p role="alert">{sentence}</p>
    </Notice>
  ));
}
