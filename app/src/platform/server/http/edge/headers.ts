// The security headers that every answer carries, whatever its route and status.

// The API page's reader writes this one stylesheet at run time; nothing else inline is allowed anywhere.
const API_PAGE_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

function formatContentPolicy(ownStyle = ''): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${ownStyle}`,
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
}

const POLICY = formatContentPolicy();
const API_PAGE_POLICY = formatContentPolicy(` ${API_PAGE_STYLE}`);

const ALWAYS: Readonly<Record<string, string>> = {
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
    'content-security-policy': about.path.startsWith('/api/docs') ? API_PAGE_POLICY : POLICY,
    ...(about.secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(about.path.startsWith('/api/') ? { 'cache-control': 'no-store' } : {}),
  };
}
