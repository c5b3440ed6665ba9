// The content security policy and its companions, as text.

type PolicyFacts = {
  readonly nonce: string;
  /** The request's Host header: older Safari does not count a web socket of the same host as 'self'. */
  readonly host: string;
  /** The development server evaluates code and injects styles. */
  readonly development: boolean;
};

export function contentPolicy({ nonce, host, development }: PolicyFacts): string {
  const sockets = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? ` ws://${host} wss://${host}` : '';
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Formulas and drawings set sizes in style attributes; style elements and sheets need the nonce or our origin.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return rules.join('; ');
}

/** `same-origin`: a stage's key never leaves in a Referer, and a form's POST still names its Origin. */
export const lockHeaders: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
];
