// S10, the agenda editor: the lines in the middle, the time in the margin, the draft safe until it is saved.
import { useState } from 'react';
import { Link, Notice, Page } from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getSeminar, type SeminarSheet } from '../../contract.js';
import { AgendaTable } from '../prepare/agenda-table.js';
import { copy as prepareEn } from '../prepare/copy.en.js';
import { copy as prepareFr } from '../prepare/copy.fr.js';
import { formatNumbering } from '../prepare/words.js';
import type { HouseScreenProps } from '../room/index.js';
import { useWords } from './context.js';
import { Editing } from './editing.js';
import { ExportButton } from './export-button.js';

export function EditorScreen({ house }: HouseScreenProps) {
  const words = useWords();
  const naming = useCopy({ fr: prepareFr, en: prepareEn });
  const space = useParam('space');
  const read = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  const [fresh, renew] = useState<SeminarSheet | null>(null);
  const seminar = fresh !== null && fresh.id === read.id && fresh.version > read.version ? fresh : read;
  useTitle(`${words.title} — ${seminar.title}`);
  const isFrozen = seminar.roomId !== null;
  return (
    <Page
      eyebrow={
        <Link href={`/espaces/${space}/seminaires/${seminar.id}`}>
          {`${formatNumbering(seminar, naming)} · ${seminar.title}`}
        </Link>
      }
      title={words.title}
      {...(!isFrozen && { lead: words.lead })}
      wide
    >
      {isFrozen ? (
        <>
          <Notice>{seminar.status === 'closed' ? words.isOver : words.frozen}</Notice>
          <AgendaTable seminar={seminar} />
          <div>
            <ExportButton seminar={seminar} />
          </div>
        </>
      ) : (
        <Editing key={seminar.id} house={house} space={space} seminar={seminar} renew={renew} />
      )}
    </Page>
  );
}
