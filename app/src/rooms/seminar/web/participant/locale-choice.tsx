// The other language, named in itself.
import { Button } from '../../../../design/plain.js';
import { useLocale, useLocaleSwitch } from '../../../../platform/web/locale.js';
import { useWords } from './words.js';

export function LocaleChoice() {
  const words = useWords().locale;
  const change = useLocaleSwitch();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  return (
    <span lang={other}>
      <Button kind="quiet" onPress={() => change(other)}>
        {words[other]}
      </Button>
    </span>
  );
}
