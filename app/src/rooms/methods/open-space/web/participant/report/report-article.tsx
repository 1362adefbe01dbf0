// One report as the room reads it, in the words of the group.
import { type Card, getPlace, type PostedReport } from '@trame/core/methods/open-space';
import { useState } from 'react';
import { formatSentence, formatTypedText } from '../../../../../../design/format.js';
import { Button } from '../../../../../../design/plain.js';
import { ContributionMark, hasDraft, StaleEdits } from '../../../../../workshop/web/participant/index.js';
import { listRefused, usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';
import { formatRoom } from '../question/room-name.js';
import { AmendForm } from './amend-form.js';
import { listNames } from './names.js';

export function ReportArticle({ posted }: { readonly posted: PostedReport }) {
  const phone = usePhone();
  const { me, canWrite, canSend, drafts } = phone;
  const words = useWords();
  const { report, challenges, assets } = posted;
  const [amending, setAmending] = useState(() => hasDraft(drafts, `amend.${report.id}`));
  const isMine = report.by === me.member && !report.paper;
  const title = readTitle(posted, words.masked);
  return (
    <article className={styles.report}>
      <ReportPlace posted={posted} />
      <h4 className={styles.reportTitle}>{formatTypedText(title)}</h4>
      {amending && canWrite ? (
        <AmendForm report={report} onClose={() => setAmending(false)} />
      ) : (
        <p className={styles.said}>{report.said}</p>
      )}
      <Slips title={words.report.challenges} cards={challenges} sign="challenge" />
      <Slips title={words.report.assets} cards={assets} sign="asset" />
      <ReportGroup posted={posted} />
      <ContributionMark room={phone} id={report.id} isMine={isMine} masculine />
      <RefusedAmendments posted={posted} />
      {isMine && canWrite && canSend && !amending && (
        <div className={styles.quiet}>
          <Button
            kind="quiet"
            aria-label={formatSentence(words.report.amended, { text: title })}
            onPress={() => setAmending(true)}
          >
            {words.edit}
          </Button>
        </div>
      )}
    </article>
  );
}

function readTitle({ question }: PostedReport, masked: string): string {
  return question === null || question.hidden !== null ? masked : question.text;
}

function ReportPlace({ posted }: { readonly posted: PostedReport }) {
  const { state } = usePhone();
  const copy = useWords();
  const words = copy.report;
  const place = posted.question === null ? null : getPlace(state, posted.question);
  if (place === null && !posted.report.paper) return null;
  const rank = state.settings.slots.findIndex(({ id }) => id === place?.slot.id) + 1;
  return (
    <p className={styles.small}>
      {[
        place === null ? '' : formatSentence(words.place, { room: formatRoom(place.room.name, copy), rank }),
        posted.report.paper ? words.paper : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

interface SlipsProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly sign: 'challenge' | 'asset';
}

function Slips({ title, cards, sign }: SlipsProps) {
  if (cards.length === 0) return null;
  return (
    <div className={styles.slips} data-sign={sign}>
      <h5>{title}</h5>
      <ul>
        {cards.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function ReportGroup({ posted }: { readonly posted: PostedReport }) {
  const { namePerson } = usePhone();
  const words = useWords().report;
  const { convener, participants } = posted.report;
  const name = convener === null ? null : namePerson(convener);
  const names = listNames(participants, namePerson);
  if (name === null && names === '') return null;
  return (
    <p className={styles.small}>
      {name !== null && `${formatSentence(words.by, { name })}. `}
      {names !== '' && `${formatSentence(words.with, { names })}.`}
    </p>
  );
}

function RefusedAmendments({ posted }: { readonly posted: PostedReport }) {
  const phone = usePhone();
  const { refused, send } = phone;
  const { report } = posted;
  const mine = listRefused(refused, 'amend-report').filter(({ command }) => command.report === report.id);
  const edits = mine.map((one) => ({ ...one, command: { ...one.command, text: one.command.said } }));
  return (
    <StaleEdits
      room={phone}
      refused={edits}
      current={report.said}
      onRenew={(said) => {
        const last = mine.find(({ command }) => command.said === said)?.command;
        const { convener, participants, table } = last ?? report;
        return send({
          type: 'amend-report',
          report: report.id,
          version: report.version,
          said,
          convener,
          participants,
          table,
        });
      }}
    />
  );
}
