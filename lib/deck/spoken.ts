// A formula's TeX as one plain line, for screen readers and tests: `\frac{dC}{dw}` → `dC/dw`. Knows the usual
// signs; if the plain form would read badly, the deck gives its own with {say="…"}.

const signs: Readonly<Record<string, string>> = {
  sigma: 'σ',
  eta: 'η',
  delta: 'δ',
  Delta: 'Δ',
  nabla: '∇',
  partial: '∂',
  sum: 'Σ',
  theta: 'θ',
  pi: 'π',
  approx: '≈',
  neq: '≠',
  leq: '≤',
  geq: '≥',
  cdot: '·',
  times: '×',
  pm: '±',
  to: '→',
  rightarrow: '→',
  infty: '∞',
  lVert: '‖',
  rVert: '‖',
  Vert: '‖',
  lvert: '|',
  rvert: '|',
  ldots: '…',
  dots: '…',
  quad: ' ',
  qquad: ' ',
  left: '',
  right: '',
  displaystyle: '',
};

/** They stand behind their letter. */
const accents: Readonly<Record<string, string>> = {
  bar: '\u0304',
  hat: '\u0302',
  tilde: '\u0303',
  vec: '\u20d7',
};

export function spokenTex(tex: string): string {
  let text = tex
    .replace(/\\(text|mathrm|mathbf|operatorname)\s*\{([^{}]*)\}/g, '$2')
    .replace(
      /\\(bar|hat|tilde|vec)\s*(?:\{(\w)\}|(\w))/g,
      (_, name: string, held: string, bare: string) => (held ?? bare) + accents[name],
    );
  let before: string;
  do {
    before = text;
    text = text
      .replace(
        /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
        (_, over, under) => `${part(over)}/${part(under)}`,
      )
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
      .replace(/([\^_])\{([^{}]*)\}/g, (_, sign, raised) => `${sign === '_' ? '' : '^'}${part(raised)}`);
  } while (text !== before);
  return text
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => signs[name] ?? name)
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\\\/g, '; ')
    .replace(/[{}&\\]/g, '')
    .replace(/_/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Adds brackets where one line would be ambiguous. */
const part = (text: string) => (/[-+ /]/.test(text.trim()) ? `(${text.trim()})` : text.trim());
