// Who is expected and who is there; somebody without a phone is added here, and no account is made (R028, R039).
import { useState } from 'react';
import {
  Button,
  Checkbox,
  type Column,
  DataTable,
  EmptyState,
  formatCount,
  formatSentence,
  Link,
  Section,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useData } from '../../../../platform/web/index.js';
import {
  type Attendee,
  addAttendees,
  listAttendees,
  type SeminarSheet,
  updateAttendee,
} from '../../contract.js';
import { BadgeGesture } from '../print/badge-gesture.js';
import { copy as printEn } from '../print/copy.en.js';
import { copy as printFr } from '../print/copy.fr.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { FamilyField, useFamilyNames } from './family-field.js';
import styles from './prepare.module.css';

interface AttendanceProps {
  readonly seminar: SeminarSheet;
  readonly space: string;
}

function PresenceButtons(props: AttendanceProps & { readonly attendee: Attendee }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const update = useChange(updateAttendee);
  const { attendee, seminar, space } = props;
  const next = attendee.presence === 'present' ? 'absent' : 'present';
  const sentence = next === 'present' ? copy.presentNow : copy.absentNow;
  const press = () =>
    update
      .run({ params: { space, seminar: seminar.id, attendee: attendee.id }, body: { presence: next } })
      .then(
        () => announce(formatSentence(sentence, { name: attendee.displayName })),
        () => undefined,
      );
  return (
    <span className={styles.presence}>
      {copy.presences[attendee.presence]}
      <Button
        kind="quiet"
        size="small"
        isDisabled={update.isRunning}
        onPress={press}
        aria-label={`${next === 'present' ? copy.setPresent : copy.setAbsent} — ${attendee.displayName}`}
      >
        {next === 'present' ? copy.setPresent : copy.setAbsent}
      </Button>
      <ProblemNotice error={update.problem} />
    </span>
  );
}

function useColumns(props: AttendanceProps): readonly Column<Attendee>[] {
  const copy = useCopy({ fr, en });
  const print = useCopy({ fr: printFr, en: printEn });
  const nameFamily = useFamilyNames();
  return [
    { id: 'person', label: copy.person, render: (one) => one.displayName, sortBy: (one) => one.displayName },
    { id: 'organisation', label: copy.organisation, render: (one) => one.organisationName ?? '—' },
    {
      id: 'family',
      label: copy.family,
      render: (one) => nameFamily(one.family) ?? '—',
      sortBy: (one) => nameFamily(one.family),
    },
    { id: 'presence', label: copy.presence, render: (one) => <PresenceButtons {...props} attendee={one} /> },
    {
      id: 'printable',
      label: copy.printable,
      render: (one) => (one.consentToPrint ? copy.agreed : copy.notAgreed),
    },
    {
      id: 'badge',
      label: print.badge,
      render: (one) => <BadgeGesture space={props.space} seminar={props.seminar.id} attendee={one} />,
    },
  ];
}

function AddPerson({ seminar, space }: AttendanceProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const add = useChange(addAttendees);
  const empty = { displayName: '', organisationName: '', family: '', consentToPrint: false };
  const [draft, setDraft] = useState(empty);
  const submit = async () => {
    const person = {
      ...draft,
      family: draft.family || null,
      organisationName: draft.organisationName || null,
    };
    const call = {
      params: { space, seminar: seminar.id },
      body: { attendees: [{ ...person, presence: 'present' as const }] },
    };
    await add.run(call).then(
      ({ added }) => {
        announce(formatSentence(added > 0 ? copy.added : copy.alreadyThere, { name: draft.displayName }));
        setDraft(empty);
      },
      () => undefined,
    );
  };
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{copy.addPerson}</h3>
      <p className={styles.soft}>{copy.addPersonLead}</p>
      <TextField
        label={copy.displayName}
        isRequired
        value={draft.displayName}
        onChange={(displayName) => change({ displayName })}
      />
      <TextField
        label={copy.organisation}
        value={draft.organisationName}
        onChange={(organisationName) => change({ organisationName })}
      />
      <FamilyField label={copy.family} value={draft.family} onChange={(family) => change({ family })} />
      <Checkbox isSelected={draft.consentToPrint} onChange={(consentToPrint) => change({ consentToPrint })}>
        {copy.consent}
      </Checkbox>
      <ProblemNotice error={add.problem} />
      <div>
        <Button type="submit" isDisabled={add.isRunning || draft.displayName.trim() === ''}>
          {copy.add}
        </Button>
      </div>
    </form>
  );
}

export function Attendance(props: AttendanceProps) {
  const copy = useCopy({ fr, en });
  const { attendees } = useData(listAttendees, { params: { space: props.space, seminar: props.seminar.id } });
  const columns = useColumns(props);
  const print = useCopy({ fr: printFr, en: printEn });
  const locale = useLocale();
  const present = attendees.filter((one) => one.presence === 'present').length;
  const families = new Set(attendees.map((one) => one.family).filter((family) => family !== null)).size;
  const lead = formatSentence(copy.attendanceLead, {
    present: formatCount(present, copy.presentCount, locale),
    invited: formatCount(attendees.length, copy.invitedCount, locale),
    families: formatCount(families, copy.familyCount, locale),
  });
  return (
    <Section title={copy.attendance} lead={lead}>
      <p>
        <Link href={`/espaces/${props.space}/seminaires/${props.seminar.id}/accueil`}>{print.reception}</Link>
        {' · '}
        <Link href={`/espaces/${props.space}/personnes`}>{print.persons}</Link>
      </p>
      {attendees.length === 0 ? (
        <EmptyState title={copy.noPerson}>{copy.noPersonText}</EmptyState>
      ) : (
        <DataTable
          caption={copy.attendanceCaption}
          columns={columns}
          rows={attendees}
          getKey={(one) => one.id}
        />
      )}
      {props.seminar.status !== 'closed' && <AddPerson {...props} />}
    </Section>
  );
}
