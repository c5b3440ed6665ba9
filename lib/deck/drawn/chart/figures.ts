// Numbers as people write them in tables.

export type Figure = { readonly value: number; readonly unit: '' | '%' };

/** "1,234.5", "12 %", "−3", "€ 5", "3,5"; null where there is none; undefined where it is none. */
export function readFigure(text: string): Figure | null | undefined {
  const bare = text
    .trim()
    .replace(/^[−–](?=\d)/, '-')
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/^([-+]?)[€$£¥]/, '$1')
    .replace(/[€$£¥]$/, '');
  if (/^([-–—?.]|n\/?a)?$/i.test(bare)) return null;
  const percent = bare.endsWith('%');
  const digits = percent ? bare.slice(0, -1) : bare;
  const value = Number(plainDigits(digits));
  return digits === '' || !Number.isFinite(value) ? undefined : { value, unit: percent ? '%' : '' };
}

/** With a point before the decimals and nothing between thousands. */
function plainDigits(text: string): string {
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^[-+]?\d+,\d+$/.test(text)) return text.replace(',', '.');
  return text;
}

/** Languages with a comma before the decimals. */
const commas = /^(bg|ca|cs|da|de|el|es|fi|fr|hr|hu|id|it|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk|vi)\b/i;

/** A figure as a chart sets it, in the deck's language: thousands apart by thin spaces, which read the same everywhere. */
export function figureIn(lang: string | null, unit: Figure['unit']): (value: number) => string {
  const point = commas.test(lang ?? '') ? ',' : '.';
  return (value) => {
    const [whole = '0', decimals] = String(Number(Math.abs(value).toFixed(4))).split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
    const sign = value < 0 ? '−' : '';
    return `${sign}${grouped}${decimals ? point + decimals : ''}${unit ? `\u2009${unit}` : ''}`;
  };
}
