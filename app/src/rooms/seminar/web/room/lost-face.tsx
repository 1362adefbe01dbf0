// A method's view that did not arrive: it is asked for again meanwhile.
import { Button, Notice } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export function LostFace() {
  const words = useCopy({ fr, en });
  return (
    <Notice
      tone="warning"
      title={words.lostTitle}
      action={
        <Button size="small" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      }
    >
      {words.lost}
    </Notice>
  );
}
