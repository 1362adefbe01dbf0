// One's ties on the map: proposed, answered and taken back here, by the person alone; answers to the survey play no part.
import { useCallback, useState } from 'react';
import { Button, formatSentence, Notice, Select } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type { OwnShownTies } from '../../contract/shown.js';
import type { Answer, OwnServer } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './own.module.css';

interface ShownTiesProps {
  readonly token: string;
  readonly server: Pick<OwnServer, 'listShown' | 'wishShown'>;
}

interface LinesProps {
  readonly title: string;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Each line's gestures, by what the button says. */
  readonly gestures: readonly { readonly label: string; readonly shown: boolean }[];
  readonly onWish: (person: string, shown: boolean) => void;
}

function Lines({ title, names, gestures, onWish }: LinesProps) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.wishes}>
        {names.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={styles.gestures}>
              {gestures.map(({ label, shown }) => (
                <Button
                  key={label}
                  size="small"
                  aria-label={formatSentence('{label}, {name}', { label, name })}
                  onPress={() => onWish(id, shown)}
                >
                  {label}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Choices({ own, onWish }: { readonly own: OwnShownTies; readonly onWish: LinesProps['onWish'] }) {
  const words = useCopy({ fr, en });
  const [chosen, setChosen] = useState<string | null>(null);
  const taken = new Set([...own.shown, ...own.asked, ...own.asking]);
  const find = (ids: readonly string[]) => own.people.filter(({ id }) => ids.includes(id));
  const free = own.people.filter(({ id }) => !taken.has(id));
  const propose = () => {
    if (chosen !== null) onWish(chosen, true);
    setChosen(null);
  };
  return (
    <>
      <Lines
        title={words.mapAsking}
        names={find(own.asking)}
        gestures={[
          { label: words.mapAccept, shown: true },
          { label: words.mapDecline, shown: false },
        ]}
        onWish={onWish}
      />
      <Lines
        title={words.mapShown}
        names={find(own.shown)}
        gestures={[{ label: words.mapTakeBack, shown: false }]}
        onWish={onWish}
      />
      <Lines
        title={words.mapAsked}
        names={find(own.asked)}
        gestures={[{ label: words.mapTakeBack, shown: false }]}
        onWish={onWish}
      />
      {free.length > 0 && (
        <>
          <Select
            label={words.mapWho}
            options={free.map(({ id, name, organisation }) => ({
              id,
              label: organisation === '' ? name : `${name}, ${organisation}`,
            }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button wide isDisabled={chosen === null} onPress={propose}>
            {words.mapPropose}
          </Button>
        </>
      )}
    </>
  );
}

/** Folded until one wants it; read from the server each time it is opened. */
export function ShownTies({ token, server }: ShownTiesProps) {
  const words = useCopy({ fr, en });
  const [own, setOwn] = useState<OwnShownTies | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = useCallback(
    async (answering: Promise<Answer<OwnShownTies>>) => {
      const answer = await answering;
      setFailure(answer.kind === 'done' ? null : answer.kind === 'refused' ? answer.sentence : words.failed);
      if (answer.kind === 'done') setOwn(answer.value);
    },
    [words.failed],
  );
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) void take(server.listShown(token));
      }}
    >
      <summary>{words.mapTitle}</summary>
      <div className={styles.stack}>
        <p>{words.mapText}</p>
        <p className={styles.soft}>{words.mapLapse}</p>
        {failure !== null && <Notice tone="error">{failure}</Notice>}
        {own !== null && (
          <Choices
            own={own}
            onWish={(person, shown) => void take(server.wishShown({ token, person, shown }))}
          />
        )}
      </div>
    </details>
  );
}
