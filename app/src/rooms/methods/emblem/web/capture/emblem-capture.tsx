// The capture desk of emblems: for each group a photograph, its explanation, an emblem composed when the table has no phone.
import { type EmblemCommand, type Framed, getGallery } from '@trame/core/methods/emblem';
import { useState } from 'react';
import { Button, formatSentence, Select } from '../../../../../design/index.js';
import { PhotoField, RefusedList, SlipEntry } from '../../../../workshop/web/index.js';
import { Composer } from '../drawing/composer.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import styles from '../facilitator/facilitator.module.css';
import { type EmblemOrganiserProps, useWords } from '../words.js';

export function EmblemCapture(props: EmblemOrganiserProps) {
  const { state, refused, dismiss, send } = props;
  const words = useWords();
  const heard = state.floor?.team ?? null;
  const [chosen, setChosen] = useState<Choice | null>(null);
  const gallery = getGallery(state);
  // The group that shows its emblem, until the hand takes another.
  const wanted = chosen !== null && chosen.heard === heard ? chosen.team : heard;
  const framed = gallery.find(({ team }) => team.id === wanted) ?? gallery[0];
  if (framed === undefined) return <p>{words.capture.none}</p>;
  // One choice of group for the photograph, the drawing and the words.
  const ofTeam = (command: EmblemCommand) =>
    send(command.type === 'write-slip' ? { ...command, team: framed.team.id } : command);
  return (
    <div className={styles.facilitator}>
      <p className={styles.soft}>{words.capture.lead}</p>
      <RefusedList
        refused={refused.filter(({ command }) => 'team' in command && command.type !== 'write-slip')}
        dismiss={dismiss}
      />
      <OneTeam {...props} gallery={gallery} framed={framed} onChoose={(team) => setChosen({ team, heard })} />
      <SlipEntry
        room={{ ...props, send: ofTeam }}
        kinds={[
          { id: 'meaning', label: words.slips.kinds.meaning },
          { id: 'mine', label: words.slips.kinds.mine },
        ]}
        label={words.capture.field}
      />
    </div>
  );
}

/** A group chosen by hand, while this one was heard. */
interface Choice {
  readonly team: string;
  readonly heard: string | null;
}

interface OneTeamProps extends EmblemOrganiserProps {
  readonly gallery: readonly Framed[];
  readonly framed: Framed;
  onChoose(team: string): void;
}

/** The photograph and the drawing of one group, chosen in a list. */
function OneTeam({ gallery, framed, onChoose, photos, canWrite, send, me }: OneTeamProps) {
  const words = useWords().capture;
  const names = useDrawingWords();
  const [isComposing, setComposing] = useState(false);
  const { team, emblem } = framed;
  const name = nameTeam(team.name, names);
  return (
    <section className={styles.stack}>
      <Select
        label={words.team}
        options={gallery.map((one) => ({ id: one.team.id, label: nameTeam(one.team.name, names) }))}
        value={team.id}
        onChange={onChoose}
      />
      <PhotoField
        key={team.id}
        photos={photos}
        label={words.photo}
        alt={formatSentence(names.photo, { name })}
        value={emblem?.photo ?? null}
        isDisabled={!canWrite}
        onChange={(photo) =>
          send(
            photo === null
              ? { type: 'remove-photo', team: team.id }
              : { type: 'attach-photo', team: team.id, photo },
          )
        }
      />
      <div>
        <Button aria-expanded={isComposing} onPress={() => setComposing(!isComposing)}>
          {isComposing ? words.hide : words.compose}
        </Button>
      </div>
      {isComposing && (
        <Composer
          key={`composer-${team.id}`}
          team={team.id}
          emblem={emblem}
          member={me.member}
          canSend={canWrite}
          send={send}
        />
      )}
    </section>
  );
}
