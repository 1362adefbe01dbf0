// The reception desk: one field that a badge reader types into, one line that says who just came in.
import { useRef, useState } from 'react';
import {
  Button,
  DataTable,
  EmptyState,
  formatSentence,
  Link,
  Notice,
  Page,
  Section,
  TextField,
  useAnnounce,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useParam, useTitle } from '../../../../platform/web/index.js';
import { scanBadge } from '../../contract/person.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './reception.module.css';

interface Arrival {
  readonly key: number;
  readonly name: string;
  readonly organisation: string | null;
  readonly sentence: string;
}

function useArrivals() {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const scan = useChange(scanBadge);
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const params = { space: useParam('space'), seminar: useParam('seminar') };
  const read = async (badge: string): Promise<void> => {
    const answer = await scan.run({ params, body: { badge } }).catch(() => null);
    if (answer === null) return;
    const { attendee, again, unexpected } = answer;
    const said = again ? copy.again : unexpected ? copy.unexpected : copy.arrived;
    const sentence = formatSentence(said, { name: attendee.displayName });
    announce(sentence);
    const { displayName: name, organisationName: organisation } = attendee;
    setArrivals((known) => [{ key: known.length, name, organisation, sentence }, ...known]);
  };
  return { arrivals, read, problem: scan.problem, isReading: scan.isRunning };
}

function BadgeField(props: { readonly read: (badge: string) => Promise<void>; readonly isReading: boolean }) {
  const copy = useCopy({ fr, en });
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submit = async () => {
    if (typed.trim() === '') return;
    setTyped('');
    await props.read(typed);
    // The next badge is read without a hand on the mouse.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={copy.field}
        hint={copy.hint}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      <Button type="submit" kind="primary" isDisabled={props.isReading}>
        {copy.read}
      </Button>
    </form>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const [space, seminar] = [useParam('space'), useParam('seminar')];
  const { arrivals, problem, ...reader } = useArrivals();
  useTitle(copy.title);
  const [last] = arrivals;
  return (
    <Page
      eyebrow={copy.eyebrow}
      title={copy.title}
      lead={copy.lead}
      actions={<Link href={`/espaces/${space}/seminaires/${seminar}`}>{copy.back}</Link>}
    >
      <BadgeField {...reader} />
      <ProblemNotice error={problem} />
      {problem === null && last !== undefined && (
        <Notice tone="success">
          <p className={styles.last}>{last.sentence}</p>
        </Notice>
      )}
      <Section title={copy.arrivals}>
        {arrivals.length === 0 ? (
          <EmptyState title={copy.none}>{copy.noneText}</EmptyState>
        ) : (
          <DataTable
            caption={copy.caption}
            rows={arrivals}
            getKey={(one) => String(one.key)}
            columns={[
              { id: 'person', label: copy.person, render: (one) => one.name },
              { id: 'organisation', label: copy.organisation, render: (one) => one.organisation ?? '—' },
              { id: 'said', label: copy.said, render: (one) => one.sentence },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
