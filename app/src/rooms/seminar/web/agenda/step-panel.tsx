// The settings of one line: what it is, who holds it, what is on the tables, and the method's own.
import { type AnyMethod, nameStep } from '@trame/core/workshop';
import {
  Button,
  formatMinutes,
  formatSentence,
  Notice,
  Select,
  TextArea,
  TextField,
} from '../../../../design/index.js';
import { useFace } from '../columns.js';
import styles from './agenda.module.css';
import { findMethod, useAbout, useEditor, useWords } from './context.js';
import { type DraftStep, readMinutes } from './draft/draft.js';

export function StepPanel({ step }: { readonly step: DraftStep }) {
  const words = useWords();
  const { desk } = useEditor();
  return (
    <div className={styles.panel}>
      <div className={styles.panelFields}>
        <KindFields step={step} />
        <TextField
          label={words.role}
          hint={words.roleHint}
          value={step.role}
          onChange={(role) => desk.changeStep(step.id, { role }, 'role')}
        />
        <TextArea
          label={words.materials}
          hint={words.materialsHint}
          rows={3}
          value={step.materials}
          onChange={(materials) => desk.changeStep(step.id, { materials }, 'materials')}
        />
      </div>
      {step.kind === 'method' && <MethodPart step={step} />}
    </div>
  );
}

/** The method's plan fits the line as long as nobody typed other minutes. */
function fits(step: DraftStep, method: AnyMethod): boolean {
  return readMinutes(step) === computePlan(method, step.methodSettings);
}

function computePlan(method: AnyMethod, settings: unknown): number | null {
  const read = method.parseSettings(settings ?? method.defaults);
  return read.ok ? method.plan(read.value).reduce((sum, one) => sum + one.minutes, 0) : null;
}

/** Settings that change the plan change the line with it, unless its minutes were typed apart. */
function settle(step: DraftStep, method: AnyMethod, settings: unknown): Partial<DraftStep> {
  const planned = computePlan(method, settings);
  const follows = fits(step, method) && planned !== null;
  return { methodSettings: settings, ...(follows && { typedMinutes: String(planned) }) };
}

function KindFields({ step }: { readonly step: DraftStep }) {
  const words = useWords();
  const { house, desk } = useEditor();
  const about = useAbout(house);
  const choose = (kind: string) => {
    const method = house.methods[0];
    if (kind === 'method' && step.method === null && method !== undefined) {
      desk.changeStep(step.id, { kind, method: method.id, methodSettings: method.defaults });
    } else desk.changeStep(step.id, { kind: kind as DraftStep['kind'] });
  };
  const chooseMethod = (id: string) => {
    const method = house.methods.find((one) => one.id === id);
    desk.changeStep(step.id, { method: id, methodSettings: method?.defaults ?? null });
  };
  const kinds = (['plenary', 'method', 'break', 'free'] as const).map((id) => ({
    id,
    label: words.kinds[id],
  }));
  return (
    <>
      <Select label={words.kind} options={kinds} value={step.kind} onChange={choose} />
      {step.kind === 'method' && (
        <Select
          label={words.method}
          options={house.methods.map(({ id }) => ({ id, label: about(id)?.title ?? id }))}
          value={findMethod(house, step) === undefined ? null : step.method}
          onChange={chooseMethod}
        />
      )}
    </>
  );
}

function MethodPart({ step }: { readonly step: DraftStep }) {
  const words = useWords();
  const { house } = useEditor();
  const method = findMethod(house, step);
  if (method === undefined) {
    return <Notice tone="warning">{formatSentence(words.noMethod, { method: step.method ?? '' })}</Notice>;
  }
  return (
    <>
      <Settings step={step} method={method} />
      <Plan step={step} method={method} />
    </>
  );
}

interface MethodProps {
  readonly step: DraftStep;
  readonly method: AnyMethod;
}

function Settings({ step, method }: MethodProps) {
  const words = useWords();
  const { house, desk, carry, people } = useEditor();
  const found = useFace(house.faces, method.id);
  const Prepare = found.kind === 'here' ? found.face.prepare : undefined;
  return (
    <section className={styles.settings} aria-label={words.settings}>
      <h3>{words.settings}</h3>
      {Prepare === undefined ? (
        <p className={styles.soft}>{words.noSettings}</p>
      ) : (
        <Prepare
          key={`${step.id}/${method.id}`}
          settings={step.methodSettings ?? method.defaults}
          onChange={(next) => desk.changeStep(step.id, settle(step, method, next), 'settings')}
          carry={carry}
          people={people}
          isFrozen={false}
        />
      )}
    </section>
  );
}

/** The method's own times, and the gesture that gives them to the line. */
function Plan({ step, method }: MethodProps) {
  const words = useWords();
  const { house, desk } = useEditor();
  const about = useAbout(house)(method.id);
  const read = method.parseSettings(step.methodSettings ?? method.defaults);
  if (!read.ok) return null;
  const plan = method.plan(read.value);
  const total = plan.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <section className={styles.settings} aria-label={words.plan}>
      <h3>{words.plan}</h3>
      <ol className={styles.plan}>
        {plan.map((timed) => (
          <li key={timed.id}>
            <span>{nameStep(about?.steps ?? {}, timed.id)}</span>
            <span className={styles.soft}>{formatMinutes(timed.minutes)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.planTotal}>
        {formatSentence(words.planTotal, { total: formatMinutes(total) })}
        {readMinutes(step) !== total && (
          <Button size="small" onPress={() => desk.changeStep(step.id, { typedMinutes: String(total) })}>
            {formatSentence(words.takePlan, { total: formatMinutes(total) })}
          </Button>
        )}
      </p>
    </section>
  );
}
