// The page is older than the room: reloading brings the new one, and nothing that waits is lost.
import { Button, Notice } from '../../../../../design/plain.js';
import { useWords } from '../words.js';

export function Stale() {
  const words = useWords().room;
  return (
    <Notice
      tone="warning"
      title={words.staleTitle}
      action={<Button onPress={() => location.reload()}>{words.reload}</Button>}
    >
      <p>{words.stale}</p>
    </Notice>
  );
}
