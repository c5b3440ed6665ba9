// Diagrams of Mermaid, drawn when the deck is read.

import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '@/lib/deck/deck';
import { partsFrom } from '@/lib/deck/drawn/diagram/from-svg';
import { loadDiagrams } from '@/lib/deck/drawn/diagram/layout';
import { prepare } from '@/lib/deck/drawn/diagram/prepare';
import { checkDeck } from '@/lib/deck/parse';
import { visibleBlocks } from '@/lib/deck/public';
import { readSlide, tell, withFront } from './read';

const fence = (source: string, info = '') => `\`\`\`mermaid${info}\n${source}\n\`\`\``;
const problems = (source: string) => checkDeck(withFront(fence(source)), 'test.md').problems.map(tell);

function drawn(source: string, info?: string) {
  const slide = readSlide(fence(source, info));
  const [block] = slide.blocks;
  if (block?.kind !== 'drawn') throw new Error(`not drawn: ${JSON.stringify(block).slice(0, 200)}`);
  return { ...block, steps: slide.steps, slide };
}

beforeAll(() => loadDiagrams(fence('')));

const kinds = {
  flowchart: 'flowchart LR\n  A[Draw it] --> B{Is it a six?}\n  B -- yes --> C((Good))\n  C -.-> D[(Store)]',
  sequence: 'sequenceDiagram\n  participant A as Alice\n  A->>B: Hello\n  B-->>A: Hi\n  Note over A: waits',
  class: 'classDiagram\n  class Animal {\n    +String name\n  }\n  Animal <|-- Dog\n  Dog *-- Leg : has',
  state: 'stateDiagram-v2\n  [*] --> Still\n  Still --> Moving : go',
  er: 'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    string name\n  }',
  gantt: 'gantt\n  title Plan\n  section One\n  Outline :done, a, 2026-01-01, 3d\n  Slides :after a, 5d',
  pie: 'pie title Pets\n  "Dogs" : 30\n  "Cats" : 10',
  mindmap: 'mindmap\n  root((Talk))\n    Words\n      Few\n    Pictures',
  timeline: 'timeline\n  title History\n  1957 : Perceptron\n  1986 : Backpropagation',
};

const words = {
  flowchart: ['Draw it', 'Is it a six?', 'Is it a six? → Good: yes', 'Store'],
  sequence: ['Alice', 'Alice → B: Hello', 'B → Alice: Hi', 'waits'],
  class: ['Animal', 'name', 'Dog → Leg: has'],
  state: ['Still → Moving: go'],
  er: ['CUSTOMER → ORDER: places', 'string'],
  gantt: ['One', 'Outline: 2026-01-01 – 2026-01-04', 'Slides: 2026-01-04 – 2026-01-09'],
  pie: ['Dogs 75 %', 'Cats 25 %'],
  mindmap: ['Talk', 'Words', 'Few', 'Pictures'],
  timeline: ['1957: Perceptron', '1986: Backpropagation'],
};

describe('B25: diagrams are drawn when the deck is read', () => {
  it.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s, with all its words', (kind) => {
    expect(problems(kinds[kind])).toEqual([]);
    const block = drawn(kinds[kind]);
    expect(block.what).toBe(kind);
    expect(block.wide.shapes.length).toBeGreaterThan(3);
    const said = plainText(block.words);
    for (const each of words[kind]) expect(said).toContain(each);
  });

  it('a node belongs to the group that names it and has its words, wherever they stand', () => {
    const { lines } = prepare('flowchart LR\n  A --> B\n  B[Words of B]\n  subgraph G\n    B\n  end');
    expect(lines.map(({ text }) => text.trim())).toEqual([
      ...['flowchart LR', 'subgraph G', 'B[Words of B]', 'end', 'A --> B', 'B[Words of B]'],
    ]);
  });

  it('colours, classes and front matter of its own are left out', () => {
    const source =
      '---\ntitle: Mine\nconfig:\n  theme: base\n---\nflowchart LR\n  A:::big --> B\n  classDef big fill:#f00\n  style A fill:#0f0';
    expect(drawn(source).title).toBe('Mine');
    expect(problems(source)).toEqual([]);
    expect(JSON.stringify(drawn(source))).not.toContain('#');
  });

  it('nothing that could run or load comes over', () => {
    const evil = partsFrom(
      '<svg viewBox="0 0 9 9"><script>x</script><image href="http://x"/><foreignObject/><rect x="1" y="1" width="5" height="5" fill="url(http://x)" onclick="x"/><path d="M0 0 url(x)"/></svg>',
    );
    expect(evil.parts.flatMap(({ shapes }) => shapes)).toEqual([
      { is: 'rect', x: 1, y: 1, width: 5, height: 5, round: 0, fill: 'ink-2' },
    ]);
  });

  it.each([
    ['gitGraph\n  commit', /^5: a diagram of the kind `gitGraph` is not drawn/],
    ['flowchrt LR\n  A --> B', /^5: .*`flowchrt`.*did you mean `flowchart`/],
    ['flowchart LR\n  A --> B\n  ??? what is this', /^7: this line of the diagram is not understood/],
    ['pie\n  "a" : many', /^5: the diagram cannot be read.*"Name" : 40/],
    ['gantt\n  One : 2026-01-01, 3d\n  Two : someday, 3d', /^7: this line of the diagram/],
    ['', /^\d+: a diagram of the kind ``/],
  ])('what is not understood is a warning at its line: %s', (source, told) => {
    expect(problems(source)[0]).toMatch(told);
  });

  it('is built node by node, and a phone gets no part that comes later', () => {
    const { steps, slide } = drawn(kinds.flowchart, ' {1|2|all}');
    expect(steps).toBe(2);
    const at = (step: number) => JSON.stringify(visibleBlocks(slide, step, 'phone'));
    expect(at(0)).toContain('Draw it');
    expect(at(0)).not.toContain('six');
    expect(at(1)).toContain('six');
    expect(at(1)).not.toContain('Good');
    expect(at(2)).toContain('Good: yes');
  });

  it('is built message by message', () => {
    const { slide, steps } = drawn(kinds.sequence, ' {1|2}');
    expect(steps).toBe(1);
    expect(JSON.stringify(visibleBlocks(slide, 0, 'phone'))).not.toContain('"Hi"');
  });
});
