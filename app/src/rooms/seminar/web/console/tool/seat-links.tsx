// Links that open one seat once: a scribe, the big screen's machine, an observer.
import { useState } from 'react';
import { Button, TextField, useAnnounce } from '../../../../../design/index.js';
import { ProblemNotice, useChange } from '../../../../../platform/web/index.js';
import { liveRoutes } from '../../../contract.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

const ROLES = ['scribe', 'projector', 'observer'] as const;

interface MadeLink {
  readonly role: (typeof ROLES)[number];
  readonly address: string;
}

export function SeatLinks({ origin }: { readonly origin: string }) {
  const words = useWords().door;
  const { space, roomId } = useConsole();
  const create = useChange(liveRoutes.createLink);
  const [made, setMade] = useState<MadeLink | null>(null);
  const make = (role: MadeLink['role']) =>
    create.run({ params: { space, room: roomId }, body: { role } }).then(
      ({ link }) => setMade({ role, address: `${origin}/lien#${link}` }),
      () => undefined,
    );
  return (
    <section className={styles.part}>
      <h3>{words.links}</h3>
      <p className={styles.soft}>{words.linksLead}</p>
      <div className={styles.orders}>
        {ROLES.map((role) => (
          <Button key={role} size="small" isDisabled={create.isRunning} onPress={() => make(role)}>
            {words.link[role]}
          </Button>
        ))}
      </div>
      {made !== null && <Made key={made.address} made={made} />}
      <ProblemNotice error={create.problem} />
    </section>
  );
}

function Made({ made }: { readonly made: MadeLink }) {
  const words = useWords().door;
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    // Refused over plain http: the field above can still be selected and copied by hand.
    await navigator.clipboard?.writeText(made.address).then(
      () => {
        setCopied(true);
        announce(words.copied);
      },
      () => undefined,
    );
  };
  return (
    <>
      <TextField label={words.made[made.role]} value={made.address} isReadOnly />
      {navigator.clipboard !== undefined && (
        <div>
          <Button size="small" onPress={copy}>
            {isCopied ? words.copied : words.copy}
          </Button>
        </div>
      )}
    </>
  );
}
