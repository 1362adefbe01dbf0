// A gesture that loses something, asked twice on the same button: a window over the page is one more thing to close.
import { useState } from 'react';
import { Button } from '../../../../../design/plain.js';

export interface ErasingProps {
  readonly label: string;
  readonly sure: string;
  readonly onErase: () => void;
}

export function Erasing({ label, sure, onErase }: ErasingProps) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    if (asked) onErase();
    setAsked(!asked);
  };
  return (
    <Button kind={asked ? 'danger' : 'quiet'} onPress={press}>
      {asked ? sure : label}
    </Button>
  );
}
