// Days and times of a Gantt chart, as milliseconds of UTC.

const day = 86_400_000;
const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: day,
  w: 7 * day,
  M: 30 * day,
  y: 365 * day,
};

/** Null where that is no date of the format: `YYYY-MM-DD`, `DD.MM.YYYY HH:mm`, … */
export function readDate(text: string, format: string): number | null {
  const names: string[] = [];
  const pattern = format.trim().replace(/YYYY|YY|MM|M|DD|D|HH|H|mm|ss|[.*+?^${}()|[\]\\]/g, (sign) => {
    if (!/^[A-Za-z]/.test(sign)) return `\\${sign}`;
    names.push(sign);
    return sign === 'YYYY' ? '(\\d{4})' : '(\\d{1,2})';
  });
  const found = new RegExp(`^${pattern}$`).exec(text.trim());
  if (!found) return format === 'YYYY-MM-DD' ? null : readDate(text, 'YYYY-MM-DD');
  const part = (letter: string, otherwise: number) => {
    const at = names.findIndex((name) => name.startsWith(letter));
    return at < 0 ? otherwise : Number(found[at + 1]);
  };
  const year = part('Y', 2000);
  const month = part('M', 1) - 1;
  return Date.UTC(
    year < 100 ? 2000 + year : year,
    month,
    part('D', 1),
    part('H', 0),
    part('m', 0),
    part('s', 0),
  );
}

/** "3d", "2w", "4.5h"; null where that is no length of time. */
export function readLength(text: string): number | null {
  const [, figure, unit = ''] = /^([\d.]+)\s*(ms|s|m|h|d|w|M|y)$/.exec(text.trim()) ?? [];
  return figure === undefined ? null : Number(figure) * (units[unit] ?? 0);
}

/** Short enough for an axis over so many milliseconds: the hour, the day, the month. */
export function shortDate(at: number, span: number): string {
  const [, year, month, date, time] =
    /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(new Date(at).toISOString()) ?? [];
  if (span < 3 * day) return time ?? '';
  return span < 700 * day ? `${month}-${date}` : `${year}-${month}`;
}
