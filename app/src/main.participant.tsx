// The phones' application, on Preact.
import './design/tokens.css';
import './design/fonts-participant.css';
import './design/base.css';

// The room's own door, when it is there.
const doors = import.meta.glob<{ mount: (place: HTMLElement) => void }>(
  './rooms/seminar/web/participant/index.tsx',
);
const place = document.getElementById('trame');
for (const load of Object.values(doors)) {
  const { mount } = await load();
  if (place) mount(place);
}
