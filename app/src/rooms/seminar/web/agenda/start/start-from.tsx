// Starting from something made before: a template, another seminar's agenda, a file from another Fabrique.
import {
  createAgenda,
  findTemplate,
  parseAgendaFile,
  SEMINAR_TEMPLATES,
  type TemplateId,
} from '@trame/core/seminar';
import { useState } from 'react';
import {
  Button,
  Dialog,
  FileButton,
  formatSentence,
  Notice,
  Select,
  useAnnounce,
  useLocale,
} from '../../../../../design/index.js';
import { callRoute, ProblemNotice, useCopy, useOptionalData } from '../../../../../platform/web/index.js';
import { getSeminar, listSeminars, type SeminarSheet } from '../../../contract.js';
import { conductorRefusals as refusalsEn } from '../../../refusals.en.js';
import { conductorRefusals as refusalsFr } from '../../../refusals.fr.js';
import { copy as prepareEn } from '../../prepare/copy.en.js';
import { copy as prepareFr } from '../../prepare/copy.fr.js';
import { formatNumbering } from '../../prepare/words.js';
import styles from '../agenda.module.css';
import { useEditor, useWords } from '../context.js';
import { createDraftStep } from '../draft/draft.js';
import { templateWords as templateEn } from './template-words.en.js';
import { templateWords as templateFr } from './template-words.fr.js';

/** What replaces the lines on screen: a name to say, and the lines. */
interface Found {
  readonly name: string;
  readonly agenda: SeminarSheet['agenda'];
  readonly startsAt?: string;
  readonly endsBy?: string;
}

/** Puts lines in place of those on screen; hours already typed stay. */
function useReplace(onDone: () => void): (found: Found) => void {
  const words = useWords();
  const announce = useAnnounce();
  const { desk, unfold } = useEditor();
  return ({ name, agenda, startsAt = '', endsBy = '' }) => {
    const { draft } = desk;
    desk.change({
      steps: agenda.map(createDraftStep),
      startsAt: draft.startsAt.trim() === '' ? startsAt : draft.startsAt,
      endsBy: draft.endsBy.trim() === '' ? endsBy : draft.endsBy,
    });
    unfold(null);
    announce(formatSentence(words.replaced, { count: agenda.length, name }));
    onDone();
  };
}

export function StartFrom() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.start}</Button>
      <Dialog title={words.startTitle} isOpen={isOpen} onClose={close}>
        <p className={styles.soft}>{words.startLead}</p>
        <Templates onDone={close} />
        <Others onDone={close} />
        <File onDone={close} />
      </Dialog>
    </>
  );
}

function Templates({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const locale = useLocale();
  const { house, seminar } = useEditor();
  const replace = useReplace(onDone);
  const suggested = findTemplate(seminar.kind, seminar.number)?.id;
  const parts = { words: locale === 'fr' ? templateFr : templateEn, methods: house.methods };
  const take = (id: TemplateId) => {
    const { startsAt, endsBy } = SEMINAR_TEMPLATES.find((one) => one.id === id) ?? {};
    replace({
      name: words.templateNames[id],
      agenda: createAgenda(id, parts),
      ...(startsAt !== undefined && { startsAt }),
      ...(endsBy !== undefined && { endsBy }),
    });
  };
  // The one for this very seminar first; the others after, in the order of the year.
  const sorted = [...SEMINAR_TEMPLATES].sort(
    (a, b) => Number(b.id === suggested) - Number(a.id === suggested),
  );
  return (
    <section className={styles.source}>
      <h3>{words.templates}</h3>
      <ul className={styles.templates}>
        {sorted.map(({ id, startsAt, endsBy, steps }) => (
          <li key={id}>
            <Button kind="quiet" size="small" onPress={() => take(id)}>
              {words.templateNames[id]}
            </Button>
            <span className={styles.soft}>
              {formatSentence(words.templateFacts, { start: startsAt, end: endsBy, count: steps.length })}
              {id === suggested && ` — ${words.suggested}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const naming = useCopy({ fr: prepareFr, en: prepareEn });
  const { space, seminar } = useEditor();
  const replace = useReplace(onDone);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const calendar = useOptionalData(listSeminars, { params: { space } });
  // Only those this space holds: an inter-site agenda is read from the Fabrique.
  const others = (calendar?.seminars ?? []).filter(
    (one) => one.id !== seminar.id && one.status !== 'planned' && one.territoryId === seminar.territoryId,
  );
  const take = () =>
    callRoute(getSeminar, { params: { space, seminar: chosen ?? '' } }).then(
      ({ title, agenda }) => replace({ name: title, agenda }),
      setProblem,
    );
  return (
    <section className={styles.source}>
      <h3>{words.others}</h3>
      {others.length === 0 ? (
        <p className={styles.soft}>{words.noOthers}</p>
      ) : (
        <div className={styles.sourceRow}>
          <Select
            label={words.other}
            options={others.map((one) => ({
              id: one.id,
              label: `${formatNumbering(one, naming)} — ${one.title}`,
            }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button size="small" isDisabled={chosen === null} onPress={take}>
            {words.loadOther}
          </Button>
        </div>
      )}
      <ProblemNotice error={problem} />
    </section>
  );
}

type FileRefusals = Readonly<Record<'agenda-file-foreign' | 'agenda-file-newer', string>>;

const READ_MOST = 1_000_000;

/** What a file holds; undefined when it is too large or no JSON. */
function readJson(file: Blob): Promise<unknown> {
  if (file.size > READ_MOST) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve(undefined);
    reader.onload = () => {
      try {
        resolve(JSON.parse(String(reader.result)));
      } catch {
        resolve(undefined);
      }
    };
    reader.readAsText(file);
  });
}

function File({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const refusals = useCopy<FileRefusals>({ fr: refusalsFr, en: refusalsEn });
  const { house } = useEditor();
  const replace = useReplace(onDone);
  const [fault, setFault] = useState<string | null>(null);
  const open = async (file: File) => {
    const json = await readJson(file);
    if (json === undefined) return setFault(words.fileUnreadable);
    const read = parseAgendaFile(json, house.methods);
    if (read.ok) return replace({ name: read.value.title, agenda: read.value.agenda });
    const { code, data } = read.refusal;
    const isOfFiles = code === 'agenda-file-foreign' || code === 'agenda-file-newer';
    return setFault(isOfFiles ? formatSentence(refusals[code], { ...data }) : words.fileRefused);
  };
  return (
    <section className={styles.source}>
      <h3>{words.file}</h3>
      <p className={styles.soft}>{words.fileLead}</p>
      <FileButton
        label={words.chooseFile}
        accept="application/json,.json"
        onFile={(file) => void open(file)}
      />
      {fault !== null && <Notice tone="error">{fault}</Notice>}
    </section>
  );
}
