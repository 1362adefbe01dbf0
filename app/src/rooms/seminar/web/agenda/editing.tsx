// The editor at work: the lines in the middle, the time in the margin, the keyboard where it is wanted.
import { useEffect, useRef, useState } from 'react';
import { useFilters, useOptionalData } from '../../../../platform/web/index.js';
import { listAttendees, type SeminarSheet } from '../../contract.js';
import type { HouseScreenProps } from '../room/index.js';
import { listRoster } from '../roster.js';
import styles from './agenda.module.css';
import { AddBar, Found, Sources } from './bars.js';
import { useCarry } from './carry.js';
import { Conflict } from './conflict.js';
import { EditorProvider, getPartId, type StepPart } from './context.js';
import { listStarts, parseSteps } from './draft/draft.js';
import { useAgendaDraft } from './draft/use-agenda-draft.js';
import { Margin } from './margin.js';
import { SaveBar } from './save-bar.js';
import { StepList } from './step-list.js';

export interface EditingProps extends HouseScreenProps {
  readonly space: string;
  readonly seminar: SeminarSheet;
  readonly renew: (seminar: SeminarSheet) => void;
}

/** The keyboard goes to a part of a line once that part is on screen. */
function useFocus(): (part: StepPart, id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  const [, again] = useState(0);
  return (part, id) => {
    wanted.current = getPartId(part, id);
    again((turn) => turn + 1);
  };
}

export function Editing({ house, space, seminar, renew }: EditingProps) {
  const desk = useAgendaDraft(seminar);
  const focus = useFocus();
  const [{ moment = null }] = useFilters();
  const [unfolded, unfold] = useState<string | null>(moment);
  const attendance = useOptionalData(listAttendees, { params: { space, seminar: seminar.id } });
  const editor = {
    space,
    seminar,
    house,
    desk,
    agenda: parseSteps(desk.draft.steps),
    starts: listStarts(desk.draft),
    carry: useCarry(space, seminar.id),
    people: listRoster([], attendance?.attendees ?? []),
    unfolded,
    unfold,
    renew,
    focus,
  };
  return (
    <EditorProvider value={editor}>
      <div className={styles.editor}>
        {moment === null && <Found />}
        <Conflict />
        <div className={styles.layout}>
          <div className={styles.main}>
            <Sources />
            <StepList />
            <AddBar />
          </div>
          <Margin />
        </div>
        <SaveBar />
      </div>
    </EditorProvider>
  );
}
