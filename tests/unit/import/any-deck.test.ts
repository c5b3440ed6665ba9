// Decks that nobody wrote: every tool's slides of random constructs, in which each word is there once. Where it comes out is known.

import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/deck/deck';
import { type FormatName, findFormat } from '@/lib/import/formats/formats';
import { importDeck } from '@/lib/import/import';
import { Random } from '@/lib/random';
import { imported } from './given';

type Make = (word: () => string, chance: Random) => string;

/** What all tools that read Markdown have. */
const common: readonly Make[] = [
  (w) => `${w()} ${w()} **${w()}** and *${w()}*`,
  (w) => `- ${w()}\n- ${w()}\n  - ${w()}\n    - ${w()}\n- ${w()}`,
  (w) => `1. ${w()}\n2. ${w()}\n\n   ${w()}\n`,
  (w) => `> ${w()}\n> ${w()}`,
  (w) => `| ${w()} | ${w()} |\n|---|--:|\n| ${w()} | \`${w()}\` |`,
  (w) =>
    `\`\`\`md\n# ${w()}\n---\n${w()}\n--\nNote: ${w()}\n^ ${w()}\n???\n' ${w()}\n<!-- ${w()} -->\n\`\`\``,
  (w) => `~~~\n${w()}\n***\n~~~`,
  (w) => `<div class="a b">\n\n${w()} [${w()}](https://example.org/x_(y))\n\n</div>`,
  (w) => `${w()}<br>${w()}`,
  (w) => `<p align="center">${w()} <b>${w()}</b></p>`,
  (w) => `- [x] ${w()}\n- [ ] ${w()}`,
  (w) => `<table><tr><th>${w()}</th></tr><tr><td>${w()}</td></tr></table>`,
  (w) => `<ul><li>${w()}<ul><li>${w()}</li></ul></li></ul>`,
  (w) => `It costs $5 ${w()} and $10 ${w()}.`,
  (w) => `${w()} \`${w()}\` ~~${w()}~~ https://example.org/a`,
  (w) => `### ${w()}`,
  (w) => `<details><summary>${w()}</summary>\n\n${w()}\n\n</details>`,
  (w) => `<span style="color:red">${w()}</span> <kbd>${w()}</kbd> H<sub>2</sub>O ${w()}`,
  (w) => `${w()} :: ${w()}: ${w()} ==${w()}== {${w()}}`,
  (w) => `![](missing.png)\n\n${w()}`,
  (w) => `<div>\n\n${w()}`,
  (w) => `${w()}[^1] ${w()}\n\n[^1]: ${w()} *${w()}*`,
  (w) => `[${w()}][r] and ![](x.png)\n\n[r]: https://example.org/a`,
  (w) => `${w()}\n: ${w()}`,
  (w) => `&amp; ${w()} &lt;${w()}&gt; &nbsp; 5 < 6 ${w()}`,
  (w) => `    ${w()}\n\n    ${w()}`,
  (w) => `${w()}  \n${w()}\\\n***${w()}*** __${w()}__`,
  (w) => `| a \\| ${w()} | b |\n| :-: | --- |\n| ${w()}<br>${w()} | ![](x.png) ${w()} |`,
  (w) => `$x_1 + y^2$ ${w()}\n\n$$\na = b\n$$\n\n${w()}`,
  (w) => `:::${w()}\n\n:${w()}: @${w()} {${w()}} [${w()}] (${w()}) #${w()}`,
  (w) => `<iframe src="https://example.org/"></iframe>\n\n${w()}`,
  (w) => `<img src="a.png" width="40"> ${w()}\n\n<video src="a.mp4" controls>${w()}</video>`,
  (w) => `1) ${w()}\n2) ${w()}\n\n+ ${w()}\n+ ${w()}`,
  (w) => `- ${w()}\n\n  \`\`\`js\n  ${w()}\n  \`\`\`\n\n  > ${w()}\n- ${w()}`,
  (w) => `<dl><dt>${w()}</dt><dd>${w()}</dd></dl>\n\n<center>${w()}</center>`,
  (w) => `<svg><text>no</text></svg>${w()} <a href="#x">${w()}</a> <u>${w()}</u> <font>${w()}</font>`,
  (w) => `\\# ${w()}\n\\- ${w()}\n\\*${w()}\\*`,
  (w) => `> - ${w()}\n>   - ${w()}\n>\n> \`${w()}\``,
  (w) => `<div>\n# ${w()}\n- ${w()}\n    - **${w()}**\n</div>`,
  (w) => `<img src="a.png">\n# ${w()}\n[${w()}](https://example.org/b)`,
  (w) => `<!-- -->\n\n${w()}`,
];

type Tool = {
  readonly from: FormatName;
  readonly head: string;
  readonly between: readonly string[];
  readonly own: readonly Make[];
  /** What a note is written as, behind the words of its slide. */
  readonly note: readonly Make[];
  /** Levels of headings that do not begin a slide by themselves need a mark before them. */
  readonly title: (word: string, first: boolean) => string;
};

const comment: Make = (w) => `<!-- ${w()} ${w()} -->`;
const longComment: Make = (w) => `<!--\n${w()}\n\n- ${w()}\n---\n**${w()}**\n-->`;
const heading = (word: string) => `# ${word}`;

const tools: Readonly<Record<string, Tool>> = {
  slidev: {
    from: 'slidev',
    head: '---\ntheme: seriph\n---\n\n',
    between: [
      '\n\n---\n\n',
      '\n---\n',
      '\n\n---\nlayout: center\nclass: text-white\n---\n\n',
      '\n\n---\nlayout: two-cols\n---\n',
    ],
    own: [
      (w) => `<v-clicks>\n\n- ${w()}\n- ${w()}\n\n</v-clicks>`,
      (w) => `<div v-click class="grid grid-cols-2">\n\n${w()}\n\n</div>`,
      (w) => `${w()}\n\n::right::\n\n${w()}`,
      (w) => `\`\`\`ts {1|2}{lines:true}\n${w()}\n${w()}\n\`\`\``,
      (w) => `<Component :a="x > 1" b="</div>">${w()}</Component>`,
      (w) => `<style>\n.a { color: red }\n</style>\n\n${w()}`,
      (w) => ['````md magic-move', '```js', w(), '```', '```js', w(), '```', '````'].join('\n'),
      (w) => `<v-click>${w()}</v-click> <span v-mark.red="1">${w()}</span>`,
    ],
    note: [comment, longComment],
    title: heading,
  },
  marp: {
    from: 'marp',
    head: '---\nmarp: true\npaginate: true\n---\n\n',
    between: ['\n\n---\n\n', '\n\n***\n\n', '\n\n___\n', '\n\n---\n<!-- _class: lead -->\n'],
    own: [
      (w) => `* ${w()}\n* ${w()}`,
      (w) => `![bg right:40%](https://example.org/a.png)\n\n${w()}`,
      (w) => `<!-- _backgroundColor: #123 -->\n${w()}\n${w()}`,
      (w) => `<!-- class: invert -->\n\n${w()}`,
      (w) => `<div class="columns">\n<div>\n\n- ${w()}\n\n</div>\n<div>\n\n${w()}\n\n</div>\n</div>`,
      (w) => `<style scoped>section { color: red }</style>\n\n${w()}`,
      (w) => `# <!-- fit --> ${w()}`,
    ],
    note: [comment, longComment],
    title: heading,
  },
  reveal: {
    from: 'reveal',
    head: '---\ntitle: T\ntheme: black\n---\n\n',
    between: ['\n\n---\n\n', '\n\n----\n\n', '\n\n--\n\n'],
    own: [
      (w) => `- ${w()} <!-- .element: class="fragment" -->\n- ${w()} <!-- .element: class="fragment" -->`,
      (w) => `<!-- .slide: data-background="#fff" -->\n\n${w()}`,
      (w) => `<p class="fragment">${w()}</p>`,
      (w) => `\`\`\`js [1-2|3]\n${w()}\n\`\`\``,
    ],
    note: [
      (w) => `Note: ${w()}\n- ${w()}\n\n${w()}`,
      (w) => `Notes:\n${w()}\n\n> ${w()}`,
      (w) => `note:\n${w()}`,
      (w) => `<aside class="notes">\n\n${w()}\n\n</aside>`,
    ],
    title: (word) => `## ${word}`,
  },
  quarto: {
    from: 'quarto',
    head: '---\nformat: revealjs\n---\n\n',
    between: ['\n\n'],
    own: [
      (w) =>
        `:::: {.columns}\n\n::: {.column width="40%"}\n${w()}\n:::\n\n::: {.column width="60%"}\n${w()}\n:::\n\n::::`,
      (w) => `${w()}\n\n. . .\n\n${w()}`,
      (w) => `::: {.incremental}\n- ${w()}\n- ${w()}\n:::`,
      (w) => `::: {.callout-note}\n## ${w()}\n${w()}\n:::`,
      (w) => `[${w()}]{.red .bold} ${w()}`,
      (w) => `::: {.fragment .fade-in}\n${w()}\n:::`,
      (w) => `\`\`\`{.python code-line-numbers="1|2"}\n${w()}\n\`\`\``,
    ],
    note: [(w) => `::: {.notes}\n${w()}\n\n- ${w()}\n:::`, (w) => `::: notes\n${w()}\n:::`],
    title: (word) => `## ${word} {.smaller background-color="red"}`,
  },
  deckset: {
    from: 'deckset',
    head: 'theme: Fira, 3\nslidenumbers: true\n\n',
    between: ['\n\n---\n\n', '\n---\n'],
    own: [
      (w) => `[.build-lists: true]\n\n- ${w()}\n- ${w()}`,
      (w) => `[.column]\n${w()}\n\n[.column]\n${w()}`,
      (w) => `![right fit](https://example.org/a.png)\n\n${w()}`,
      (w) => `# [fit] ${w()}`,
    ],
    note: [(w) => `^ ${w()} ${w()}\n^ ${w()}\n`, (w) => `^ ${w()}\n\n^ ${w()}\n`],
    title: heading,
  },
  remark: {
    from: 'remark',
    head: 'class: center, middle\n\n',
    between: [
      '\n\n---\n\n',
      '\n---\nclass: center\n\n',
      '\n\n---\nname: x\nbackground-image: url(https://example.org/a.png)\n\n',
    ],
    own: [
      (w) => `.left-column[\n${w()}\n]\n.right-column[\n- ${w()}\n]`,
      (w) => `.red[${w()}] .large.bold[*${w()}*]`,
      (w) => `${w()}\n\n--\n\n${w()}`,
      (w) => `- ${w()}\n--\n\n- ${w()}`,
    ],
    note: [(w) => `???\n${w()}\n\n- ${w()}`],
    title: heading,
  },
  obsidian: {
    from: 'obsidian',
    head: '---\ntheme: night\n---\n\n',
    between: ['\n\n---\n\n', '\n\n--\n\n'],
    own: [
      (w) => `> [!note] ${w()}\n> ${w()}`,
      (w) => `<grid drag="40 30" drop="topleft">\n${w()}\n</grid>`,
      (w) => `[[Page|${w()}]] ==${w()}==`,
      (w) => `<!-- slide bg="#123" -->\n\n${w()}`,
    ],
    note: [(w) => `note: ${w()}\n\n${w()}`, (w) => `%%${w()}%%`],
    title: heading,
  },
  cleaver: {
    from: 'cleaver',
    head: 'title: T\ntheme: x\n\n--\n\n',
    between: ['\n\n--\n\n', '\n--\n'],
    own: [],
    note: [comment],
    title: heading,
  },
  mdp: {
    from: 'mdp',
    head: '%title: T\n%author: A\n\n',
    between: ['\n\n---\n\n', '\n\n-------------\n\n', '\n\n* * *\n\n'],
    own: [(w) => `-> ${w()} <-`, (w) => `${w()}\n^\n${w()}`],
    note: [comment],
    title: heading,
  },
  fsreveal: {
    from: 'fsreveal',
    head: '- title : T\n- author : A\n\n***\n\n',
    between: ['\n\n***\n\n', '\n\n---\n\n', '\n\n***\n- data-background : #123\n\n'],
    own: [(w) => `    [lang=cs]\n    ${w()}\n`],
    note: [(w) => `' ${w()}\n' ${w()}\n`, comment],
    title: (word) => `### ${word}`,
  },
  liascript: {
    from: 'liascript',
    head: '<!--\nauthor: A\nnarrator: US\n-->\n\n',
    between: ['\n\n'],
    own: [
      (w) => `      {{1}}\n${w()}`,
      (w) => `{{1-2}}\n*********\n\n${w()}\n\n- ${w()}\n\n*********\n`,
      (w) => `{1}{${w()}} ${w()}`,
      (w) => `!?[${w()}](https://example.org/a.mp4)`,
    ],
    note: [(w) => `     --{{0}}--\n${w()}\n${w()}\n`, (w) => `--{{1 US English Male}}-- ${w()}\n`],
    title: heading,
  },
};
const headings = new Set(['liascript', 'quarto', 'obsidian']);

type Written = { readonly text: string; readonly slides: readonly { words: string[]; notes: string[] }[] };

function written(name: string, { head, between, own, note, title }: Tool, chance: Random): Written {
  let count = 0;
  const pick = <T>(from: readonly T[]): T => from[chance.below(from.length)]!;
  const slides: { words: string[]; notes: string[] }[] = [];
  let text = head;
  for (let i = 0; i < 2 + chance.below(4); i++) {
    const words: string[] = [];
    const notes: string[] = [];
    const next = (into: string[]) => () => {
      count += 1;
      const word = `w${count.toString(36)}x`;
      into.push(word);
      return word;
    };
    if (i > 0) text += pick(between);
    text += `${title(next(words)(), i === 0)}\n\n`;
    const makes = Array.from({ length: chance.below(5) }, () =>
      own.length > 0 && chance.below(3) === 0 ? pick(own) : pick(common),
    ).filter((make) => !(headings.has(name) && /(^|\n)(#+ |:::a)/.test(make(() => 'a', chance))));
    text += makes.map((make) => make(next(words), chance)).join('\n\n');
    if (chance.below(2) === 0) text += `\n\n${pick(note)(next(notes), chance)}`;
    slides.push({ words, notes });
  }
  return { text: chance.below(5) === 0 ? text.replaceAll('\n', '\r\n') : text, slides };
}

const found = (text: string): string[] => text.match(/w[0-9a-z]+x/g) ?? [];

describe('DX2: each word of a slide comes out on that slide, words on the surface and notes in the notes', () => {
  it.each(Object.keys(tools))('of %s', async (name) => {
    const tool = tools[name]!;
    for (let seed = 1; seed <= 25; seed++) {
      const { text, slides } = written(name, tool, new Random(seed));
      const { deck } = await imported(text, tool.from);
      const seen = deck.slides.map(({ blocks, notes }) => ({
        words: found(plainText(blocks)).sort(),
        notes: found(plainText(notes)).sort(),
      }));
      const meant = slides.map(({ words, notes }) => ({ words: words.sort(), notes: notes.sort() }));
      expect(seen, `seed ${seed}\n${text}`).toEqual(meant);
    }
  });
});

describe('DX4: a deck without its tool’s name is told by what it holds', () => {
  it.each(Object.keys(tools))('of %s', (name) => {
    const tool = tools[name]!;
    for (let seed = 1; seed <= 40; seed++) {
      const { text } = written(name, tool, new Random(seed));
      const given = { name: 'slides.md', bytes: new TextEncoder().encode(text), beside: () => null };
      // Without its own marks a deck of Obsidian is one of reveal.js.
      const own = name !== 'obsidian' || /%%|> \[!|<grid|\[\[|<!-- slide/.test(text);
      if (own) expect(findFormat(given), `seed ${seed}\n${text}`).toBe(tool.from);
    }
  });
});

describe('DX1: the same input gives the same bytes', () => {
  it.each(Object.keys(tools))('of %s', async (name) => {
    const tool = tools[name]!;
    const bytes = new TextEncoder().encode(written(name, tool, new Random(7)).text);
    const given = { name: 'talk.md', bytes, beside: () => null };
    expect(await importDeck(given, tool.from)).toEqual(await importDeck(given, tool.from));
  });
});
