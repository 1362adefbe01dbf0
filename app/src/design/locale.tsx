// The language a subtree is read in, and the few words components need of their own.
import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from './format.js';
import { words as en } from './words.en.js';
import { words as fr, type Words } from './words.fr.js';

const LocaleContext = createContext<Locale>('fr');

/** Gives a language to everything inside. */
export function LocaleProvider(props: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LocaleContext.Provider value={props.locale}>{props.children}</LocaleContext.Provider>;
}

/** The language around the calling component; French when nobody said otherwise. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The words of the components themselves, in the language around. */
export function useWords(): Words {
  return useLocale() === 'en' ? en : fr;
}
