// Mails that left and mails that are kept: read on screen, printed one a page.
import {
  Badge,
  Button,
  EmptyState,
  formatDate,
  formatSentence,
  Notice,
  Page,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { listOutbox, type Outbox } from '../../contract/pulse.js';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';

type Mail = Outbox['mails'][number];
type Block = NonNullable<Mail['letter']>['blocks'][number];

function LetterBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'title') return <h3>{block.text}</h3>;
  if (block.kind === 'text') return <p>{block.text}</p>;
  if (block.kind === 'note') return <p className={styles.note}>{block.text}</p>;
  return (
    <ul className={styles.links}>
      {block.links.map(({ label, href }) => (
        <li key={href}>
          {label} : <a href={href}>{href}</a>
        </li>
      ))}
    </ul>
  );
}

function LetterPage({ mail }: { readonly mail: Mail }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { letter } = mail;
  return (
    <article className={styles.letter} aria-label={formatSentence(copy.to, { recipient: mail.recipient })}>
      <p className={styles.note}>
        {formatSentence(copy.to, { recipient: mail.recipient })}
        {mail.address !== null && ` <${mail.address}>`} <Badge>{copy.mailStates[mail.state]}</Badge>{' '}
        {formatDate(mail.at, locale)}
      </p>
      {letter && (
        <details open={mail.state === 'kept'}>
          <summary>
            <h2>{letter.subject}</h2>
          </summary>
          {letter.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter that left does not change
            <LetterBlock key={index} block={block} />
          ))}
        </details>
      )}
    </article>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { mails, sendsMail } = useData(listOutbox, { params: { space } });
  useTitle(copy.outbox);
  return (
    <Page
      wide
      title={copy.outbox}
      lead={copy.outboxLead}
      actions={mails.length > 0 && <Button onPress={() => window.print()}>{copy.print}</Button>}
    >
      <ProgrammeNav />
      {!sendsMail && (
        <div className={styles.screen}>
          <Notice>{copy.noSmtp}</Notice>
        </div>
      )}
      {mails.length === 0 && (
        <EmptyState level={2} title={copy.noMail}>
          <p>{copy.noMailText}</p>
        </EmptyState>
      )}
      {mails.length > 0 && (
        <div className={styles.letters}>
          {mails.map((mail) => (
            <LetterPage key={mail.id} mail={mail} />
          ))}
        </div>
      )}
    </Page>
  );
}
