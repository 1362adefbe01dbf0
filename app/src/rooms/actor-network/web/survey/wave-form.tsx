// What everybody will read before being asked, typed by those who organise.
import { type FormEvent, useState } from 'react';
import { Button, Checkbox, TextField } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useOptionalData } from '../../../../platform/web/index.js';
import { listCooperation } from '../../contract/spaces.js';
import { createSurvey, removeSurvey, updateSurvey, type Wave } from '../../contract/survey.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './survey.module.css';

interface Words {
  readonly title: string;
  readonly askedBy: string;
  readonly contact: string;
  readonly noticeDays: number;
  readonly spaces: string[];
}

interface FieldsProps {
  readonly words: Words;
  readonly write: (more: Partial<Words>) => void;
}

function NoticeFields({ words, write }: FieldsProps) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <TextField
        label={copy.name}
        value={words.title}
        maxLength={120}
        isRequired
        onChange={(title) => write({ title })}
      />
      <TextField
        label={copy.askedBy}
        hint={copy.askedByHint}
        value={words.askedBy}
        maxLength={300}
        isRequired
        onChange={(askedBy) => write({ askedBy })}
      />
      <TextField
        label={copy.contact}
        hint={copy.contactHint}
        value={words.contact}
        maxLength={200}
        isRequired
        onChange={(contact) => write({ contact })}
      />
      <TextField
        label={copy.noticeDays}
        value={String(words.noticeDays)}
        inputMode="numeric"
        onChange={(days) => write({ noticeDays: Number(days.replace(/\D/g, '')) })}
      />
    </>
  );
}

interface TicksProps {
  readonly space: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Spaces of the register that the questionnaire will name. */
function SpaceTicks({ space, chosen, onChange }: TicksProps) {
  const copy = useCopy({ fr, en });
  const register = useOptionalData(listCooperation, { params: { space } });
  const known = register?.spaces ?? [];
  if (known.length === 0) return null;
  return (
    <fieldset className={styles.stack}>
      <legend>{copy.spaces}</legend>
      <p className={styles.soft}>{copy.spacesHint}</p>
      {known.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isTicked) => {
            const others = chosen.filter((one) => one !== id);
            onChange(isTicked ? [...others, id] : others);
          }}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}

export function WaveForm({ space, wave }: { readonly space: string; readonly wave: Wave | null }) {
  const copy = useCopy({ fr, en });
  const create = useChange(createSurvey);
  const update = useChange(updateSurvey);
  const remove = useChange(removeSurvey);
  const [words, setWords] = useState<Words>({
    title: wave?.title ?? '',
    askedBy: wave?.askedBy ?? '',
    contact: wave?.contact ?? '',
    noticeDays: wave?.noticeDays ?? 7,
    spaces: wave?.spaces.map(({ id }) => id) ?? [],
  });
  const write = (more: Partial<Words>) => setWords({ ...words, ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const work =
      wave === null
        ? create.run({ params: { space }, body: words })
        : update.run({ params: { space, wave: wave.id }, body: { ...words, version: wave.version } });
    work.catch(() => undefined);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <ProblemNotice error={create.problem ?? update.problem ?? remove.problem} />
      <NoticeFields words={words} write={write} />
      <SpaceTicks space={space} chosen={words.spaces} onChange={(spaces) => write({ spaces })} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
        {wave !== null && (
          <Button
            kind="quiet"
            onPress={() => {
              remove.run({ params: { space, wave: wave.id } }).catch(() => undefined);
            }}
          >
            {copy.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
