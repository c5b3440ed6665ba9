// What kinds share whose answers are places in a list of options.

/** An option in a download; its number where the deck no longer has it. */
export const optionText = (own: { readonly options: readonly string[] } | null, option: number): string =>
  own?.options[option] ?? String(option);
