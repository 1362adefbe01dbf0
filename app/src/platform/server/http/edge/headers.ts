// The security headers that every answer carries, whatever its route and status.

// One stylesheet is written at run time by react-aria (`touch-action` on pressable elements): its digest is
// allowed, nothing else inline is.
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), fullscreen=(self), screen-wake-lock=(self)',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The headers of one answer. HSTS over https only: in a hall, plain http is all there is. */
export function listSecurityHeaders(about: {
  readonly secure: boolean;
  readonly path: string;
}): Readonly<Record<string, string>> {
  return {
    ...ALWAYS,
    ...(about.secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(about.path.startsWith('/api/') ? { 'cache-control': 'no-store' } : {}),
  };
}
