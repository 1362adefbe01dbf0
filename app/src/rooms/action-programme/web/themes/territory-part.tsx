// One territory under a theme: its words, its actions, and what its own team may change of both.
import { type FormEvent, useState } from 'react';
import { Button, formatSentence, Link, Select, TextField, useAnnounce } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useHasRole, useSession } from '../../../../platform/web/index.js';
import { programmeEdit } from '../../access.js';
import { sayTheme, type ThemesReply, tieActionTheme } from '../../contract/themes.js';
import shared from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './themes.module.css';

type Theme = ThemesReply['themes'][number];
export type TerritoryOfTheme = Theme['territories'][number];
type Tied = TerritoryOfTheme['actions'][number];

interface PartProps {
  readonly theme: Pick<Theme, 'id' | 'label'>;
  readonly territory: TerritoryOfTheme;
  /** Every action the territory shares. */
  readonly all: readonly Tied[];
}

function Wording({ theme, territory }: PartProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const [wording, setWording] = useState(territory.wording ?? '');
  const say = useChange(sayTheme);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say.run({ params: { space: territory.id, theme: theme.id }, body: { wording } }).then(
      () => announce(copy.said),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={shared.form}>
      <TextField
        label={formatSentence(copy.wording, { territory: territory.name })}
        hint={copy.wordingHint}
        value={wording}
        onChange={setWording}
      />
      <ProblemNotice error={say.problem} />
      <div>
        <Button type="submit" size="small" isDisabled={say.isRunning}>
          {copy.save}
        </Button>
      </div>
    </form>
  );
}

const NONE = '';

function Tie({ theme, territory, all }: PartProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(NONE);
  const tie = useChange(tieActionTheme);
  const others = all.filter(({ id }) => !territory.actions.some((tied) => tied.id === id));
  if (others.length === 0) return null;
  const action = others.find(({ id }) => id === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action === undefined) return;
    const params = { space: territory.id, action: action.id, theme: theme.id };
    tie.run({ params, body: { isTied: true } }).then(
      () => {
        setChosen(NONE);
        announce(formatSentence(copy.tied, { action: action.title }));
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={shared.form}>
      <Select
        label={copy.tie}
        value={chosen}
        onChange={setChosen}
        options={[{ id: NONE, label: copy.choose }, ...others.map(({ id, title }) => ({ id, label: title }))]}
      />
      <ProblemNotice error={tie.problem} />
      <div>
        <Button type="submit" size="small" isDisabled={action === undefined || tie.isRunning}>
          {copy.tieDo}
        </Button>
      </div>
    </form>
  );
}

function TiedAction({ theme, territory, action }: Omit<PartProps, 'all'> & { readonly action: Tied }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const mayEdit = useHasRole(territory.id, programmeEdit.roles);
  const opens = useSession()?.spaces.some(({ id }) => id === territory.id) === true;
  const untie = useChange(tieActionTheme);
  const undo = () => {
    const params = { space: territory.id, action: action.id, theme: theme.id };
    untie.run({ params, body: { isTied: false } }).then(
      () => announce(formatSentence(copy.untied, { action: action.title })),
      () => undefined,
    );
  };
  return (
    <li>
      {opens ? (
        <Link href={`/espaces/${territory.id}/programme/actions/${action.id}`}>{action.title}</Link>
      ) : (
        <span>{action.title}</span>
      )}
      {mayEdit && (
        <Button
          kind="quiet"
          size="small"
          aria-label={formatSentence(copy.untieOne, { action: action.title, theme: theme.label })}
          isDisabled={untie.isRunning}
          onPress={undo}
        >
          {copy.untie}
        </Button>
      )}
      <ProblemNotice error={untie.problem} />
    </li>
  );
}

export function TerritoryPart(props: PartProps) {
  const { theme, territory } = props;
  const copy = useCopy({ fr, en });
  const mayEdit = useHasRole(territory.id, programmeEdit.roles);
  return (
    <li className={styles.territory}>
      <h3>{territory.name}</h3>
      {territory.wording !== null && (
        <p className={styles.wording}>{formatSentence(copy.inWords, { wording: territory.wording })}</p>
      )}
      {territory.actions.length === 0 ? (
        <p className={shared.note}>{copy.noAction}</p>
      ) : (
        <ul
          className={styles.actions}
          aria-label={formatSentence(copy.actionsOf, { territory: territory.name, theme: theme.label })}
        >
          {territory.actions.map((action) => (
            <TiedAction key={action.id} theme={theme} territory={territory} action={action} />
          ))}
        </ul>
      )}
      {mayEdit && (
        <details>
          <summary>{formatSentence(copy.keep, { territory: territory.name })}</summary>
          <div className={styles.keep}>
            <Wording key={territory.wording} {...props} />
            <Tie {...props} />
          </div>
        </details>
      )}
    </li>
  );
}
