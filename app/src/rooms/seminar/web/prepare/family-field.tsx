// The family of actors somebody belongs to, among those the Fabrique uses (R030).
import { Select } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { families as en } from '../../families.en.js';
import { families as fr } from '../../families.fr.js';

export interface FamilyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (family: string) => void;
}

export function FamilyField({ label, value, onChange }: FamilyFieldProps) {
  const families = useCopy({ fr, en });
  const options = Object.entries(families).map(([id, name]) => ({ id, label: name }));
  return <Select label={label} options={options} value={value === '' ? null : value} onChange={onChange} />;
}
