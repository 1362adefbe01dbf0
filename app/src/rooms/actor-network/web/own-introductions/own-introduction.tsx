// One introduction seen from one's own end: both sentences, the question, one's answer; the other's name after two yeses alone.
import { useState } from 'react';
import {
  Button,
  formatDate,
  formatQuoted,
  formatSentence,
  Notice,
  TextField,
} from '../../../../design/plain.js';
import { useCopy, useLocale } from '../../../../platform/web/locale.js';
import type { OwnIntroduction } from '../../contract/introductions.js';
import type { Saying } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './own-introductions.module.css';

export interface OwnProps {
  readonly own: OwnIntroduction;
  readonly onAnswer: (said: Saying) => Promise<void>;
}

function Sentences({ own }: Pick<OwnProps, 'own'>) {
  const copy = useCopy({ fr, en });
  const { side, theirs, words, tags } = own;
  const otherSide = side === 'offer' ? 'need' : 'offer';
  const locale = useLocale();
  const quote = (all: readonly string[]) => all.map((one) => formatQuoted(one, locale)).join(', ');
  const say = (pick: { readonly one: string; readonly many: string }, all: readonly string[]) =>
    all.length === 0 ? '' : formatSentence(all.length === 1 ? pick.one : pick.many, { list: quote(all) });
  return (
    <>
      <div className={styles.saying}>
        <p className={styles.soft}>{copy.yours[side]}</p>
        <p className={styles.text}>{own.yours}</p>
      </div>
      <div className={styles.saying}>
        <p className={styles.soft}>
          {theirs.name === null
            ? [copy.theirs[otherSide], theirs.family].filter(Boolean).join(' · ')
            : formatSentence(copy.named[otherSide], { name: theirs.name })}
        </p>
        <p className={styles.text}>{theirs.text}</p>
      </div>
      <p className={styles.why}>{[say(copy.words, words), say(copy.tags, tags)].filter(Boolean).join(' ')}</p>
      <p className={styles.soft}>
        {formatSentence(copy.from, { where: own.where, territory: own.territory })}
      </p>
    </>
  );
}

function Question({ own, onAnswer }: OwnProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const [contact, setContact] = useState('');
  const [saidNo, setSaidNo] = useState(false);
  const until = formatDate(own.until, locale);
  const answer = (agrees: boolean) => {
    setSaidNo(!agrees);
    void onAnswer({ agrees, contact: agrees ? contact : '' });
  };
  return (
    <>
      {saidNo && <Notice>{formatSentence(copy.saidNo, { until })}</Notice>}
      <TextField
        label={copy.contact}
        hint={copy.contactHint}
        value={contact}
        onChange={setContact}
        maxLength={200}
      />
      <Button kind="primary" wide onPress={() => answer(true)}>
        {copy.yes}
      </Button>
      {!saidNo && (
        <Button wide onPress={() => answer(false)}>
          {copy.no}
        </Button>
      )}
      <p className={styles.soft}>{formatSentence(copy.until, { until })}</p>
    </>
  );
}

/** Who it is and how to reach them: what one came for, first. */
function Reach({ own }: Pick<OwnProps, 'own'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { name, organisation, contact } = own.theirs;
  return (
    <Notice tone="success" title={copy.made}>
      <p className={styles.name}>{[name, organisation].filter(Boolean).join(', ')}</p>
      <p>{contact === null ? copy.noContact : formatSentence(copy.reach, { contact })}</p>
      <p>{formatSentence(copy.madeOn, { day: formatDate(own.madeOn ?? '', locale) })}</p>
    </Notice>
  );
}

function MadeAnswer({ onAnswer }: Pick<OwnProps, 'onAnswer'>) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <Button wide onPress={() => void onAnswer({ agrees: false, contact: '' })}>
        {copy.takeBackMade}
      </Button>
      <p className={styles.soft}>{copy.takeBackMadeHint}</p>
    </>
  );
}

export function Own({ own, onAnswer }: OwnProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <div className={styles.stack}>
      {own.state === 'made' && <Reach own={own} />}
      <Sentences own={own} />
      {own.state === 'made' && <MadeAnswer onAnswer={onAnswer} />}
      {own.state === 'asked' && own.saidYes && (
        <>
          <Notice tone="success">
            {formatSentence(copy.saidYes, { until: formatDate(own.until, locale) })}
          </Notice>
          <Button wide onPress={() => void onAnswer({ agrees: false, contact: '' })}>
            {copy.takeBack}
          </Button>
        </>
      )}
      {own.state === 'asked' && !own.saidYes && <Question own={own} onAnswer={onAnswer} />}
    </div>
  );
}
