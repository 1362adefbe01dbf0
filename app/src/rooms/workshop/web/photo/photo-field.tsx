// A photograph chosen on an organiser's machine: of a paper, an emblem, a wall.
import { useId, useRef } from 'react';
import { Button, Notice } from '../../../../design/index.js';
import type { PhotoHand } from '../face.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import { usePhoto } from './use-photo.js';

export interface PhotoFieldProps {
  /** Null where photographs cannot be sent: the field is then not shown. */
  readonly photos: PhotoHand | null;
  readonly label: string;
  /** What is seen on it, for those who do not see it. */
  readonly alt: string;
  readonly value: string | null;
  readonly onChange: (photo: string | null) => void;
  readonly isDisabled?: boolean;
}

export function PhotoField({ photos, ...rest }: PhotoFieldProps) {
  return photos === null ? null : <Field photos={photos} {...rest} />;
}

function Field(props: PhotoFieldProps & { readonly photos: PhotoHand }) {
  const { photos, label, alt, value, onChange, isDisabled = false } = props;
  const words = useWords().photo;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isSending, problem, send } = usePhoto(photos, { failed: words.failed, onPhoto: onChange });
  const isHeld = isDisabled || isSending;
  return (
    <fieldset className={styles.photo} aria-describedby={id}>
      <legend>{label}</legend>
      <p id={id} className={styles.small}>
        {words.hint}
      </p>
      {value !== null && <img src={photos.address(value, 'small')} alt={alt} />}
      <div className={styles.row}>
        <Button size="small" isDisabled={isHeld} onPress={() => input.current?.click()}>
          {value === null ? words.choose : words.change}
        </Button>
        {value !== null && (
          <Button size="small" kind="quiet" isDisabled={isHeld} onPress={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      {/* The browser's own button speaks the machine's language, and cannot be dressed. */}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void send(file);
        }}
      />
      <p role="status" className={styles.small}>
        {isSending && words.sending}
      </p>
      {problem !== null && <Notice tone="error">{problem}</Notice>}
    </fieldset>
  );
}
