// The family of actors somebody belongs to, among those the Fabrique uses (R030).
import { Select } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { families as en } from '../../families.en.js';
import { families as fr } from '../../families.fr.js';

/** How a family is called; one that the Fabrique named itself is shown as it was typed. */
export function useFamilyNames(): (family: string | null) => string | null {
  const families: Readonly<Record<string, string>> = useCopy({ fr, en });
  return (family) => (family === null ? null : (families[family] ?? family));
}

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
