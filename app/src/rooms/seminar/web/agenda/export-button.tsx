// The agenda handed over as one file (R084).
import { formatAgendaFile } from '@trame/core/seminar';
import { Button } from '../../../../design/index.js';
import type { SeminarSheet } from '../../contract.js';
import { useWords } from './context.js';
import { createDraftStep, parseSteps } from './draft/draft.js';

/** Hands the agenda over as one file, through the browser alone. */
export function ExportButton({ seminar }: { readonly seminar: Pick<SeminarSheet, 'title' | 'agenda'> }) {
  const words = useWords();
  const save = () => {
    const agenda = parseSteps(seminar.agenda.map(createDraftStep));
    const text = JSON.stringify(formatAgendaFile({ title: seminar.title, agenda }), null, 2);
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${seminar.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button kind="quiet" size="small" onPress={save}>
      {words.exportFile}
    </Button>
  );
}
