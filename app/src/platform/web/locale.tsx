// The language of the interface: French unless the reader chose otherwise on this machine.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { getTag, type Locale } from '../../design/format.js';
import { LocaleProvider, useLocale } from '../../design/locale.js';

const KEY = 'trame-locale';

/** Private windows refuse storage: the choice then lasts as long as the page. */
function getStoredLocale(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

function recordLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    return;
  }
}

const SwitchContext = createContext<(locale: Locale) => void>(() => undefined);

/** Holds the chosen language and tells the document, so that screen readers change voice. */
export function LocaleRoot({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(getStoredLocale);
  const change = useCallback((next: Locale) => {
    recordLocale(next);
    setLocale(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = getTag(locale);
  }, [locale]);
  return (
    <SwitchContext.Provider value={change}>
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </SwitchContext.Provider>
  );
}

/** Changes the language and remembers it. */
export function useLocaleSwitch(): (locale: Locale) => void {
  return useContext(SwitchContext);
}

/** The catalogue of a room in the reader's language: `const copy = useCopy({ fr, en })`. */
export function useCopy<T>(catalogues: { readonly fr: T; readonly en: NoInfer<T> }): T {
  return catalogues[useLocale()];
}

export { useLocale };
