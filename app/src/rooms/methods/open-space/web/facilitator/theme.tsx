// The organisers' theme, in large, and the pen to change it (R062).
import { MAX_TEXT } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { Button, formatTypedText } from '../../../../../design/index.js';
import { TextDialog } from '../../../../workshop/web/index.js';
import { useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';

export function Theme() {
  const words = useWords();
  const { state, send, canWrite } = useFacilitator();
  const [isWriting, setWriting] = useState(false);
  const { theme } = state;
  return (
    <div className={styles.theme}>
      <div>
        <p className={styles.soft}>{words.theme}</p>
        <h3 className={styles.themeText}>{theme === null ? words.themeMissing : formatTypedText(theme)}</h3>
      </div>
      {canWrite && (
        <Button size="small" kind={theme === null ? 'plain' : 'quiet'} onPress={() => setWriting(true)}>
          {theme === null ? words.themeSet : words.themeEdit}
        </Button>
      )}
      {isWriting && (
        <TextDialog
          title={words.theme}
          label={words.themeField}
          hint={words.themeHint}
          initial={theme ?? ''}
          maxLength={MAX_TEXT}
          onSave={(text) => send({ type: 'set-theme', theme: text })}
          onClose={() => setWriting(false)}
        />
      )}
    </div>
  );
}
