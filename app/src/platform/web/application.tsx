// The organisers' application: language, data, session and router put together around the rooms' screens.
import type { QueryClient } from '@tanstack/react-query';
import { type RouterHistory, RouterProvider } from '@tanstack/react-router';
import { type ComponentType, StrictMode, useMemo } from 'react';
import { RouterProvider as AriaRouterProvider, I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { AnnouncerProvider, getTag, useLocale } from '../../design/index.js';
import { createQueryClient, DataProvider } from './data.js';
import { LocaleRoot } from './locale.js';
import { SignedOutProvider } from './page/boundary.js';
import { createAppRouter } from './router.js';
import { useScreenScale } from './scale.js';
import type { Screen } from './screen.js';
import type { Session } from './session.js';
import { SessionContext } from './session.js';

export interface ApplicationProps {
  readonly screens: readonly Screen[];
  /** Reads who is signed in; null when nobody is, or when nobody can tell. */
  readonly useCurrentSession: () => Session | null;
  readonly SignedOut: ComponentType;
  readonly history?: RouterHistory;
  readonly client?: QueryClient;
}

function Routed({ screens, useCurrentSession, history }: ApplicationProps) {
  const router = useMemo(() => createAppRouter(screens, history), [screens, history]);
  const session = useCurrentSession();
  const locale = useLocale();
  useScreenScale();
  return (
    <I18nProvider locale={getTag(locale)}>
      <AriaRouterProvider navigate={(href) => router.history.push(href)}>
        <SessionContext.Provider value={session}>
          <RouterProvider router={router} />
        </SessionContext.Provider>
      </AriaRouterProvider>
    </I18nProvider>
  );
}

export function Application(props: ApplicationProps) {
  const client = useMemo(() => props.client ?? createQueryClient(), [props.client]);
  return (
    <LocaleRoot>
      <DataProvider client={client}>
        <SignedOutProvider value={props.SignedOut}>
          <AnnouncerProvider>
            <Routed {...props} />
          </AnnouncerProvider>
        </SignedOutProvider>
      </DataProvider>
    </LocaleRoot>
  );
}

/** Starts the application in the page. */
export function mountApplication(props: ApplicationProps): void {
  const place = document.getElementById('trame');
  if (!place) throw new Error('platform/mountApplication: the page has no element #trame');
  createRoot(place).render(
    <StrictMode>
      <Application {...props} />
    </StrictMode>,
  );
}
