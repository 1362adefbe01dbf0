// The addresses of the application, assembled from the screens that rooms give.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  useMatches,
} from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useLocale } from '../../design/locale.js';
import { FailedScreen, WaitingScreen } from './page/boundary.js';
import { NotFoundPage } from './page/problem-page.js';
import type { Screen, Wording } from './screen.js';
import { Shell } from './shell/shell.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly title?: Wording;
  }
}

/** A screen without words of its own keeps the title that its route declares. */
function useRouteTitle(): void {
  const locale = useLocale();
  const title = useMatches({ select: (matches) => matches.at(-1)?.staticData.title?.[locale] });
  // Layout effects run before a screen's own `useTitle`, which therefore wins.
  useLayoutEffect(() => {
    if (title) document.title = `${title} — Trame`;
  }, [title]);
}

function TitledOutlet() {
  useRouteTitle();
  return <Outlet />;
}

/** Filters stay text: the default parser would turn `?annee=2019` into a number. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

function formatSearch(search: Record<string, unknown>): string {
  const text = new URLSearchParams(search as Record<string, string>).toString();
  return text === '' ? '' : `?${text}`;
}

/** One router for all the screens; `history` is given by tests. */
export function createAppRouter(screens: readonly Screen[], history?: RouterHistory) {
  const root = createRootRoute({
    component: Outlet,
    notFoundComponent: () => (
      <Shell screens={screens}>
        <NotFoundPage />
      </Shell>
    ),
  });
  const frames = {
    shell: createRoute({
      getParentRoute: () => root,
      id: 'shell',
      component: () => (
        <Shell screens={screens}>
          <TitledOutlet />
        </Shell>
      ),
    }),
    bare: createRoute({
      getParentRoute: () => root,
      id: 'bare',
      component: TitledOutlet,
    }),
  };
  const createLeaf = (screen: Screen) =>
    createRoute({
      getParentRoute: () => frames[screen.frame ?? 'shell'],
      path: screen.path,
      component: lazyRouteComponent(screen.load, 'Screen'),
      staticData: { title: screen.title },
    });
  const isBare = (screen: Screen) => screen.frame === 'bare';
  const tree = root.addChildren([
    frames.shell.addChildren(screens.filter((screen) => !isBare(screen)).map(createLeaf)),
    frames.bare.addChildren(screens.filter(isBare).map(createLeaf)),
  ]);
  return createRouter({
    routeTree: tree,
    ...(history && { history }),
    parseSearch,
    stringifySearch: formatSearch,
    defaultErrorComponent: FailedScreen,
    defaultPendingComponent: WaitingScreen,
  });
}
