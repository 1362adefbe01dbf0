// Whether the territories may read what an inter-site seminar left: off until somebody says so, and taken back at will.
import { Checkbox, Section, useAnnounce } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../platform/web/index.js';
import { shareHarvest } from '../../contract/carry.js';
import type { SeminarSheet } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export interface SharingProps {
  readonly seminar: SeminarSheet;
  readonly space: string;
}

export function Sharing({ seminar, space }: SharingProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const share = useChange(shareHarvest);
  const set = (shared: boolean) =>
    share.run({ params: { space, seminar: seminar.id }, body: { shared } }).then(
      (kept) => announce(kept.shared ? copy.sharedNow : copy.unsharedNow),
      () => undefined,
    );
  return (
    <Section title={copy.sharing} lead={copy.sharedLead}>
      <Checkbox
        isSelected={seminar.harvestShared}
        isReadOnly={share.isRunning}
        onChange={(shared) => void set(shared)}
      >
        {copy.shared}
      </Checkbox>
      <ProblemNotice error={share.problem} />
    </Section>
  );
}
