// The register of spaces of cooperation (R140): what exists, emerges, is planned; members, links, articulation.
import { useState } from 'react';
import {
  Button,
  DataTable,
  Dialog,
  EmptyState,
  formatCount,
  formatLabelled,
  formatSentence,
  formatShare,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import type { RouteResult } from '../../../../platform/contract.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useHasRole,
  useParam,
} from '../../../../platform/web/index.js';
import {
  addCooperation,
  type CooperationRow,
  listCooperation,
  removeCooperation,
  updateCooperation,
} from '../../contract/spaces.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { SpaceForm } from './space-form.js';
import styles from './spaces.module.css';

type Register = RouteResult<typeof listCooperation>;

const STAGES = ['existing', 'emerging', 'planned'] as const;

interface CardProps {
  readonly space: CooperationRow;
  readonly register: Register;
  readonly edit: ((space: CooperationRow) => void) | null;
}

function Card({ space, register, edit }: CardProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const linked = register.spaces.filter(({ id }) => space.linkedIds.includes(id)).map(({ name }) => name);
  return (
    <li className={styles.card} data-stage={space.stage}>
      <h3>{space.name}</h3>
      <p className={styles.soft}>
        {[space.form, copy.kinds[space.kind]].filter((word) => word !== '').join(' · ')}
      </p>
      {space.note && <p>{space.note}</p>}
      <p className={styles.soft}>
        {space.members.length === 0
          ? copy.noMember
          : formatLabelled(
              formatCount(space.members.length, copy.members, locale),
              space.members.map(({ name }) => name).join(', '),
              locale,
            )}
      </p>
      {linked.length > 0 && <p>{formatSentence(copy.linked, { names: linked.join(', ') })}</p>}
      {space.source && <p className={styles.soft}>{formatSentence(copy.source, { source: space.source })}</p>}
      {edit && (
        <div>
          <Button
            size="small"
            aria-label={formatSentence(copy.editOf, { name: space.name })}
            onPress={() => edit(space)}
          >
            {copy.edit}
          </Button>
        </div>
      )}
    </li>
  );
}

function Articulation({ register }: { readonly register: Register }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { value, withoutTop3, shared } = register.articulation;
  const peopled = register.spaces.filter(({ members }) => members.length > 0).length;
  const nameOf = (id: string) => register.spaces.find((space) => space.id === id)?.name ?? '';
  const memberOf = (id: string) => register.organisations.find((one) => one.id === id)?.name ?? '';
  return (
    <Section title={copy.articulation} lead={copy.articulationLead}>
      {value === null || peopled < 2 ? (
        <p>{copy.noPair}</p>
      ) : (
        <>
          <p>{formatSentence(copy.sentence, { value: formatShare(value, locale), spaces: peopled })}</p>
          {withoutTop3 !== null && (
            <p>{formatSentence(copy.without, { value: formatShare(withoutTop3, locale) })}</p>
          )}
          {shared.length === 0 ? (
            <p>{copy.noShared}</p>
          ) : (
            <DataTable
              caption={copy.shared}
              rows={shared}
              getKey={({ a, b }) => `${a} ${b}`}
              columns={[
                { id: 'one', label: copy.one, render: ({ a }) => nameOf(a) },
                { id: 'other', label: copy.other, render: ({ b }) => nameOf(b) },
                { id: 'who', label: copy.who, render: ({ members }) => members.map(memberOf).join(', ') },
              ]}
            />
          )}
        </>
      )}
      <p className={styles.soft}>{copy.caution}</p>
    </Section>
  );
}

interface EditorProps {
  readonly at: string;
  readonly register: Register;
  readonly edited: CooperationRow | null;
  readonly onClose: () => void;
}

function Editor({ at, register, edited, onClose }: EditorProps) {
  const copy = useCopy({ fr, en });
  const add = useChange(addCooperation);
  const update = useChange(updateCooperation);
  const remove = useChange(removeCooperation);
  const [isSure, setSure] = useState(false);
  const settle = (work: Promise<unknown>) => void work.then(onClose, () => undefined);
  return (
    <>
      <SpaceForm
        initial={edited}
        organisations={register.organisations}
        others={register.spaces.filter(({ id }) => id !== edited?.id)}
        problem={add.problem ?? update.problem}
        onCancel={onClose}
        onSave={(body) =>
          settle(
            edited === null
              ? add.run({ params: { space: at }, body })
              : update.run({
                  params: { space: at, cooperation: edited.id },
                  body: { ...body, version: edited.version },
                }),
          )
        }
      />
      {remove.problem && <ProblemNotice error={remove.problem} />}
      {edited && (
        <Button
          kind={isSure ? 'danger' : 'quiet'}
          onPress={() =>
            isSure ? settle(remove.run({ params: { space: at, cooperation: edited.id } })) : setSure(true)
          }
        >
          {isSure ? copy.removeSure : copy.remove}
        </Button>
      )}
    </>
  );
}

function Stages({ register, edit }: Omit<CardProps, 'space'>) {
  const copy = useCopy({ fr, en });
  const shown = STAGES.filter((stage) => register.spaces.some((space) => space.stage === stage));
  return (
    <div className={styles.columns}>
      {shown.map((stage) => (
        <section key={stage} className={styles.column}>
          <h2>{copy.stages[stage]}</h2>
          <ul className={styles.list}>
            {register.spaces
              .filter((space) => space.stage === stage)
              .map((space) => (
                <Card key={space.id} space={space} register={register} edit={edit} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const at = useParam('space');
  const register = useData(listCooperation, { params: { space: at } });
  const isKeeper = useHasRole(at, ['facilitator', 'project-lead']);
  const [edited, setEdited] = useState<CooperationRow | 'new' | null>(null);
  const close = () => setEdited(null);
  return (
    <Page
      wide
      title={copy.title}
      lead={copy.lead}
      actions={
        isKeeper && (
          <Button kind="primary" onPress={() => setEdited('new')}>
            {copy.add}
          </Button>
        )
      }
    >
      {register.spaces.length === 0 ? (
        <EmptyState level={2} title={copy.empty}>
          <p>{copy.emptyText}</p>
        </EmptyState>
      ) : (
        <Stages register={register} edit={isKeeper ? setEdited : null} />
      )}
      {register.spaces.length > 0 && <Articulation register={register} />}
      <Dialog
        title={
          edited === null || edited === 'new' ? copy.add : formatSentence(copy.editOf, { name: edited.name })
        }
        isOpen={edited !== null}
        onClose={close}
      >
        {edited !== null && (
          <Editor at={at} register={register} edited={edited === 'new' ? null : edited} onClose={close} />
        )}
      </Dialog>
    </Page>
  );
}
