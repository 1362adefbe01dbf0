// The vision of each theme, written and taken up by all who passed (R078).
import { listVisions, type Theme } from '@trame/core/methods/world-cafe';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { SlipForm, SlipList } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type CafePhoneProps, useWords } from './words.js';

export function VisionsPart(room: CafePhoneProps) {
  const words = useWords().vision;
  const { question } = room.state.settings;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{question === null ? words.title : formatTypedText(question)}</h3>
      <p className={styles.soft}>{words.lead}</p>
      {room.state.themes.map((theme) => (
        <ThemeVision key={theme.id} room={room} theme={theme} />
      ))}
    </section>
  );
}

function ThemeVision({ room, theme }: { readonly room: CafePhoneProps; readonly theme: Theme }) {
  const words = useWords().vision;
  const visions = listVisions(room.state, theme.id);
  return (
    <details className={styles.theme} open={visions.length > 0}>
      <summary>
        {theme.title} <span className={styles.soft}>({visions.length})</span>
      </summary>
      <div className={styles.section}>
        <SlipList
          room={room}
          slips={visions}
          label={formatSentence(words.of, { title: theme.title })}
          mayEdit={() => true}
          empty={words.none}
        />
        <SlipForm
          room={room}
          name={`vision.${theme.id}`}
          kinds={[{ id: 'vision', label: words.kind }]}
          words={words}
          marks={{ about: theme.id }}
        />
      </div>
    </details>
  );
}
