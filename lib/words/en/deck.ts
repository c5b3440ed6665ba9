// What is wrong in a deck, for its author: each mistake stands behind its line, so it begins in lower case.

import type { Listed, Mistake, MistakeCode } from '../../mistakes';
import { number } from './format';
import { overfull, type TooMuch } from './slides';

type Say = (mistake: Mistake) => string;
type Sentences = {
  readonly [C in MistakeCode]: (mistake: Extract<Mistake, { code: C }>, say: Say) => string;
};

const names = (known: readonly string[]) => known.join(', ');
const hint = (near: string | null, known: readonly string[]) =>
  near ? `did you mean \`${near}\`?` : `expected one of ${names(known)}`;
const quoted = (given: readonly string[]) => given.map((each) => `\`${each}\``).join(' or ');

const listed: Readonly<Record<Listed, string>> = {
  options: 'options',
  orderedItems: 'items, in the correct order',
  acceptedAnswers: 'accepted answers',
  labels: 'labels',
  statements: 'statements',
  gapAnswers: 'answers, one per gap',
  pairs: 'pairs, such as `- France -> Paris`',
  areas: 'areas',
  groupedItems: 'items with their groups, such as `- apple -> fruit`',
};

const small = (slide: number, fault: TooMuch) =>
  `slide ${number(slide)}: ${overfull(fault)}: too small to read from the last row`;

/** What Markdown calls it, as a speaker does. */
const inWords = (what: string): string => plain[what] ?? 'this';
const plain: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'code',
  heading: 'a heading',
  html: 'HTML',
  list: 'a second list',
  math: 'a formula on lines of its own',
  table: 'a table',
  thematicBreak: 'a line of dashes',
  leafDirective: 'another directive',
  containerDirective: 'another directive',
};

const sentences: Sentences = {
  deckTooLarge: () => 'the deck is larger than 1 MB',
  noSlides: () => 'the deck has no slides; expected Markdown after the front matter',
  tooManySlides: ({ most, found }) => `a deck has at most ${most} slides; this one has ${found}`,
  idTaken: ({ id, slide }) => `the id \`${id}\` is taken by an activity of slide ${slide}; expected another`,
  noActivity: ({ id, near, known }) =>
    `no activity has the id \`${id}\`; ${known.length > 0 ? hint(near, known) : 'the deck has no activities'}`,
  wrongKind: ({ id, kind, found }) =>
    `expected an activity of the kind \`${kind}\`; \`${id}\` is a \`${found}\``,

  noFrontMatter: () => 'no front matter; expected `---`, `title: …`, `---` at the very beginning',
  frontMatterOpen: () => 'the front matter opened by `---` is never closed; expected a second `---`',
  frontMatter: ({ key, mistake }, say) =>
    `front matter: ${key === null ? '' : `\`${key}\`: `}${say(mistake)}`,
  yaml: ({ text }) => text,
  noKey: ({ owner, name, near, known }) =>
    `${owner === null ? '' : `\`${owner}\` `}has no \`${name}\`; ${hint(near, known)}`,
  language: () => 'expected a language such as `de`, `en-GB` or `ar`',
  expectedTitle: () => 'expected lines like `title: My talk`',
  expectedNetwork: () => 'expected lines like `hidden: relu` and `cost: cross-entropy`',
  expectedTeams: () =>
    'expected 2 to 8 different names of at most 24 characters, like `teams: [Left, Right]`',

  slideTooLong: ({ most }) => `a slide has at most ${number(most)} characters`,
  tooManyContainers: ({ most }) => `a slide has at most ${most} lines that begin with \`:::\``,
  tooManyUnderlines: ({ most }) => `a slide has at most ${most} lines of nothing but dashes or equals signs`,
  tooManyBuilds: ({ most, found }) => `a slide has at most ${most} builds; this one has ${found}`,
  nestedTooDeeply: () => 'the slide is nested too deeply to be read',
  slideOnce: () => '::slide stands once, as the first thing on its slide, and holds nothing',
  unknownDirective: ({ of, near }) =>
    `unknown ${of}; ${near ? `did you mean \`${near}\`?` : 'docs/DECKS.md lists the names'}`,
  onSlideItself: ({ of }) => `${of} stands on the slide itself, not inside another directive`,
  wordsOnly: ({ of }) => `${of} does not fit here; expected words`,
  stepHoldsNothing: () => '::step holds nothing; expected two colons',
  holdsWords: ({ name }) => `::${name} holds words; expected :::${name} … :::`,
  notClosed: ({ of, colons }) => `${of} is not closed on this slide; expected a line \`${colons}\``,
  fenceOpen: ({ fence }) => `the code block is never closed; expected a line ${fence} after the code`,
  fenceSwallows: ({ fence }) =>
    `the code block goes on over what looks like more of the deck; expected a line ${fence} after the code, or ${fence}${fence[0]} around code that has such lines`,
  codeLanguage: ({ name, near }) =>
    `no language is called \`${name}\`, so the code has no colours; ${near ? `did you mean \`${near}\`?` : 'expected a name such as `python`, or `text` for none'}`,
  codeMeta: ({ text, near }) =>
    `\`${text}\` behind the marks of a code block means nothing and is left out; ${near ? `did you mean \`${near}\`?` : 'expected lines that stand out such as `{2,4-5}` or `{1|2-3|all}`, `{lines:true}`, `{startLine:5}` or a name such as `[file.ts]`'}`,
  codeSign: ({ word }) =>
    `\`[!code ${word}]\` means nothing and is left out; expected \`++\`, \`--\` or \`highlight\``,
  codeLine: ({ line, lines }) =>
    `line ${number(line)} is to stand out, but the code has lines 1 to ${number(lines)}`,
  moveOfCode: () =>
    'code that moves is made of code blocks: expected ```` ````md magic-move ````, blocks between three marks, and ```` ```` ````',
  diagramKind: ({ kind, near, known }) =>
    `a diagram of the kind \`${kind}\` is not drawn, and its source is shown as code; ${hint(near, known)}`,
  diagram: ({ text }) => `the diagram cannot be read, and its source is shown as code: ${text}`,
  diagramEmpty: () => 'the diagram has nothing to draw, and its source is shown as code',
  diagramLine: ({ text }) =>
    `this line of the diagram is not understood and left out: \`${text.slice(0, 60)}\``,
  diagramFormula: () => 'a formula within a diagram is shown as it is written; expected plain words',
  diagramSmall: ({ size }) =>
    `the smallest words of the diagram are about ${number(size)} px on the stage: too small to read from the last row`,
  chartOfTable: () => 'a chart is made of one table between `:::chart{kind=bar}` and `:::`, and nothing else',
  chartColumns: ({ most, found }) =>
    `a chart has a column of names and 1 to ${most} columns of figures; this table has ${found} beside the first`,
  chartRows: ({ most, found }) =>
    `this chart has 1 to ${number(most)} rows of figures; the table has ${number(found)}`,
  chartFigure: ({ text, column }) =>
    `expected a figure such as 12, 3.5 or 40 %, or nothing, in the column “${column}”; found “${text}”`,
  closesNothing: () =>
    'this `:::` closes nothing; a directive around another one needs one more colon, `::::`',
  unreadable: ({ line }) =>
    `\`${line}\` cannot be read; expected \`::name{key=value}\` or \`:::name[words]{key="two words"}\``,

  smallHeading: () => 'a heading this deep is too small to read; expected #, ## or ###',
  htmlLeftOut: ({ tag }) =>
    `the HTML tag \`<${tag}>\` is left out and its words stay; a deck knows <br>, <kbd>, <sub>, <sup>, <mark>, <small>, <details> and <div class="steps">, and Markdown for the rest`,
  htmlDropped: ({ tag }) => `the HTML tag \`<${tag}>\` is left out with all that it holds`,
  htmlPage: ({ url }) => `the page ${url} is shown as a link: a slide loads nothing from elsewhere`,
  notesElsewhere: ({ text }) =>
    !/\w/.test(text)
      ? `what stands after \`${text}\` is taken for notes, for you alone; expected \`:::notes\``
      : `what stands after \`${text}\` is taken for notes, for you alone; expected \`:::notes\`, or \`**${text.replace(/:$/, '')}**\` to show it`,
  slideSettings: ({ text }) =>
    `\`${text}\` looks like a setting of a slide in Slidev; expected \`::slide{layout=wide}\` or the like; \`npm run -s import -- FILE\` brings a whole deck over`,
  commentOpen: () => 'the comment is never closed on this slide; expected `-->` after the note',
  separator: () => 'expected `---` alone on its line between slides',
  noReference: ({ text }) =>
    `\`${text}\` refers to nothing and is shown as it is; expected a line like \`[name]: https://…\`, or \`[^1]: words\` for a footnote`,
  deepList: ({ most }) => `lists have ${most} levels that differ; this one is drawn like the last of them`,
  noSummary: () => 'expected the line that stays, as `:::details[…]` or `<summary>…</summary>`',
  colour: () => 'expected a colour, such as `"#0a6b5a"`, `teal` or `rgb(10 107 90)`',
  font: ({ faces }) =>
    `expected one of ${faces.join(', ')}, or a file beside the deck that ends in .woff2, .woff, .ttf or .otf`,
  expectedTheme: () =>
    'expected `theme:` and below it `paper`, `accent`, `font`, `logo`, `logo-alt` or `footer`',
  tooWeak: ({ contrast, near }) =>
    `words would be too weak to read, with a contrast of ${contrast.toFixed(1)}; \`"${near}"\` is near it and strong enough`,
  columnsHold: () => '`::::columns` holds only `:::column`; move this into one of them, or out',
  columnCount: ({ found }) =>
    `a slide has two or three columns; found ${found}. Each begins with \`:::column\`, and all stand within \`::::columns\`, with four colons`,
  columnWidths: ({ columns, found }) =>
    `expected as many widths as columns, ${columns}, as in \`widths="${columns === 2 ? '2 1' : '1 2 1'}"\`; found ${found}`,
  emptyColumn: () => 'this column is empty',
  notInColumn: ({ of }) => `\`${of}\` takes a place of its own on the slide and cannot stand in a column`,
  footnoteOfWords: () => 'a footnote is paragraphs of words',
  noAlt: ({ path, clip }) =>
    `\`${path}\` needs words for whoever cannot ${clip ? 'see or hear' : 'see'} it: \`![What it shows](${path})\`${clip ? '' : `, or \`![](${path}){alt=""}\` if it only decorates`}`,
  noPictureName: ({ path, known }) =>
    `\`${path}\` is not a file that a slide can show; expected ${names(known)}`,
  fontElsewhere: ({ path }) =>
    `\`${path}\` is elsewhere: the font must lie beside the deck, since nothing is loaded from other hosts`,
  outsideFolder: ({ path }) =>
    `\`${path}\` lies outside of the deck's folder; expected a file beside the deck or in a folder there`,
  pictureElsewhere: ({ url }) =>
    `a slide loads nothing from elsewhere; expected a file beside the deck instead of \`${url.slice(0, 80)}\``,
  clipElsewhere: ({ url }) =>
    `${url} is shown as a link: a slide loads nothing from elsewhere. A file beside the deck plays on the stage`,
  clipInLine: () => 'a video or a sound stands by itself, with an empty line before and after',
  focus: () => 'expected two numbers from 0 to 100, such as 50,20: percent from the left and from the top',

  fileMissing: ({ path, near }) =>
    `there is no file \`${path}\` beside the deck${near ? `; did you mean \`${near}\`?` : ''}`,
  fileUnreadable: ({ path }) => `\`${path}\` cannot be opened; may this account read it?`,
  fileBroken: ({ path }) => `\`${path}\` is broken or not complete; save or copy it again`,
  fileMislabelled: ({ path, found }) =>
    found === null
      ? `\`${path}\` is not what its name says; its content is nothing that a slide can show`
      : `\`${path}\` is not what its name says: its content is ${found.toUpperCase()}; name it \`${path.replace(/[^.]*$/, found)}\``,
  fileTooLarge: ({ path, most }) =>
    `\`${path}\` is larger than ${number(most / 1e6)} MB; save it smaller, 1920 px wide are enough`,
  filesTooLarge: ({ most }) => `the files of a deck are larger than ${number(most / 1e6)} MB together`,
  tooManyPixels: ({ path, most }) =>
    `\`${path}\` has more than ${number(most / 1e6)} million pixels; save it smaller, 1920 px wide are enough`,
  tableWithoutHead: () => 'this looks like a table; expected a second line like `| --- | --- |`',
  tableRow: ({ cells, columns }) =>
    `this row has ${cells} cells, the table's first row ${columns}; expected no more (\`\\|\` writes a bar within a cell)`,
  badLink: ({ url }) => `the link \`${url}\` cannot be opened; expected https://, http:// or mailto:`,
  unknownMark: ({ name }) => `unknown \`:${name}\` within a line; expected \`:mark[…]\``,
  formula: ({ text }) => `the formula cannot be set: ${text}`,

  drawnSmall: ({ slide, surface, text, size }) =>
    `slide ${number(slide)}: “${text}” is set in ${number(Math.round(size))} px on the ${surface}: too small to read`,
  drawnCut: ({ slide, surface, text }) => `slide ${number(slide)}: “${text}” is cut off on the ${surface}`,
  drawnOver: ({ slide, surface, text }) =>
    `slide ${number(slide)}: “${text}” and other words lie on each other on the ${surface}`,
  smallCode: (code) => small(code.slide, { what: 'code', ...code }),
  smallTable: (table) => small(table.slide, { what: 'table', ...table }),
  smallWords: (words) => small(words.slide, { what: 'words' }),

  attribute: ({ of, name, mistake, found }, say) =>
    `${of} \`${name}\`: ${say(mistake)}; ${found === null ? 'it is missing' : `found "${found}"`}`,
  noAttribute: ({ of, name, near, known }) =>
    `${of} has no attribute \`${name}\`; ${known.length > 0 ? hint(near, known) : 'it has none'}`,
  number: ({ min, max }) => `expected a number from ${min} to ${max}`,
  whole: ({ min, max }) => `expected a whole number from ${min} to ${max}`,
  numbers: ({ min, max, atMost }) =>
    `expected 1 to ${atMost} numbers from ${min} to ${max} with spaces between`,
  wholes: ({ min, max, atLeast, atMost }) =>
    `expected ${atLeast} to ${atMost} whole numbers from ${min} to ${max} with spaces between`,
  oneOf: (mistake) => `expected one of ${names(mistake.names)}`,
  flag: () => 'expected true or false',
  text: () => 'expected text',
  characters: ({ atLeast, atMost }) =>
    atLeast === 0 ? `expected at most ${atMost} characters` : `expected ${atLeast} to ${atMost} characters`,
  id: () => 'expected a name of letters, digits, - and _ that begins with a letter, at most 40',

  asMany: ({ as, count }) => `expected as many as \`${as}\`, which are ${count}`,
  beside: ({ name }) => `expected \`${name}\` beside it`,
  noneWith: ({ given }) => `expected none with \`${given}\``,
  noneBut: ({ given }) => `expected none but with ${quoted(given)}`,
  numberWith: ({ min, max, given }) => `expected a number from ${min} to ${max} with \`${given}\``,
  drawnFrom: ({ curve, from, to }) => `\`${curve}\` is drawn from ${from} to ${to}`,
  nothingGoesDown: ({ given }) => `expected none with \`${given}\`, where nothing goes down`,
  searchedOn: ({ given }) => `expected none: people search on \`${given}\``,
  notOwnNetwork: ({ name }) => `expected none beside \`${name}\`: it is for the session's own network`,
  noSuchOutput: () => 'expected one of the outputs that `desired` gives',

  activity: ({ of, mistake }, say) => `${of}: ${say(mistake)}`,
  prompt: ({ of }) => `expected its question or instruction, 1 to 300 characters, as ${of}[…]`,
  neverScored: () => 'no answer can be correct here; expected no `scoring`',
  speedNeedsSeconds: () => '`scoring=speed` needs `seconds`',
  oneList: ({ of, what }) =>
    `\`${of}\` holds one list and then its explanation; ${inWords(what)} does not fit`,
  optionOfOneLine: () => 'an option is one line of text',
  noList: () => 'this kind holds no list',
  listLength: ({ what, atLeast, atMost, found }) =>
    `expected a list of ${atLeast} to ${atMost} ${listed[what]}; found ${found}`,
  listedText: ({ what }) => `each of the ${listed[what]} has 1 to 200 characters`,
  listedTwice: ({ what }) => `two of the ${listed[what]} are the same`,
  needsPicture: () => 'expected a picture before the list, `![What it shows](picture.png)`',
  area: ({ found }) =>
    `expected a place in per cent and its name, \`- 48, 32, 8 The heart\`: from the left, from the top, and how far it reaches; found “${found}”`,
  noArrow: ({ found }) =>
    `expected an arrow between two texts, such as \`- France -> Paris\`; found "${found}"`,
  twoGroups: ({ most, found }) => `expected 2 to ${most} different groups behind the arrows; found ${found}`,
  noPassage: () => 'expected a paragraph with gaps, `___`, before the list of what belongs in them',
  longPassage: ({ most }) => `the text with the gaps has at most ${number(most)} characters`,
  gapsAsListed: ({ gaps, found }) =>
    `expected as many answers as gaps, \`___\`; found ${number(gaps)} gaps and ${number(found)} answers`,
  oneRight: () => 'expected exactly one correct option, `- [x]`',
  someRight: () => 'expected at least one correct option, `- [x]`',
  minBelowMax: () => '`min` must be less than `max`',
  starsOrNumbers: () => '`stars` says how many there are; expected no `from` and no `to` beside it',
  rightBetween: () => '`right` must lie between `min` and `max`',
  toleranceWithRule: () => '`rule=tolerance` and a `tolerance` above 0 go together',
  sliderPlaces: ({ most }) => `a slider has at most ${number(most)} places; expected a larger \`increment\``,
  sliderPassesRight: () =>
    'no place of the slider is right; expected an `increment` that leads from `min` to `right`',
  labelsForDigits: () => 'expected as many `labels` as `digits`',
  timedByDigit: () => '`seconds-each` says how long it takes; expected no `seconds`',
  noSpeedByDigit: () => 'each digit has its own time; expected `scoring=accuracy` or `none`',
  noFirstByDigit: () => 'digits are named one after another; expected no `keep=first`',
  unfitOption: ({ sets, wanted, found }, say) =>
    `an option of \`sets=${sets}\` does not fit: ${say(wanted)}; found "${found}"`,
};

const say: Say = (mistake) =>
  (sentences[mistake.code] as (mistake: Mistake, say: Say) => string)(mistake, say);

export const deck = { mistake: say };
