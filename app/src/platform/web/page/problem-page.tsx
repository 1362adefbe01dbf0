// What stands in place of a screen that cannot be shown: a sentence, a reference, a way on.
import { Button, EmptyState, formatSentence, Link, Notice, Page } from '../../../design/index.js';
import { FOREIGN_ANSWER, ProblemError, UNREACHABLE } from '../api.js';
import { copy as en } from '../copy.en.js';
import { copy as fr, type PlatformCopy } from '../copy.fr.js';
import { useCopy } from '../locale.js';
import { useTitle } from '../title.js';

interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly reference: string;
}

/** The sentence for any error: the server's own when it gave one, ours when nothing useful came back. */
export function explainError(error: unknown, copy: PlatformCopy): Explanation {
  if (!(error instanceof ProblemError))
    return { title: copy.errorTitle, text: copy.errorText, reference: '' };
  const { code, status, detail, reference } = error.problem;
  if (code === UNREACHABLE) return { title: copy.unreachableTitle, text: copy.unreachableText, reference };
  if (code === FOREIGN_ANSWER) return { title: copy.unreachableTitle, text: copy.foreignText, reference };
  const title = status === 403 ? copy.refusedTitle : copy.errorTitle;
  return { title, text: detail || copy.errorText, reference };
}

/** A refusal inside a screen: under a form, beside a list. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const copy = useCopy({ fr, en });
  if (error === null || error === undefined) return null;
  const { text, reference } = explainError(error, copy);
  const quoted = reference ? formatSentence(copy.reference, { reference }) : undefined;
  return (
    <Notice tone="error" reference={quoted}>
      {text}
    </Notice>
  );
}

export function NotFoundPage() {
  const copy = useCopy({ fr, en });
  useTitle(copy.notFoundTitle);
  return (
    <Page title={copy.notFoundTitle} eyebrow="404">
      <EmptyState
        level={2}
        title={copy.notFoundText}
        action={
          <Link href="/" look="primary">
            {copy.toHome}
          </Link>
        }
      />
    </Page>
  );
}

export interface ProblemPageProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** 404 is a place that does not exist; anything else is said, with its reference. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const copy = useCopy({ fr, en });
  const { title, text, reference } = explainError(error, copy);
  useTitle(title);
  if (error instanceof ProblemError && error.problem.status === 404) return <NotFoundPage />;
  const quoted = reference ? formatSentence(copy.reference, { reference }) : undefined;
  return (
    <Page title={title}>
      <Notice
        tone="error"
        reference={quoted}
        action={
          <Button kind="primary" onPress={onRetry}>
            {copy.retry}
          </Button>
        }
      >
        {text}
      </Notice>
      <p>
        <Link href="/">{copy.toHome}</Link>
      </p>
    </Page>
  );
}
