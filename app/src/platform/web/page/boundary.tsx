// The edge where a screen's failure stops: sign-in when nobody is signed in, else the problem page.
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from 'react';
import { Page, Skeleton, useWords } from '../../../design/index.js';
import { ProblemError } from '../api.js';
import { ProblemPage } from './problem-page.js';

const SignedOutContext = createContext<ComponentType>(() => null);

/** The composition says what to show to somebody who is not signed in: the platform knows no room. */
export const SignedOutProvider = SignedOutContext.Provider;

function FailedScreen({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const SignedOut = useContext(SignedOutContext);
  const queries = useQueryErrorResetBoundary();
  if (error instanceof ProblemError && error.problem.status === 401) return <SignedOut />;
  return (
    <ProblemPage
      error={error}
      onRetry={() => {
        queries.reset();
        reset();
      }}
    />
  );
}

function Waiting() {
  const words = useWords();
  return (
    <Page title={words.loading}>
      <Skeleton lines={6} />
    </Page>
  );
}

/** `address` resets the edge: another page deserves another chance. */
export function ScreenBoundary(props: { readonly address: string; readonly children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => props.address} errorComponent={FailedScreen}>
      <Suspense fallback={<Waiting />}>{props.children}</Suspense>
    </CatchBoundary>
  );
}
