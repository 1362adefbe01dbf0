// Reading and changing the address: parameters of the path, filters kept after the question mark.
import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A parameter of the path; empty when the screen was opened at an address that lacks it. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  return params[name] ?? '';
}

/** Goes to an address of the application. */
export function useGo(): (href: string, options?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (href, options) => (options?.replace ? router.history.replace(href) : router.history.push(href)),
    [router],
  );
}

/** The path without its filters, for marking the current link. */
export function usePath(): string {
  return useLocation({ select: (location) => location.pathname });
}

export type Filters = Readonly<Record<string, string>>;

/** Filters as the address keeps them; changing one replaces the entry, so « back » leaves the page. */
export function useFilters(): readonly [Filters, (changes: Record<string, string | null>) => void] {
  const router = useRouter();
  const location = useLocation();
  const filters = location.search as Filters;
  const change = useCallback(
    (changes: Record<string, string | null>) => {
      const search = new URLSearchParams(router.history.location.search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') search.delete(name);
        else search.set(name, value);
      }
      const text = search.toString();
      const { pathname } = router.history.location;
      router.history.replace(text === '' ? pathname : `${pathname}?${text}`);
    },
    [router],
  );
  return [filters, change];
}
