// Markdown → syntax tree, with tables, formulas and directives. The only file that names the remark packages.

import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkDirective)
  .freeze();

type Root = ReturnType<typeof processor.parse>;
type OfType<Node, Type> = Extract<Node, { type: Type }>;

/** A paragraph, a list, a directive … */
export type FlowNode = Root['children'][number];
export type Paragraph = OfType<FlowNode, 'paragraph'>;
export type List = OfType<FlowNode, 'list'>;
export type Table = OfType<FlowNode, 'table'>;
/** What stands within a line: text, emphasis, a link … */
export type PhrasingNode = Paragraph['children'][number];
/** `::name{…}` on a line of its own, or `:::name … :::` around other blocks. */
export type Directive = OfType<FlowNode, 'leafDirective'> | OfType<FlowNode, 'containerDirective'>;

export const parseMarkdown = (text: string): readonly FlowNode[] => processor.parse(text).children;

export function isDirective(node: FlowNode): node is Directive {
  return node.type === 'leafDirective' || node.type === 'containerDirective';
}
