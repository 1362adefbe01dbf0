// The exercise before the day: the instruction, the groups, the time, words to start with, what other territories left.
import { foldText, minutes } from '@trame/core/kernel';
import {
  type EmblemDurations,
  type EmblemSettings,
  MAX_TERM,
  MAX_TERMS,
  planEmblem,
  SYMBOL_NAMES,
  type TermDraft,
} from '@trame/core/methods/emblem';
import { MAX_LABEL, MAX_TEXT, type TeamDraft } from '@trame/core/workshop';
import { useState } from 'react';
import { Checkbox, formatSentence, Notice, TextArea, TextField } from '../../../../../design/index.js';
import { CountField, settingsStyles as styles } from '../../../../workshop/web/index.js';
import { useDrawingWords } from '../drawing/words.js';
import { type EmblemPrepareProps, useWords } from '../words.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LIMITS: Readonly<Record<keyof EmblemDurations, number>> = {
  alone: 60,
  sharing: 120,
  making: 120,
  perEmblem: 30,
};

export function EmblemPrepare(props: EmblemPrepareProps) {
  const { settings, onChange, isFrozen } = props;
  const words = useWords();
  const change = (part: Partial<EmblemSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles.prepare} inert={isFrozen}>
      {isFrozen && <Notice>{words.prepare.frozen}</Notice>}
      <TextField
        label={words.prepare.instruction}
        hint={formatSentence(words.prepare.instructionHint, { text: words.instruction })}
        value={settings.instruction ?? ''}
        maxLength={MAX_TEXT}
        onChange={(text) => change({ instruction: text === '' ? null : text })}
      />
      <div className={styles.row}>
        <CountField
          label={words.prepare.teams}
          value={settings.teams.length}
          min={0}
          max={LETTERS.length}
          onChange={(count) => change({ teams: resizeTeams(settings.teams, count) })}
        />
      </div>
      <Times settings={settings} change={change} />
      <StartingWords settings={settings} change={change} />
      <Elsewhere {...props} />
    </div>
  );
}

interface PartProps {
  readonly settings: EmblemSettings;
  change(part: Partial<EmblemSettings>): void;
}

/** Groups A, B, C… of eight seats at most; those that are there already stay. */
function resizeTeams(teams: readonly TeamDraft[], count: number): readonly TeamDraft[] {
  return Array.from({ length: count }, (_, rank) => {
    const name = LETTERS[rank] ?? '';
    return teams[rank] ?? { id: `group-${name.toLowerCase()}`, name, place: null, seats: 8 };
  });
}

function Times({ settings, change }: PartProps) {
  const words = useWords().prepare;
  const { durations } = settings;
  const total = planEmblem(settings).reduce((sum, step) => sum + step.minutes, 0);
  return (
    <fieldset className={styles.part}>
      <legend>{words.durations}</legend>
      <div className={styles.row}>
        {(Object.keys(LIMITS) as (keyof EmblemDurations)[]).map((step) => (
          <CountField
            key={step}
            label={words[step]}
            hint={formatSentence(words.minutes, { max: LIMITS[step] })}
            value={durations[step]}
            min={0}
            max={LIMITS[step]}
            onChange={(count) => change({ durations: { ...durations, [step]: minutes(count) } })}
          />
        ))}
      </div>
      <p className={styles.soft}>{formatSentence(words.total, { count: total })}</p>
    </fieldset>
  );
}

/** One word per line; twins and empty lines are left out, a word the house can draw takes its drawing. */
export function readTerms(text: string, symbolNames: Readonly<Record<string, string>>): readonly TermDraft[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, MAX_TERM))
    .filter((label) => {
      const fold = foldText(label);
      if (fold === '' || seen.has(fold)) return false;
      seen.add(fold);
      return true;
    })
    .slice(0, MAX_TERMS)
    .map((label) => ({
      id: `term-${
        foldText(label)
          .replace(/[^a-z0-9]+/g, '-')
          .slice(0, 60) || 'word'
      }`,
      label,
      symbol: SYMBOL_NAMES.find((name) => foldText(symbolNames[name] ?? '') === foldText(label)) ?? null,
    }))
    .filter(({ id }, rank, all) => all.findIndex((one) => one.id === id) === rank);
}

function StartingWords({ settings, change }: PartProps) {
  const words = useWords().prepare;
  const { symbolNames } = useDrawingWords();
  const [text, setText] = useState(() => settings.vocabulary.map(({ label }) => label).join('\n'));
  return (
    <TextArea
      label={words.vocabulary}
      hint={words.vocabularyHint}
      value={text}
      rows={4}
      onChange={(typed) => {
        setText(typed);
        change({ vocabulary: readTerms(typed, symbolNames) });
      }}
    />
  );
}

/** For an inter-site seminar: what others left, and which territory each seminar is. */
function Elsewhere({ settings, onChange, carry }: EmblemPrepareProps) {
  const words = useWords().prepare;
  const attachments = carry.filter(({ kind }) => kind === 'attachment');
  const isOn = settings.carried.length > 0;
  const seminars = [...new Set(settings.carried.map(({ source }) => source.seminar))];
  const name = (seminar: string, label: string) => {
    const others = settings.neighbours.filter((one) => one.seminar !== seminar);
    const named = label === '' ? others : [...others, { seminar, name: label }];
    onChange({ ...settings, neighbours: named });
  };
  return (
    <fieldset className={styles.part}>
      <legend>{words.carried}</legend>
      {attachments.length === 0 && !isOn ? (
        <p className={styles.soft}>{words.carriedNone}</p>
      ) : (
        <>
          <p className={styles.soft}>{formatSentence(words.carriedLead, { count: attachments.length })}</p>
          <Checkbox
            isSelected={isOn}
            onChange={(next) => onChange({ ...settings, carried: next ? attachments : [], neighbours: [] })}
          >
            {words.carry}
          </Checkbox>
          {seminars.map((seminar, rank) => (
            <TextField
              key={seminar}
              label={formatSentence(words.neighbour, {
                number: rank + 1,
                count: settings.carried.filter(({ source }) => source.seminar === seminar).length,
              })}
              value={settings.neighbours.find((one) => one.seminar === seminar)?.name ?? ''}
              maxLength={MAX_LABEL}
              onChange={(label) => name(seminar, label)}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
