// What concerns everybody: an announcement, holding what participants send, the end of the day.
import { useState } from 'react';
import { Button, Notice, TextField } from '../../../../../design/index.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

export function RoomTool() {
  return (
    <div className={styles.tool}>
      <Announcement />
      <Freeze />
      <End />
    </div>
  );
}

function Announcement() {
  const words = useWords().room;
  const { state, order } = useConsole();
  const [text, setText] = useState('');
  const send = () => {
    order({ type: 'announce', text: text.trim() });
    setText('');
  };
  return (
    <section className={styles.part}>
      {state.announcement !== null && (
        <Notice
          title={words.shown}
          action={
            <Button size="small" onPress={() => order({ type: 'clear-announcement' })}>
              {words.clear}
            </Button>
          }
        >
          {state.announcement.text}
        </Notice>
      )}
      <TextField
        label={words.announce}
        hint={words.announceHint}
        value={text}
        onChange={setText}
        maxLength={1000}
      />
      <div>
        <Button size="small" isDisabled={text.trim() === ''} onPress={send}>
          {words.send}
        </Button>
      </div>
    </section>
  );
}

function Freeze() {
  const words = useWords().room;
  const { state, order } = useConsole();
  return (
    <section className={styles.part}>
      <h3>{state.frozen ? words.frozen : words.freeze}</h3>
      <p className={styles.soft}>{words.freezeLead}</p>
      <div>
        <Button size="small" onPress={() => order({ type: state.frozen ? 'unfreeze' : 'freeze' })}>
          {state.frozen ? words.freezeOff : words.freezeOn}
        </Button>
      </div>
    </section>
  );
}

function End() {
  const { room: words, now } = useWords();
  const { state, askClosing } = useConsole();
  if (state.phase !== 'running') return null;
  return (
    <section className={styles.part}>
      <h3>{words.end}</h3>
      <p className={styles.soft}>{words.endLead}</p>
      <div>
        <Button size="small" onPress={askClosing}>
          {now.close}
        </Button>
      </div>
    </section>
  );
}
