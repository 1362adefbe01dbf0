// The edition of a sheet: only what its stage needs is open, and somebody else's change is never written over.
import { type FormEvent, useState } from 'react';
import { Breadcrumb, Button, Checkbox, Link, Notice, Page, useAnnounce } from '../../../../design/index.js';
import {
  callRoute,
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useGo,
  useOptionalData,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { listDirectory } from '../../contract/acts.js';
import { type ActionSheet, getAction, getProgramme, updateAction } from '../../contract.js';
import styles from '../action-programme.module.css';
import { Conflict, nameCodes } from './conflict.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { type Difference, rebaseDraft } from './differences.js';
import { createDraft, parseDraft } from './draft.js';
import { NameBlock, StageBlocks } from './edit-blocks.js';
import { listUnkept } from './unkept.js';

function Unkept({ sentences }: { readonly sentences: readonly string[] }) {
  const copy = useCopy({ fr, en });
  if (sentences.length === 0) return null;
  return (
    <Notice tone="error" title={copy.unkeptTitle}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function EditForm({ action }: { readonly action: ActionSheet }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const go = useGo();
  const space = useParam('space');
  const programme = useData(getProgramme, { params: { space }, query: {} });
  const organisations = useOptionalData(listDirectory, { params: { space } })?.organisations ?? [];
  const [base, setBase] = useState(action);
  const [taken, setTaken] = useState<readonly Difference[] | null>(null);
  const [draft, setDraft] = useState(() => createDraft(action));
  const [unkept, setUnkept] = useState<readonly string[]>([]);
  const update = useChange(updateAction);
  const address = `/espaces/${space}/programme/actions/${action.id}`;
  const params = { space, action: action.id };
  /** A save that came second reads the saved version: both then stand on the screen. */
  const readAgain = async () => {
    const saved = await callRoute(getAction, { params }).catch(() => null);
    if (saved === null || saved.version === base.version) return;
    const [from, theirs] = [createDraft(base), createDraft(saved)];
    setTaken(rebaseDraft({ mine: draft, from, theirs }, nameCodes(programme, copy)).taken);
    setDraft((typed) => rebaseDraft({ mine: typed, from, theirs }).draft);
    setBase(saved);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lost = listUnkept(draft, copy);
    setUnkept(lost);
    if (lost.length > 0) return;
    await update.run({ params, body: parseDraft(draft, base, organisations) }).then(() => {
      announce(copy.saved);
      go(address);
    }, readAgain);
  };
  const block = { draft, onChange: setDraft };
  return (
    <form onSubmit={submit} className={styles.form}>
      <NameBlock {...block} programme={programme} />
      <StageBlocks {...block} programme={programme} action={base} />
      <Checkbox isSelected={draft.restricted} onChange={(restricted) => setDraft({ ...draft, restricted })}>
        {copy.restrictedChoice}
      </Checkbox>
      <Unkept sentences={unkept} />
      <ProblemNotice error={update.problem} />
      {taken !== null && (
        <Conflict {...{ mine: draft, theirs: createDraft(base), taken, programme }} onChange={setDraft} />
      )}
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
  const id = useParam('action');
  const action = useData(getAction, { params: { space, action: id } });
  const root = `/espaces/${space}/programme`;
  useTitle(`${action.title} — ${copy.edit}`);
  return (
    <Page
      title={copy.edit}
      eyebrow={copy.stages[action.stage]}
      breadcrumb={
        <Breadcrumb
          links={[
            { href: root, label: copy.programme },
            { href: `${root}/actions/${id}`, label: action.title },
          ]}
          current={copy.edit}
        />
      }
    >
      <EditForm key={id} action={action} />
    </Page>
  );
}
