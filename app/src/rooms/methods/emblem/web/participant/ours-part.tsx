// The emblem of one's group: photographed, composed on every phone at once, or told in words; and what it means.
import { type Framed, getGallery } from '@trame/core/methods/emblem';
import { useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import {
  findOwnTeam,
  PhotoButton,
  SlipForm,
  SlipList,
  TeamChoice,
} from '../../../../workshop/web/participant/index.js';
import { Composer } from '../drawing/composer.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import styles from './phone.module.css';
import { type EmblemPhoneProps, useWords } from './words.js';

type Way = 'photo' | 'compose' | 'words';
const WAYS: readonly Way[] = ['photo', 'compose', 'words'];

export function OursPart(props: EmblemPhoneProps) {
  const { state, me } = props;
  const words = useWords().ours;
  const names = useDrawingWords();
  const mine = findOwnTeam(props);
  const framed = getGallery(state).find(({ team }) => team.id === mine?.id);
  const [chosen, setChosen] = useState<Way | null>(null);
  if (framed === undefined) {
    return (
      <>
        <Notice>{words.noTeam}</Notice>
        <TeamChoice room={props} />
      </>
    );
  }
  const { team, emblem, pieces, meanings } = framed;
  // What the group has begun is what is shown first.
  const begun: Way =
    pieces.length > 0 ? 'compose' : meanings.length > 0 && !emblem?.photo ? 'words' : 'photo';
  const way = chosen ?? begun;
  return (
    <>
      <section className={styles.part}>
        <h3>{nameTeam(team.name, names)}</h3>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form */}
        <div className={styles.ways} role="group" aria-label={words.how}>
          {WAYS.map((one) => (
            <button key={one} type="button" aria-pressed={one === way} onClick={() => setChosen(one)}>
              {words[one]}
            </button>
          ))}
        </div>
        {way === 'photo' && <Photo {...props} framed={framed} />}
        {way === 'compose' && (
          <>
            <p className={styles.soft}>{words.composeLead}</p>
            <Composer
              team={team.id}
              emblem={emblem}
              member={me.member}
              canSend={props.canWrite && props.canSend && state.closed === null}
              send={props.send}
            />
          </>
        )}
        {way === 'words' && <p className={styles.soft}>{words.wordsLead}</p>}
      </section>
      <Meaning {...props} framed={framed} />
    </>
  );
}

type FramedProps = EmblemPhoneProps & { readonly framed: Framed };

/** What the group says of its emblem; anybody in it mends a sentence. */
function Meaning({ framed, ...props }: FramedProps) {
  const words = useWords().ours;
  const { team, meanings } = framed;
  return (
    <section className={styles.part}>
      <h3>{words.meaning}</h3>
      {meanings.length > 0 && (
        <SlipList room={props} label={words.meaning} slips={meanings} mayEdit={() => true} />
      )}
      <SlipForm
        room={props}
        name="meaning"
        kinds={[{ id: 'meaning', label: words.meaning }]}
        marks={{ team: team.id }}
        words={{ field: words.meaningField, hint: words.meaningHint, post: words.meaningSend }}
      />
    </section>
  );
}

function Photo(props: FramedProps) {
  const { photos, send, canWrite, canSend } = props;
  const { team, emblem } = props.framed;
  const words = useWords().ours;
  const names = useDrawingWords();
  if (photos === null) return <Notice>{words.noPhotos}</Notice>;
  return (
    <>
      <p className={styles.soft}>{words.photoLead}</p>
      <PhotoButton
        photos={photos}
        label={words.photoLabel}
        alt={formatSentence(names.photo, { name: nameTeam(team.name, names) })}
        value={emblem?.photo ?? null}
        isDisabled={!canWrite || !canSend}
        onChange={(photo) =>
          void send(
            photo === null
              ? { type: 'remove-photo', team: team.id }
              : { type: 'attach-photo', team: team.id, photo },
          )
        }
      />
    </>
  );
}
