// What stands in place of a screen that waits or fails: grey lines, sign-in, or the problem page.
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ComponentType, createContext, useContext } from 'react';
import { Page, Skeleton, useWords, VisuallyHidden } from '../../../design/index.js';
import { ProblemError } from '../api.js';
import { ProblemPage } from './problem-page.js';

const SignedOutContext = createContext<ComponentType>(() => null);

/** The composition says what to show to somebody who is not signed in: the platform knows no room. */
export const SignedOutProvider = SignedOutContext.Provider;

export function FailedScreen({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
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

/** Invisible at first: a page that comes at once must not flash grey. */
export function WaitingScreen() {
  const words = useWords();
  return (
    <Page title={<VisuallyHidden>{words.loading}</VisuallyHidden>}>
      <Skeleton lines={6} />
    </Page>
  );
}
