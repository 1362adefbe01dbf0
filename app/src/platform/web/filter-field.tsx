// A search kept in the address: typed here at once, written there a moment later.
import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../design/index.js';
import { useFilters } from './address.js';

const PAUSE = 250;

export interface FilterFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The filter's name in the address. */
  readonly name: string;
}

/** The address updates in a transition: a field bound to it directly would lose letters typed fast. */
export function FilterField({ label, hint, name }: FilterFieldProps) {
  const [filters, change] = useFilters();
  const written = filters[name] ?? '';
  const [text, setText] = useState(written);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) setText(written);
  }, [written]);
  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) return;
    const wait = setTimeout(() => change({ [name]: text }), PAUSE);
    return () => clearTimeout(wait);
  }, [text, name, change]);
  return (
    <div ref={place}>
      <TextField label={label} value={text} onChange={setText} {...(hint && { hint })} />
    </div>
  );
}
