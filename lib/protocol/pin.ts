// A PIN as people type it. The stage shows "394 056"; keyboards of many scripts have digits of their own.

/** The six digits as 0 to 9; null where the text holds anything else than a PIN, its name before it, and gaps. */
export function readPin(typed: string): string | null {
  const [, shown = ''] = /^[^\p{Nd}]{0,12}((?:\p{Nd}[\s\p{Cf}\p{Pd}.·_,]*){6})$/u.exec(typed.trim()) ?? [];
  const digits = [...shown].filter((letter) => /\p{Nd}/u.test(letter));
  return digits.length === 6 ? digits.map(digitValue).join('') : null;
}

/** Unicode lists the decimal digits of every script in runs of ten, 0 first. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (digit.codePointAt(0)! - zero) % 10;
}
