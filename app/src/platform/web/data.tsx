// What a screen reads and changes: suspends while it loads, throws its problem to the page's edge.
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import type { RouteResult, RouteShape } from '../contract.js';
import { type Call, callRoute, ProblemError, UNREACHABLE } from './api.js';

/** Retries only what never reached the server; a refusal said twice is still a refusal. */
function shouldRetry(count: number, error: Error): boolean {
  return count < 2 && error instanceof ProblemError && error.problem.code === UNREACHABLE;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: shouldRetry, refetchOnWindowFocus: true } },
  });
}

export function DataProvider(props: { readonly client: QueryClient; readonly children: ReactNode }) {
  return <QueryClientProvider client={props.client}>{props.children}</QueryClientProvider>;
}

/** Reads a route. When only the query changes, the old answer stays on screen until the new one is there. */
export function useData<const R extends RouteShape>(route: R, call: Call<R>): RouteResult<R> {
  const key = useDeferredValue(JSON.stringify(call));
  const { data } = useSuspenseQuery({
    queryKey: [route.path, key],
    queryFn: () => callRoute(route, JSON.parse(key) as Call<R>),
  });
  return data;
}

/** Reads a route that may refuse: null until it answers, and null when it refuses. */
export function useOptionalData<const R extends RouteShape>(
  route: R,
  call: Call<R>,
  isWanted = true,
): RouteResult<R> | null {
  const { data } = useQuery({
    queryKey: [route.path, JSON.stringify(call)],
    queryFn: () => callRoute(route, call),
    enabled: isWanted,
  });
  return data ?? null;
}

/** Has everything that was read read again: after a change that no `useChange` made. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

export interface Change<R extends RouteShape> {
  readonly run: (call: Call<R>) => Promise<RouteResult<R>>;
  readonly isRunning: boolean;
  /** The last refusal, until the next attempt. */
  readonly problem: ProblemError | null;
}

/** Writes through a route; whatever was read before is read again. */
export function useChange<const R extends RouteShape>(route: R): Change<R> {
  const client = useQueryClient();
  const mutation = useMutation<RouteResult<R>, Error, Call<R>>({
    mutationFn: (call) => callRoute(route, call),
    onSuccess: () => client.invalidateQueries(),
  });
  return {
    run: mutation.mutateAsync,
    isRunning: mutation.isPending,
    problem: mutation.error instanceof ProblemError ? mutation.error : null,
  };
}
