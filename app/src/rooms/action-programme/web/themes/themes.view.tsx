// Themes across territories: each with the actions of every territory in its own words, side by side and never ranked.
import { type FormEvent, useState } from 'react';
import {
  Button,
  EmptyState,
  formatCount,
  formatSentence,
  Page,
  Section,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useHasRole,
  useParam,
  useSession,
  useSpace,
  useTitle,
} from '../../../../platform/web/index.js';
import { programmeEdit, themesKeep } from '../../access.js';
import { createTheme, listSharedThemes, nameTheme, type ThemesReply } from '../../contract/themes.js';
import shared from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { TerritoryPart } from './territory-part.js';
import styles from './themes.module.css';

type Theme = ThemesReply['themes'][number];

function NewTheme() {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const [label, setLabel] = useState('');
  const create = useChange(createTheme);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.run({ params: { space }, body: { label } }).then(
      () => {
        setLabel('');
        announce(copy.added);
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={shared.form} aria-label={copy.new}>
      <TextField label={copy.name} value={label} onChange={setLabel} />
      <ProblemNotice error={create.problem} />
      <div>
        <Button type="submit" kind="primary" isDisabled={create.isRunning}>
          {copy.add}
        </Button>
      </div>
    </form>
  );
}

function Rename({ theme }: { readonly theme: Theme }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const [label, setLabel] = useState(theme.label);
  const rename = useChange(nameTheme);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.run({ params: { space, theme: theme.id }, body: { label } }).then(
      () => announce(copy.renamed),
      () => undefined,
    );
  };
  return (
    <details>
      <summary>{formatSentence(copy.renameOne, { theme: theme.label })}</summary>
      <form onSubmit={submit} className={shared.form}>
        <TextField label={copy.name} value={label} onChange={setLabel} />
        <ProblemNotice error={rename.problem} />
        <div>
          <Button type="submit" size="small" isDisabled={rename.isRunning}>
            {copy.rename}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Territories of the theme, and those of the reader that could join it, in the order of names. */
function listShown(theme: Theme, reply: ThemesReply, edited: ReadonlySet<string>): Theme['territories'] {
  return reply.territories.flatMap(({ id, name }) => {
    const found = theme.territories.find((one) => one.id === id);
    if (found !== undefined) return [found];
    return edited.has(id) ? [{ id, name, wording: null, actions: [] }] : [];
  });
}

interface ThemePartProps {
  readonly theme: Theme;
  readonly reply: ThemesReply;
  readonly mayName: boolean;
}

function ThemePart({ theme, reply, mayName }: ThemePartProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const spaces = useSession()?.spaces ?? [];
  const edited = new Set(
    spaces
      .filter(({ roles }) => roles.some((role) => programmeEdit.roles.includes(role)))
      .map(({ id }) => id),
  );
  const shown = listShown(theme, reply, edited);
  const working = theme.territories.filter(({ actions }) => actions.length > 0);
  const count = working.reduce((sum, { actions }) => sum + actions.length, 0);
  const lead =
    count === 0
      ? copy.nobody
      : `${formatCount(working.length, copy.territories, locale)}, ${formatCount(count, copy.actions, locale)}.`;
  return (
    <Section title={theme.label} lead={lead}>
      <ul className={styles.side}>
        {shown.map((territory) => (
          <TerritoryPart
            key={territory.id}
            theme={theme}
            territory={territory}
            all={reply.territories.find(({ id }) => id === territory.id)?.actions ?? []}
          />
        ))}
      </ul>
      {mayName && <Rename key={theme.label} theme={theme} />}
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const isFabrique = useSpace()?.kind === 'fabrique';
  const mayName = useHasRole(space, themesKeep.roles) && isFabrique;
  const reply = useData(listSharedThemes, { params: { space } });
  useTitle(copy.title);
  return (
    <Page wide title={copy.title} lead={copy.lead}>
      {!isFabrique && <ProgrammeNav />}
      {reply.themes.length === 0 && (
        <EmptyState level={2} title={copy.none}>
          <p>{copy.noneText}</p>
        </EmptyState>
      )}
      {reply.themes.map((theme) => (
        <ThemePart key={theme.id} theme={theme} reply={reply} mayName={mayName} />
      ))}
      {mayName && (
        <Section title={copy.new}>
          <NewTheme />
        </Section>
      )}
    </Page>
  );
}
