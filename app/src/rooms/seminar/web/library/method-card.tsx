// One method as a sheet: what it gives, when, for whom, at what price, how it fails; and the gesture that takes it.
import { type AnyMethod, type MethodAbout, nameStep } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  formatMinutes,
  formatSentence,
  Link,
  Notice,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useGo } from '../../../../platform/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import { addMethod } from '../agenda/index.js';
import type { SeminarHouse } from '../room/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './library.module.css';

export interface MethodCardProps {
  readonly method: AnyMethod;
  readonly house: SeminarHouse;
  readonly space: string;
  readonly seminar: SeminarSheet;
  /** The line it should come after; at the end when null. */
  readonly after: string | null;
}

export function MethodCard(props: MethodCardProps) {
  const { method, house } = props;
  const locale = useLocale();
  const about = house.about[method.id]?.[locale] ?? null;
  return (
    <article className={styles.card} aria-labelledby={`methode-${method.id}`}>
      <h3 id={`methode-${method.id}`}>{about?.title ?? method.id}</h3>
      <MethodFacts method={method} about={about} />
      <Take {...props} about={about} />
    </article>
  );
}

interface FactsProps {
  readonly method: AnyMethod;
  readonly about: MethodAbout | null;
  /** Everything unfolded, the question to ask oneself first included: on paper nothing can be opened. */
  readonly isWhole?: boolean;
}

/** All that is known of a method. */
export function MethodFacts({ method, about, isWhole = false }: FactsProps) {
  const words = useCopy({ fr, en });
  return (
    <>
      <p className={styles.aim}>{about?.aim ?? words.noWords}</p>
      {about !== null && <Choice about={about} />}
      {isWhole && about !== null && about.preflight !== null && (
        <dl className={styles.failings}>
          <div>
            <dt>{about.preflight.question}</dt>
            <dd>{about.preflight.ifYes}</dd>
          </div>
        </dl>
      )}
      <Price method={method} about={about} isWhole={isWhole} />
      {about !== null && <Failings about={about} isWhole={isWhole} />}
    </>
  );
}

function Choice({ about }: { readonly about: MethodAbout }) {
  const words = useCopy({ fr, en });
  return (
    <dl className={styles.choice}>
      <div data-tone="yes">
        <dt>{words.when}</dt>
        <dd>{about.when}</dd>
      </div>
      <div data-tone="no">
        <dt>{words.notWhen}</dt>
        <dd>{about.notWhen}</dd>
      </div>
    </dl>
  );
}

/** People, minutes and things: the minutes are the plan's own, never written by hand. */
function Price({ method, about, isWhole }: Required<FactsProps>) {
  const words = useCopy({ fr, en });
  const plan = method.plan(method.defaults);
  const total = plan.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <dl className={styles.price}>
      {about !== null && (
        <div>
          <dt>{words.people}</dt>
          <dd>{about.people}</dd>
        </div>
      )}
      <div>
        <dt>{words.time}</dt>
        <dd>
          {formatSentence(words.timeText, { total: formatMinutes(total), count: plan.length })}
          {about?.timeNote !== undefined && <p className={styles.soft}>{about.timeNote}</p>}
          <details open={isWhole}>
            <summary>{words.moments}</summary>
            <ol className={styles.plan}>
              {plan.map((step) => (
                <li key={step.id}>
                  <span>{nameStep(about?.steps ?? {}, step.id)}</span>
                  <span>{formatMinutes(step.minutes)}</span>
                </li>
              ))}
            </ol>
          </details>
        </dd>
      </div>
      {about !== null && (
        <div>
          <dt>{words.needs}</dt>
          <dd>
            <ul className={styles.needs}>
              {about.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Failings({ about, isWhole }: { readonly about: MethodAbout; readonly isWhole: boolean }) {
  const words = useCopy({ fr, en });
  return (
    <details open={isWhole}>
      <summary>{words.failings}</summary>
      <dl className={styles.failings}>
        {about.failings.map(({ failing, remedy }) => (
          <div key={failing}>
            <dt>{failing}</dt>
            <dd>{remedy}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The pre-flight question first, when there is one; then the method is in the agenda in one gesture. */
function Take({ about, ...props }: MethodCardProps & { readonly about: MethodAbout | null }) {
  const words = useCopy({ fr, en });
  const [isKnown, setKnown] = useState(false);
  const preflight = about?.preflight ?? null;
  return (
    <div className={styles.take}>
      {preflight !== null && (
        <fieldset className={styles.preflight}>
          <legend>
            {words.preflight}
            <strong>{preflight.question}</strong>
          </legend>
          <Button size="small" aria-pressed={isKnown} onPress={() => setKnown(true)}>
            {words.yes}
          </Button>
          <Button size="small" aria-pressed={!isKnown} onPress={() => setKnown(false)}>
            {words.no}
          </Button>
        </fieldset>
      )}
      {isKnown && preflight !== null && <Notice tone="warning">{preflight.ifYes}</Notice>}
      <div className={styles.orders}>
        <Add {...props} title={about?.title ?? props.method.id} isAgainst={isKnown} />
        {about !== null && (
          <Link
            href={`/espaces/${props.space}/seminaires/${props.seminar.id}/methodes?fiche=${props.method.id}`}
            look="quiet"
            aria-label={formatSentence(words.sheetOf, { title: about.title })}
          >
            {words.sheet}
          </Link>
        )}
      </div>
    </div>
  );
}

interface AddProps extends MethodCardProps {
  readonly title: string;
  readonly isAgainst: boolean;
}

function Add({ method, seminar, space, after, title, isAgainst }: AddProps) {
  const words = useCopy({ fr, en });
  const announce = useAnnounce();
  const go = useGo();
  const [isFull, setFull] = useState(false);
  if (seminar.roomId !== null) return <p className={styles.soft}>{words.frozen}</p>;
  const add = () => {
    const step = addMethod(seminar, { method, title, after });
    if (step === null) return setFull(true);
    announce(formatSentence(words.added, { title }));
    return go(`/espaces/${space}/seminaires/${seminar.id}/conducteur?moment=${step}`);
  };
  return (
    <>
      <div>
        <Button {...(!isAgainst && { kind: 'primary' as const })} onPress={add}>
          {isAgainst ? words.addAnyway : words.add}
        </Button>
      </div>
      {isFull && <Notice tone="error">{words.full}</Notice>}
    </>
  );
}
