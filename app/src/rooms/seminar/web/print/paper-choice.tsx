// S12: everything on paper from one button, or sheet by sheet with the number of copies of each.
import { useState } from 'react';
import { Checkbox, formatSentence, Link } from '../../../../design/index.js';
import { useCopy, useOptionalData } from '../../../../platform/web/index.js';
import { listPapers, type Printable } from '../../contract/paper.js';
import { type Chosen, createChoice, formatChoice, groupPapers } from './choice.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './print.module.css';

export interface PaperChoiceProps {
  readonly space: string;
  readonly seminar: string;
}

export function PaperChoice({ space, seminar }: PaperChoiceProps) {
  const copy = useCopy({ fr, en });
  const [isOpen, setOpen] = useState(false);
  const params = { space, seminar };
  const papers = useOptionalData(listPapers, { params }, isOpen)?.papers ?? null;
  const address = `/api/spaces/${space}/seminars/${seminar}/paper.pdf`;
  return (
    <div>
      <p className={styles.all}>
        <Link href={address} target="_blank" look="primary">
          {copy.printAll}
        </Link>
      </p>
      <p className={styles.soft}>{copy.printAllLead}</p>
      <details className={styles.choice} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{copy.choose}</summary>
        {papers !== null && <Lines key={papers.length} papers={papers} address={address} />}
      </details>
    </div>
  );
}

function Lines({ papers, address }: { readonly papers: readonly Printable[]; readonly address: string }) {
  const copy = useCopy({ fr, en });
  const [chosen, setChosen] = useState(() => createChoice(papers));
  const choice = formatChoice(papers, chosen);
  return (
    <div>
      {[...groupPapers(papers)].map(([activity, group]) => (
        <fieldset key={activity ?? ''} className={styles.group}>
          <legend>{activity ?? copy.hall}</legend>
          {group.map((paper) => (
            <Line key={paper.name} paper={paper} chosen={chosen} onChange={setChosen} />
          ))}
        </fieldset>
      ))}
      <p className={styles.soft}>{copy.badges}</p>
      <p>
        {choice === null ? (
          copy.nothing
        ) : (
          <Link href={`${address}?${new URLSearchParams({ sheets: choice })}`} target="_blank" look="plain">
            {copy.printChosen}
          </Link>
        )}
      </p>
    </div>
  );
}

interface LineProps {
  readonly paper: Printable;
  readonly chosen: Chosen;
  readonly onChange: (next: Chosen) => void;
}

function Line({ paper, chosen, onChange }: LineProps) {
  const copy = useCopy({ fr, en });
  const { name, title } = paper;
  const line = chosen[name] ?? { isOn: false, copies: '' };
  return (
    <div className={styles.line}>
      <Checkbox
        isSelected={line.isOn}
        onChange={(isOn) => onChange({ ...chosen, [name]: { ...line, isOn } })}
      >
        {title}
      </Checkbox>
      {paper.copies !== null && (
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          className={styles.copies}
          aria-label={formatSentence(copy.copies, { title })}
          value={line.copies}
          onChange={(event) => onChange({ ...chosen, [name]: { ...line, copies: event.target.value } })}
        />
      )}
    </div>
  );
}
