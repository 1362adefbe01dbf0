// The sign-in page: takes the one-time link out of the address, opens the session, goes on.
import { useEffect, useRef } from 'react';
import { Button, formatSentence, Link, Notice, Page, Skeleton } from '../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useGo, useTitle } from '../../../platform/web/index.js';
import { closeSessionRoute, openSessionRoute } from '../contract.js';
import { type Account, useAccount } from './account.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './people.module.css';
import { SignedOut } from './signed-out.view.js';

/** The link leaves the address bar and the history before it is even tried: a shared screen must not show it. */
function takeToken(): string | null {
  const token = window.location.hash.slice(1);
  if (token === '') return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

function SignedIn({ account }: { readonly account: Account }) {
  const copy = useCopy({ fr, en });
  const close = useChange(closeSessionRoute);
  useTitle(copy.signedInTitle);
  const leave = async () => {
    await close.run({}).then(
      () => window.location.assign('/entrer'),
      () => undefined,
    );
  };
  return (
    <Page title={copy.signedInTitle} lead={formatSentence(copy.signedInAs, { name: account.displayName })}>
      <ProblemNotice error={close.problem} />
      <div className={styles.actions}>
        <Link href="/" look="primary">
          {copy.goOn}
        </Link>
        <Button onPress={leave} isDisabled={close.isRunning}>
          {copy.signOut}
        </Button>
      </div>
    </Page>
  );
}

/** Tries the link once, even where effects run twice. */
function useToken(): { readonly isTrying: boolean; readonly problem: unknown } {
  const { run, isRunning, problem } = useChange(openSessionRoute);
  const go = useGo();
  const token = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (token.current !== undefined) return;
    token.current = takeToken();
    if (token.current === null) return;
    run({ body: { token: token.current } }).then(
      () => go('/'),
      () => undefined,
    );
  }, [run, go]);
  return { isTrying: isRunning, problem };
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const { isTrying, problem } = useToken();
  const account = useAccount();
  if (isTrying) {
    return (
      <Page title={copy.enterTitle}>
        <Notice>{copy.entering}</Notice>
        <Skeleton lines={3} />
      </Page>
    );
  }
  return account && !problem ? <SignedIn account={account} /> : <SignedOut error={problem ?? undefined} />;
}
