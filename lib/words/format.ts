// Numbers, counts, lists and times as a language writes them. Formatters are made when they are first needed: a phone
// that never shows a date makes none.

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Everything below for one locale, BCP 47. */
export function formatsFor(locale: string) {
  const plurals = once(() => new Intl.PluralRules(locale));
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const exact = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const joined = once(() => new Intl.ListFormat(locale));
  return {
    /** 60000 → 60,000; a fraction is rounded away. */
    number: (value: number) => whole().format(value),
    /** As it was typed, to six places after the point: 0.5 → 0.5, 23860 → 23,860. */
    figure: (value: number) => exact().format(value),
    /** The form that a count asks for: (1, {one: 'drawing', other: 'drawings'}) → drawing. */
    form: (count: number, forms: Forms) => forms[plurals().select(count)] ?? forms.other,
    /** The count and its form: 3 drawings. */
    count: (count: number, forms: Forms) =>
      `${whole().format(count)} ${forms[plurals().select(count)] ?? forms.other}`,
    /** With as many places after the point as asked for: (0.5, 2) → 0.50. */
    decimal: (value: number, places: number) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(value),
    /** A share from 0 to 1: 0.954 → 95%; `places` after the point. */
    percent: (share: number, places = 0) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(share),
    /** a, b and c. */
    list: (items: readonly string[]) => joined().format(items),
    /** A moment, ms since 1970, in the reader's time zone or the given one. */
    moment: (at: number, style: Intl.DateTimeFormatOptions, timeZone?: string) =>
      new Intl.DateTimeFormat(locale, timeZone === undefined ? style : { ...style, timeZone }).format(at),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
