// Markdown → syntax tree, with tables, formulas and directives. The only file that names the remark packages.

import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { gapSyntax } from './text/gaps';
import { hold } from './text/held';
import { pricesIn, withHeld } from './text/prices';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkDirective)
  .use(holdEscapes)
  .use(readGaps)
  .freeze();

type Root = ReturnType<typeof processor.parse>;
type OfType<Node, Type> = Extract<Node, { type: Type }>;

/** A paragraph, a list, a directive … */
export type FlowNode = Root['children'][number];
export type Paragraph = OfType<FlowNode, 'paragraph'>;
export type List = OfType<FlowNode, 'list'>;
export type Table = OfType<FlowNode, 'table'>;
export type Quote = OfType<FlowNode, 'blockquote'>;
export type Definition = OfType<FlowNode, 'definition'>;
export type FootnoteDefinition = OfType<FlowNode, 'footnoteDefinition'>;
/** What stands within a line: text, emphasis, a link … */
export type PhrasingNode = Paragraph['children'][number];
/** `::name{…}` on a line of its own, or `:::name … :::` around other blocks. */
export type Directive = OfType<FlowNode, 'leafDirective'> | OfType<FlowNode, 'containerDirective'>;

/** A dollar that begins a price is none that begins a formula. */
export function parseMarkdown(text: string): readonly FlowNode[] {
  const { children } = processor.parse(text);
  const prices = pricesIn(children, text);
  return prices.length === 0 ? children : processor.parse(withHeld(text, prices)).children;
}

export function isDirective(node: FlowNode): node is Directive {
  return node.type === 'leafDirective' || node.type === 'containerDirective';
}

type Token = { readonly end: { line: number; column: number; offset: number } };
type Compiling = {
  readonly stack: { value?: string; position?: { end?: unknown } }[];
  sliceSerialize(token: Token): string;
};

/** What a backslash stands before is only itself. */
function holdEscapes(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push({
    exit: {
      characterEscapeValue(this: Compiling, token: Token) {
        const tail = this.stack.pop();
        if (!tail) return;
        tail.value = (tail.value ?? '') + hold(this.sliceSerialize(token));
        const { line, column, offset } = token.end;
        if (tail.position) tail.position.end = { line, column, offset };
      },
    },
  });
}

/** Gaps are words like others. */
function readGaps(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gapSyntax);
}
