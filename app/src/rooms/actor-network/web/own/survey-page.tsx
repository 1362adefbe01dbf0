// The survey on a phone: from the notice to one's own picture, resumed where it was left, with or without a network.
import { useState } from 'react';
import { Button, Notice, Wordmark } from '../../../../design/plain.js';
import { useCopy, useLocale, useLocaleSwitch } from '../../../../platform/web/locale.js';
import type { OwnServer } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { WaysOut } from './notice.js';
import type { Shelf } from './outbox.js';
import styles from './own.module.css';
import { ShownTies } from './shown-ties.js';
import { SurveyBody } from './survey-body.js';
import { useOwn } from './use-own.js';

export interface SurveyPageProps {
  readonly token: string;
  readonly server: OwnServer;
  readonly shelf: Shelf;
}

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

export function SurveyPage({ token, server, shelf }: SurveyPageProps) {
  const words = useCopy({ fr, en });
  const own = useOwn(token, { server, shelf });
  const [out, setOut] = useState<'objected' | 'withdrawn' | null>(null);
  const [isIn, setIn] = useState(false);
  const { view } = own;
  const leave = (how: 'objected' | 'withdrawn') => {
    own.clear();
    setOut(how);
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark />
        <LocaleChoice />
      </header>
      <main className={styles.main}>
        {(out !== null || view.kind !== 'survey') && <h1>{words.heading}</h1>}
        {out !== null && <Notice tone="success">{words[out]}</Notice>}
        {out === null && view.kind === 'loading' && <p role="status">{words.loading}</p>}
        {out === null && view.kind === 'unreachable' && (
          <Notice tone="warning" action={<Button onPress={own.reload}>{words.retry}</Button>}>
            {words.unreachable}
          </Notice>
        )}
        {out === null && view.kind === 'refused' && <Notice tone="error">{view.sentence}</Notice>}
        {out === null && view.kind === 'survey' && (
          <SurveyBody
            own={own}
            survey={view.survey}
            token={token}
            server={server}
            isIn={isIn}
            onStart={() => setIn(true)}
          />
        )}
      </main>
      <footer className={styles.foot}>
        {out === null && view.kind === 'survey' && view.survey.notice.state !== 'noticed' && (
          <ShownTies token={token} server={server} />
        )}
        {out === null && view.kind === 'survey' && (
          <WaysOut
            isOpen={!isIn}
            withdraw={() => server.withdraw(token)}
            object={() => server.object(token)}
            onWithdrawn={() => leave('withdrawn')}
            onObjected={() => leave('objected')}
          />
        )}
        <p className={styles.soft}>{words.footer}</p>
      </footer>
    </div>
  );
}
