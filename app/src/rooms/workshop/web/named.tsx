// A short word to see, the whole sentence to hear: for buttons that look alike in a list.
import { VisuallyHidden } from '../../../design/index.js';

export function Named({ shown, read }: { readonly shown: string; readonly read: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <VisuallyHidden>{read}</VisuallyHidden>
    </>
  );
}
