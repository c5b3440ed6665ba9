// Everything that can be wrong in a deck, or is worth a warning, as data: lib/words puts it into sentences. What is quoted from
// the deck stays as the author wrote it.

type None = Record<never, never>;
/** The known name that is nearest to a wrong one, if there is one, and all names that there are. */
type Hint = { readonly near: string | null; readonly known: readonly string[] };
type Range = { readonly min: number; readonly max: number };

type Drawn = { readonly slide: number; readonly surface: 'stage' | 'phone'; readonly text: string };

/** By code, what a mistake tells. `of` is a directive as it is written: `::slide`, `:::notes`. */
type Facts = {
  // The whole deck
  deckTooLarge: None;
  noSlides: None;
  tooManySlides: { readonly most: number; readonly found: number };
  idTaken: { readonly id: string; readonly slide: number };
  noActivity: Hint & { readonly id: string };
  wrongKind: { readonly id: string; readonly kind: string; readonly found: string };

  // Front matter
  noFrontMatter: None;
  frontMatterOpen: None;
  /** `key` is null where the whole of it is wrong. */
  frontMatter: { readonly key: string | null; readonly mistake: Mistake };
  /** In the words of the YAML parser. */
  yaml: { readonly text: string };
  noKey: Hint & { readonly owner: string | null; readonly name: string };
  expectedTitle: None;
  language: None;
  expectedNetwork: None;
  expectedTeams: None;

  // A slide
  slideTooLong: { readonly most: number };
  tooManyContainers: { readonly most: number };
  tooManyUnderlines: { readonly most: number };
  tooManyBuilds: { readonly most: number; readonly found: number };
  nestedTooDeeply: None;
  slideOnce: None;
  unknownDirective: { readonly of: string; readonly near: string | null };
  onSlideItself: { readonly of: string };
  wordsOnly: { readonly of: string };
  stepHoldsNothing: None;
  /** `name` without its colons. */
  holdsWords: { readonly name: string };
  notClosed: { readonly of: string; readonly colons: string };
  fenceOpen: { readonly fence: string };
  /** A code block that goes on over what looks like slides, directives or other code blocks. */
  fenceSwallows: { readonly fence: string };
  closesNothing: None;

  // Code
  codeLanguage: { readonly name: string; readonly near: string | null };
  /** Behind the marks that open a code block. */
  codeMeta: Hint & { readonly text: string };
  /** `[!code word]` in a line. */
  codeSign: { readonly word: string };
  /** A line that is to stand out, and how many there are. */
  codeLine: { readonly line: number; readonly lines: number };
  moveOfCode: None;

  // Diagrams
  diagramKind: Hint & { readonly kind: string };
  /** In the words of whoever lays it out. */
  diagram: { readonly text: string };
  diagramEmpty: None;
  diagramLine: { readonly text: string };
  diagramFormula: None;
  /** px of its smallest words on the stage. */
  diagramSmall: { readonly size: number };

  // Charts
  chartOfTable: None;
  chartColumns: { readonly most: number; readonly found: number };
  chartRows: { readonly most: number; readonly found: number };
  chartFigure: { readonly text: string; readonly column: string };

  unreadable: { readonly line: string };

  // Words
  smallHeading: None;
  /** A tag that Nudge has no form for: its words stay. */
  htmlLeftOut: { readonly tag: string };
  /** A tag that holds no words for an audience. */
  htmlDropped: { readonly tag: string };
  htmlPage: { readonly url: string };
  commentOpen: None;
  /** `text` begins a note in other tools. */
  notesElsewhere: { readonly text: string };
  /** `text` is the first of a slide's settings, as Slidev has them. */
  slideSettings: { readonly text: string };
  separator: None;
  /** `text` refers to something that the deck does not say. */
  noReference: { readonly text: string };
  deepList: { readonly most: number };
  noSummary: None;
  colour: None;
  expectedTheme: None;
  font: { readonly faces: readonly string[] };
  /** Words on it, or in it, are too weak: their contrast, and a colour near it that would do. */
  tooWeak: { readonly contrast: number; readonly near: string };
  /** Something beside the columns. */
  columnsHold: None;
  columnCount: { readonly found: number };
  columnWidths: { readonly columns: number; readonly found: number };
  emptyColumn: None;
  notInColumn: { readonly of: string };
  footnoteOfWords: None;
  /** `clip`: it is a video or a sound. */
  noAlt: { readonly path: string; readonly clip: boolean };
  noPictureName: { readonly path: string; readonly known: readonly string[] };
  fontElsewhere: { readonly path: string };
  outsideFolder: { readonly path: string };
  pictureElsewhere: { readonly url: string };
  clipElsewhere: { readonly url: string };
  clipInLine: None;
  focus: None;
  /** Lines like those of a table, which is none without its second line. */
  tableWithoutHead: None;
  tableRow: { readonly cells: number; readonly columns: number };
  badLink: { readonly url: string };
  unknownMark: { readonly name: string };
  /** In the words of KaTeX. */
  formula: { readonly text: string };

  // Files beside the deck
  fileMissing: { readonly path: string; readonly near: string | null };
  fileUnreadable: { readonly path: string };
  fileBroken: { readonly path: string };
  /** `found`: what it is by its content; null where that is nothing that a deck can show. */
  fileMislabelled: { readonly path: string; readonly found: string | null };
  /** `most` in bytes. */
  fileTooLarge: { readonly path: string; readonly most: number };
  filesTooLarge: { readonly most: number };
  tooManyPixels: { readonly path: string; readonly most: number };

  // Too small to be read from the last row
  smallCode: {
    readonly slide: number;
    readonly columns: number;
    readonly lines: number;
    readonly beyond?: { readonly line: number; readonly column: number | null };
  };
  smallTable: { readonly slide: number; readonly columns: number; readonly rows: number };
  smallWords: { readonly slide: number };

  // As a browser draws it; `text` is how the words begin
  drawnSmall: Drawn & { readonly size: number };
  drawnCut: Drawn;
  drawnOver: Drawn;

  // Attributes
  /** `found` is null where the attribute is missing. */
  attribute: {
    readonly of: string;
    readonly name: string;
    readonly mistake: Mistake;
    readonly found: string | null;
  };
  noAttribute: Hint & { readonly of: string; readonly name: string };
  number: Range;
  whole: Range;
  numbers: Range & { readonly atMost: number };
  wholes: Range & { readonly atLeast: number; readonly atMost: number };
  oneOf: { readonly names: readonly string[] };
  flag: None;
  text: None;
  characters: { readonly atLeast: number; readonly atMost: number };
  id: None;

  // Attributes beside each other; `given` is one of them with its value, as in `show=run`
  asMany: { readonly as: string; readonly count: number };
  beside: { readonly name: string };
  noneWith: { readonly given: string };
  noneBut: { readonly given: readonly string[] };
  numberWith: Range & { readonly given: string };
  drawnFrom: { readonly curve: string; readonly from: number; readonly to: number };
  nothingGoesDown: { readonly given: string };
  searchedOn: { readonly given: string };
  notOwnNetwork: { readonly name: string };
  noSuchOutput: None;

  // Activities
  activity: { readonly of: string; readonly mistake: Mistake };
  prompt: { readonly of: string };
  neverScored: None;
  speedNeedsSeconds: None;
  oneList: { readonly of: string; readonly what: string };
  optionOfOneLine: None;
  noList: None;
  listLength: {
    readonly what: Listed;
    readonly atLeast: number;
    readonly atMost: number;
    readonly found: number;
  };
  listedText: { readonly what: Listed };
  listedTwice: { readonly what: Listed };
  /** `found` has no `->`. */
  needsPicture: None;
  area: { readonly found: string };
  noArrow: { readonly found: string };
  twoGroups: { readonly most: number; readonly found: number };
  noPassage: None;
  longPassage: { readonly most: number };
  gapsAsListed: { readonly gaps: number; readonly found: number };
  oneRight: None;
  someRight: None;
  minBelowMax: None;
  starsOrNumbers: None;
  rightBetween: None;
  toleranceWithRule: None;
  sliderPlaces: { readonly most: number };
  sliderPassesRight: None;
  labelsForDigits: None;
  timedByDigit: None;
  noSpeedByDigit: None;
  noFirstByDigit: None;
  unfitOption: { readonly sets: string; readonly wanted: Mistake; readonly found: string };
};

/** What the list of an activity holds. */
export type Listed =
  | 'options'
  | 'orderedItems'
  | 'acceptedAnswers'
  | 'labels'
  | 'statements'
  | 'gapAnswers'
  | 'pairs'
  | 'groupedItems'
  | 'areas';

export type MistakeCode = keyof Facts;
export type Mistake = { [C in MistakeCode]: Facts[C] & { readonly code: C } }[MistakeCode];

/** What the author should know, but what stops no talk: a deck with nothing worse is given as it is. */
const warnings: ReadonlySet<MistakeCode> = new Set<MistakeCode>([
  ...(['smallCode', 'smallTable', 'smallWords'] as const),
  ...(['drawnSmall', 'drawnCut', 'drawnOver'] as const),
  ...(['htmlLeftOut', 'htmlDropped', 'htmlPage', 'noReference', 'deepList', 'clipElsewhere'] as const),
  'notesElsewhere',
  ...(['diagramKind', 'diagram', 'diagramEmpty', 'diagramLine'] as const),
  ...(['diagramFormula', 'diagramSmall'] as const),
  ...(['codeLanguage', 'codeMeta', 'codeSign', 'codeLine', 'moveOfCode'] as const),
]);
export const isWarning = ({ code }: Mistake): boolean => warnings.has(code);

/** A schema's message is a string: its mistake travels as JSON. */
export const asMessage = (mistake: Mistake): string => JSON.stringify(mistake);
export const fromMessage = (message: string): Mistake => JSON.parse(message) as Mistake;
