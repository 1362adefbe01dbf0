// The remote of the big screen: one press, and the room sees something else.
import type { ProjectorView } from '@trame/core/seminar';
import { Button, useLocale } from '../../../../../design/index.js';
import { useFaces } from '../../columns.js';
import { GROUPS_VIEW } from '../../projector/groups-view.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

const GENERAL = ['join', 'agenda', 'clock', 'blank'] as const;

interface Choice {
  readonly label: string;
  readonly view: ProjectorView;
}

function useGroups(): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
  const words = useWords().projector;
  const locale = useLocale();
  const { state, faces } = useConsole();
  const general = GENERAL.map((what) => ({ label: words[what], view: { what, activity: null, view: null } }));
  const find = useFaces(
    faces,
    state.settings.agenda.flatMap(({ method }) => method ?? []),
  );
  const activities = state.settings.agenda.flatMap((step) => {
    const found = find(step.method ?? '');
    if (!Object.hasOwn(state.activities, step.id)) return [];
    const show = (view: string | null): ProjectorView => ({ what: 'activity', activity: step.id, view });
    const views = (found.kind === 'here' ? (found.face.projectorViews ?? []) : []).map(({ id, label }) => ({
      label: label[locale],
      view: show(id),
    }));
    const method = found.kind === 'here' ? found.method : null;
    const boards = method?.listGroups === undefined ? [] : [{ label: words.boards, view: show(GROUPS_VIEW) }];
    const whole = views.length > 0 ? views : [{ label: words.whole, view: show(null) }];
    return [{ title: step.title, choices: [...whole, ...boards] }];
  });
  return [{ title: words.general, choices: general }, ...activities];
}

const isSame = (a: ProjectorView, b: ProjectorView) =>
  a.what === b.what && a.activity === b.activity && a.view === b.view;

export function ProjectorTool() {
  const words = useWords().projector;
  const { state, order } = useConsole();
  return (
    <div className={styles.tool}>
      <p className={styles.soft}>{words.lead}</p>
      {useGroups().map(({ title, choices }) => (
        <fieldset key={title} className={styles.remote}>
          <legend>{title}</legend>
          {choices.map(({ label, view }) => {
            const isShown = isSame(view, state.projector);
            return (
              <Button
                key={label}
                size="small"
                aria-pressed={isShown}
                onPress={() => order({ type: 'set-projector', view })}
              >
                {label}
                {isShown && <span className={styles.shown}>{words.shown}</span>}
              </Button>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
