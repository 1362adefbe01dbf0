// The edition of a territory's sheet, for its facilitator and its project lead.
import { type FormEvent, useState } from 'react';
import { Button, Link, Page, useAnnounce } from '../../../design/index.js';
import {
  callRoute,
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useGo,
  useParam,
  useTitle,
} from '../../../platform/web/index.js';
import { getTerritory, type TerritorySheet, updateTerritory } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import {
  EmployersBlock,
  HistoryBlock,
  IdentityBlock,
  NetworksBlock,
  SpecificitiesBlock,
} from './edit-blocks.js';
import { createDraft, parseDraft } from './edit-draft.js';
import { FigureForm } from './edit-figure.js';
import styles from './territory.module.css';

interface EditFormProps {
  /** The sheet as the typing found it: its version is what protects somebody else's change. */
  readonly base: TerritorySheet;
  readonly onBase: (sheet: TerritorySheet) => void;
}

/** Keeps what is typed when the save is refused; a refused save reads the sheet again, so the next one may pass. */
function EditForm({ base, onBase }: EditFormProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const go = useGo();
  const [draft, setDraft] = useState(() => createDraft(base));
  const update = useChange(updateTerritory);
  const address = `/espaces/${base.id}/territoires/${base.id}`;
  const readAgain = () =>
    callRoute(getTerritory, { params: { space: base.id, territory: base.id } }).then(onBase, () => undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await update.run({ params: { space: base.id }, body: parseDraft(draft, base) }).then(() => {
      announce(copy.saved);
      go(address);
    }, readAgain);
  };
  const block = { draft, onChange: (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes }) };
  return (
    <form onSubmit={submit} className={styles.form}>
      <IdentityBlock {...block} />
      <EmployersBlock {...block} />
      <NetworksBlock {...block} />
      <SpecificitiesBlock {...block} />
      <HistoryBlock {...block} />
      <ProblemNotice error={update.problem} />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={update.isRunning}>
          {copy.save}
        </Button>
        <Link href={address} look="plain">
          {copy.cancel}
        </Link>
      </div>
    </form>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const territory = useParam('territory');
  const sheet = useData(getTerritory, { params: { space, territory } });
  const [base, setBase] = useState(sheet);
  useTitle(`${sheet.name} — ${copy.editTitle}`);
  return (
    <Page eyebrow={sheet.name} title={copy.editTitle} lead={copy.editLead}>
      <FigureForm space={territory} onRecorded={setBase} />
      <EditForm base={base} onBase={setBase} />
    </Page>
  );
}
