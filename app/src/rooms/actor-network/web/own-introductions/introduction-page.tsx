// The page of a link: one question, for one person, without an account.
import { Button, Notice, Wordmark } from '../../../../design/plain.js';
import { useCopy, useLocale, useLocaleSwitch } from '../../../../platform/web/locale.js';
import type { IntroductionDesk } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Own } from './own-introduction.js';
import styles from './own-introductions.module.css';
import { useDesk } from './use-desk.js';

function LocaleChoice() {
  const change = useLocaleSwitch();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  return (
    <span lang={other}>
      <Button kind="quiet" size="small" onPress={() => change(other)}>
        {other === 'fr' ? 'Français' : 'English'}
      </Button>
    </span>
  );
}

function Rules() {
  const copy = useCopy({ fr, en });
  return (
    <section className={styles.stack}>
      <h2>{copy.rules}</h2>
      <ul className={styles.rules}>
        {copy.ruleLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function IntroductionPage({ desk }: { readonly desk: IntroductionDesk }) {
  const copy = useCopy({ fr, en });
  const { answer, failure, reload, say } = useDesk(desk);
  const [own] = answer?.kind === 'done' ? answer.value : [];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark />
        <LocaleChoice />
      </header>
      <main className={styles.stack}>
        <h1>{own?.state === 'asked' && !own.saidYes ? copy.question : copy.title}</h1>
        {answer === null && <p role="status">{copy.loading}</p>}
        {answer?.kind === 'unreachable' && (
          <Notice tone="warning" action={<Button onPress={reload}>{copy.retry}</Button>}>
            {copy.unreachable}
          </Notice>
        )}
        {answer?.kind === 'refused' && <Notice tone="error">{answer.sentence}</Notice>}
        {failure !== null && (
          <Notice tone="error">{failure.kind === 'refused' ? failure.sentence : copy.failed}</Notice>
        )}
        {own !== undefined && (
          <>
            <Own own={own} onAnswer={(said) => say(own, said)} />
            {own.state === 'asked' && <Rules />}
          </>
        )}
      </main>
      <footer>
        <p className={styles.soft}>{copy.footer}</p>
      </footer>
    </div>
  );
}
