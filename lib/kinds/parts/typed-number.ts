// Numbers as people type them: 0,5 and 0.5, 1,000 and 1.000, ½, 10³, ٣٫٥, with or without a unit. Pure.

export type Quantity = {
  /** What the digits can mean: "1.000" is a thousand to some and one to others. */
  readonly values: readonly number[];
  /** What stands before or after them, as it was typed; often nothing. */
  readonly unit: string;
};

/** Digits of every script as 0–9, minus signs as "-", powers as "^", fractions with "/". */
export const plainDigits = (text: string): string =>
  text
    .replace(/\u2212|[\u2012\u2013](?=\s?[.,]?\p{Nd})/gu, '-')
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/gu, (power) => `^${power.normalize('NFKC').replace('\u2212', '-')}`)
    .replace(/[₀-₉½¼¾⅐-⅞↉]/gu, (sign) => sign.normalize('NFKC').replace(/^(\d\u2044)/u, ' $1'))
    .replace(/\u2044/gu, '/')
    .replace(/\u066b/gu, '.')
    .replace(/\u066c/gu, ',')
    .replace(/\u066a/gu, '%')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .trim();

/** Unicode lists the decimal digits of every script in runs of ten, 0 first. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (digit.codePointAt(0)! - zero) % 10;
}

const around = /^["'“”„«»‹›‘’([]+|["'“”„«»‹›‘’)\]]+$|[.,;:?…]+$/gu;
/** A unit is short: km/h, m/s^2, %, °C, €, apples. */
const quantity =
  /^(?<sign>[+-]?)\s*(?<before>\p{Sc}?)\s*(?<figure>[\d.,][\d.,'’_ ]*?(?:\s+\d+\/\d+|\/\d+)?(?:e[+-]?\d+)?(?:\s*[x×*·⋅]\s*10)?(?:\^-?\d+)?)\s*(?<after>(?:[%‰\p{Sc}]|°?\p{L}[\p{L}\p{M}\d./·*^°-]{0,15}|°|["'′″])?)$/iu;

/** Null where the text is anything else than one number. `by` the deck, digits mean one thing: its author's. */
export function readQuantity(text: string, by: 'deck' | 'participant'): Quantity | null {
  const bare = plainDigits(text).replace(around, '').replace(/^=\s*/u, '').trim();
  const { sign, before = '', figure = '', after = '' } = quantity.exec(bare)?.groups ?? {};
  if (sign === undefined || (before !== '' && after !== '')) return null;
  const values = valuesOf(figure.trim(), by).filter(Number.isFinite);
  if (values.length === 0) return null;
  return { values: sign === '-' ? values.map((value) => -value) : values, unit: before || after };
}

function valuesOf(figure: string, by: 'deck' | 'participant'): number[] {
  const power = /^(?:(.+?)\s*[x×*·⋅]\s*)?(\d+)\^(-?\d+)$/iu.exec(figure);
  if (power) {
    const raised = Number(power[2]) ** Number(power[3]);
    return power[1] === undefined ? [raised] : decimals(power[1], by).map((value) => value * raised);
  }
  const fraction = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/u.exec(figure);
  if (fraction) return [Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3])];
  const scientific = /^(.+)e([+-]?\d+)$/iu.exec(figure);
  if (scientific) return decimals(scientific[1]!, by).map((value) => value * 10 ** Number(scientific[2]));
  return decimals(figure, by);
}

const grouped = /^[1-9]\d{0,2}(?:([.,'’_ ])\d{3})(?:\1\d{3})*$/u;
const groupedInIndia = /^[1-9]\d?(?:,\d\d)*,\d{3}$/u;

function decimals(figure: string, by: 'deck' | 'participant'): number[] {
  // 007 is a name.
  if (by === 'deck' && /^0\d/u.test(figure)) return [];
  if (/^\d+$/u.test(figure)) return [Number(figure)];
  const whole = grouped.test(figure) || groupedInIndia.test(figure) ? [Number(bareDigits(figure))] : [];
  const simple = /^(\d*)[.,](\d+)$/u.exec(figure);
  if (simple) {
    const point = Number(`${simple[1]}.${simple[2]}`);
    if (whole.length === 0) return [point];
    // A deck's "1,000" is a thousand and its "1.000" one; a participant may be used to either.
    return by === 'participant' ? [...whole, point] : figure.includes(',') ? whole : [point];
  }
  const [, front = '', mark = '', rest = ''] = /^(.*)([.,])(\d+)$/u.exec(figure) ?? [];
  const isFront = (grouped.test(front) || groupedInIndia.test(front)) && !front.includes(mark);
  return isFront ? [Number(`${bareDigits(front)}.${rest}`)] : whole;
}

const bareDigits = (figure: string): string => figure.replace(/\D/gu, '');
