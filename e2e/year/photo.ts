// Photographs of paper emblems: drawn by a browser page, sent as a phone sends them.
import type { Browser } from 'playwright-core';
import type { ProtocolPhone } from '../stage/client.js';
import type { RunningHall } from '../stage/hall.js';

/** A picture of a paper shield, coloured by hand. */
export async function photographEmblem(browser: Browser, caption: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1100 } });
  await page.setContent(`<body style="margin:0;background:#b9a27f"><svg viewBox="0 0 90 110" width="900">
    <path d="M8 6H82V60Q82 92 45 104Q8 92 8 60Z" fill="#fdfaf3" stroke="#333" stroke-width="1.4"/>
    <path d="M8 60Q26 50 45 60T82 60V66Q64 74 45 66T8 66Z" fill="#1f5a8a"/>
    <path d="M20 46L34 20L46 46Z" fill="#a83f28"/><circle cx="62" cy="28" r="9" fill="#d19a1b"/>
    <text x="45" y="86" font-size="5" text-anchor="middle" font-family="serif">${caption.slice(0, 22)}…</text>
    </svg></body>`);
  const picture = await page.screenshot({ type: 'jpeg', quality: 70 });
  await page.close();
  return picture;
}

/** Sends a photograph from a seat, and says that the people on it agree to its being printed. */
export async function sendPhoto(
  { address, space, room }: RunningHall,
  { cookie }: Pick<ProtocolPhone, 'cookie'>,
  { photo, activity, file }: { readonly photo: string; readonly activity: string; readonly file: Buffer },
): Promise<void> {
  const base = `${address}/api/spaces/${space}/rooms/${room}/photos`;
  const headers = { origin: address, cookie, accept: 'application/json' };
  const sent = await fetch(`${base}?id=${photo}&activity=${activity}&as=seat`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'image/jpeg' },
    body: new Uint8Array(file),
  });
  if (!sent.ok) throw new Error(`e2e/photo: ${sent.status} ${await sent.text()}`);
  const agreed = await fetch(`${base}/${photo}?as=seat`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ peopleAgreed: true }),
  });
  if (!agreed.ok) throw new Error(`e2e/photo: ${agreed.status} ${await agreed.text()}`);
}
