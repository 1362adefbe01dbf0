// The lines just typed, in the words of an open space.
import { formatSentence } from '../../../../../design/index.js';
import { type Entry, Recent } from '../../../../workshop/web/index.js';
import { useCapture, useWords } from './context.js';
import { listEntries, type TypedEntry } from './entries.js';

export function RecentEntries() {
  const words = useWords();
  const { state, me, waiting, namePerson } = useCapture();
  const describe = ({ id, kind, text, person, isHidden }: TypedEntry): Entry => {
    const name = person === null ? null : namePerson(person);
    const sentence = kind === 'report' ? words.report.by : words.behalf.for;
    return {
      id,
      kind: kind === 'question' || kind === 'report' ? words.recent[kind] : words.card[kind],
      text,
      source: name === null ? words.behalf.fromPaper : formatSentence(sentence, { name }),
      isHidden,
    };
  };
  return <Recent entries={listEntries(state, me.member).map(describe)} waiting={waiting} />;
}
