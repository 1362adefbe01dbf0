// What the start prints for whoever sits at the machine: where to go, how the room joins, how to organise.
import { toString as drawQrCode } from 'qrcode';

/** What there is to say. */
export interface Welcome {
  /** Address for a browser on this machine. */
  readonly here: string;
  /** Addresses for the phones of the room, most likely first; none when the machine is alone. */
  readonly nearby: readonly string[];
  /** Path of the one-time link. */
  readonly organiserPath: string;
}

/** Writes the welcome, in French, with the code to scan when there is a network. */
export async function formatWelcome(welcome: Welcome): Promise<string> {
  const [nearest] = welcome.nearby;
  const lines = ['', 'Trame est prête.', '', `  Sur cette machine\u00a0:      ${welcome.here}`];
  for (const address of welcome.nearby) lines.push(`  Depuis la salle\u00a0:        ${address}/rejoindre`);
  if (nearest === undefined)
    lines.push('  Depuis la salle\u00a0:        aucun réseau trouvé sur cette machine');
  else lines.push('', await drawQrCode(`${nearest}/rejoindre`, { type: 'utf8', margin: 2 }));
  lines.push(
    '',
    '  Pour organiser, ouvrez ce lien (il sert une seule fois et expire dans 24\u00a0h)\u00a0:',
    `  ${welcome.here}${welcome.organiserPath}`,
    '',
    '  Pour arrêter\u00a0: Ctrl+C',
    '',
  );
  return lines.join('\n');
}
