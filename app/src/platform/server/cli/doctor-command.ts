// `trame doctor`: says whether this installation can be relied upon, line by line.
import type { Config } from '../config/index.js';
import { examine, type Finding } from '../doctor/index.js';
import type { Command } from './command.js';

/** Makes the command. */
export function createDoctorCommand(getConfig: () => Config): Command {
  return {
    name: 'doctor',
    usage: '[--json]',
    summary: 'Vérifie l’installation et dit quoi corriger',
    options: ['json'],
    run: async (line, terminal) => {
      const findings = await examine(getConfig());
      const ok = findings.every((finding) => finding.level !== 'erreur');
      terminal.print(
        line.options.json === undefined ? formatReport(findings) : JSON.stringify({ ok, findings }, null, 2),
      );
      return ok ? 0 : 1;
    },
  };
}

function formatReport(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => `${finding.level.padEnd(9)}  ${finding.sentence}`);
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return [...lines, '', `${count('erreur')} erreur(s), ${count('attention')} point(s) d’attention.`].join(
    '\n',
  );
}
