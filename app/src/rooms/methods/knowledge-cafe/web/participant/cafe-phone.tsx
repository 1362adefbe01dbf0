// A knowledge café in the hand: the question, one's group, one's words; or, in Gurteen's variant, silence until the end.
import { isCafeSpell, knowledgeCafe } from '@trame/core/methods/knowledge-cafe';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { SlipForm, StageLine, TeamChoice } from '../../../../workshop/web/participant/index.js';
import type { CafePhoneProps } from '../activity.js';
import { PhoneProvider, usePhone, useWords } from './context.js';
import { IdeaForm } from './idea-form.js';
import { OwnWords } from './own-words.js';
import styles from './phone.module.css';

export function CafePhone(props: CafePhoneProps) {
  const { settings, teams, closed } = props.state;
  return (
    <PhoneProvider value={props}>
      <div className={styles.phone}>
        <Head />
        {teams.length > 0 && closed === null && <TeamChoice room={props} hasHost={false} />}
        {settings.variant === 'fabrique' ? <IdeaForm /> : <LastWords />}
        <OwnWords />
      </div>
    </PhoneProvider>
  );
}

function Head() {
  const room = usePhone();
  const words = useWords();
  const { questions, settings, closed } = room.state;
  const explainStage = (id: string): string | null => {
    const [name = '', rank = ''] = id.split('-');
    const sentence = words.stages[name];
    return sentence === undefined ? null : formatSentence(sentence, { rank });
  };
  return (
    <div className={styles.head}>
      <p className={styles.small}>{questions.length > 1 ? words.questions : words.question}</p>
      {questions.length === 0 && <h2>{words.missing}</h2>}
      {questions.map(({ id, text }) => (
        <h2 key={id}>{formatTypedText(text)}</h2>
      ))}
      <StageLine room={room} plan={knowledgeCafe.plan(settings)} explainStage={explainStage} />
      {closed !== null && <Notice>{words.closed}</Notice>}
    </div>
  );
}

/** Gurteen's variant keeps the last word of each, and nothing before it. */
function LastWords() {
  const room = usePhone();
  const words = useWords();
  const { stage, closed } = room.state;
  if (stage?.id !== 'closing') {
    const isQuiet = isCafeSpell(stage?.id ?? null) || stage?.id === 'circle';
    return isQuiet ? <p className={styles.aside}>{words.quiet}</p> : null;
  }
  const kinds = [
    { id: 'takeaway', label: words.form.takeaway, post: words.form.sendTakeaway },
    { id: 'commitment', label: words.form.commitment, post: words.form.sendCommitment },
  ] as const;
  return kinds.map(({ id, label, post }) => (
    <SlipForm
      key={id}
      room={room}
      kinds={[{ id, label }]}
      name={id}
      words={{ field: label, post }}
      isOpen={closed === null}
    />
  ));
}
