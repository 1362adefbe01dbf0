// A photograph taken with the phone: of an emblem, a paper, a wall.
import { useRef } from 'react';
import { Button, Notice } from '../../../../../design/plain.js';
import type { PhotoHand } from '../../face.js';
import { usePhoto } from '../../photo/use-photo.js';
import styles from '../phone.module.css';
import { useWords } from '../words.js';

export interface PhotoButtonProps {
  /** Null where photographs cannot be sent: nothing is then shown. */
  readonly photos: PhotoHand | null;
  /** What is seen on it, for those who do not see it. */
  readonly alt: string;
  readonly value: string | null;
  readonly onChange: (photo: string | null) => void;
  readonly isDisabled?: boolean;
  readonly label?: string;
}

export function PhotoButton({ photos, ...rest }: PhotoButtonProps) {
  return photos === null ? null : <Taking photos={photos} {...rest} />;
}

function Taking(props: PhotoButtonProps & { readonly photos: PhotoHand }) {
  const { photos, alt, value, onChange, isDisabled = false, label } = props;
  const words = useWords().photo;
  const input = useRef<HTMLInputElement>(null);
  const { isSending, problem, send } = usePhoto(photos, { failed: words.failed, onPhoto: onChange });
  const isHeld = isDisabled || isSending;
  return (
    <div className={styles.photo}>
      {value !== null && <img src={photos.address(value, 'small')} alt={alt} />}
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
      <div className={styles.actions}>
        <Button isDisabled={isHeld} onPress={() => input.current?.click()}>
          {value === null ? (label ?? words.add) : words.change}
        </Button>
        {value !== null && (
          <Button kind="quiet" isDisabled={isHeld} onPress={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <p role="status" className={styles.small}>
        {isSending && words.sending}
      </p>
      {problem !== null && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}
