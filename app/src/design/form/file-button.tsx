// A file is chosen: our own button, since the browser's speaks the machine's language and cannot be dressed.
import { useRef } from 'react';
import { Button, type ButtonKind } from './button.js';

export interface FileButtonProps {
  /** What is chosen, on the button and for screen readers: « Choisir un fichier ». */
  readonly label: string;
  /** Endings taken, as the browser writes them: `.csv,.xlsx`. */
  readonly accept?: string;
  readonly kind?: ButtonKind;
  /** Called with each file chosen, the same one twice included. */
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, kind, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(kind && { kind })} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={label}
        hidden
        {...(accept !== undefined && { accept })}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
