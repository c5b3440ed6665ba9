// What an import that runs beside the server is asked, and what it says.

export type Told = {
  readonly title: string;
  /** The file that the deck was read from, also where it came with others. */
  readonly source: string;
  /** The tool that the deck came from. */
  readonly format: string;
  readonly slides: number;
  readonly pictures: number;
  /** The files that can be given as talks. */
  readonly decks: readonly string[];
  /** What could not be kept, as sentences with their slides and lines. */
  readonly losses: readonly string[];
  /** What is to be said of the new deck, by its own lines; a mistake keeps it from being given. */
  readonly problems: readonly { readonly line: number; readonly mistake: boolean; readonly text: string }[];
};

export type FromImporter =
  | { readonly type: 'done'; readonly told: Told }
  /** Why nothing came of it, as a sentence. */
  | { readonly type: 'refused'; readonly said: string };

/** Where a file stands that a presenter sends. */
export type Seen =
  | { readonly state: 'coming'; readonly got: number }
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'done'; readonly told: Told }
  | { readonly state: 'refused'; readonly said: string };

/** Bytes of a file. */
export const mostSent = 200_000_000;

export const isIntakeId = (id: string): boolean => /^[\w-]{16,40}$/.test(id);
