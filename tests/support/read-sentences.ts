// Finds what a person reads in a source file: letters in JSX, in attributes that are read aloud or shown, and sentences in
// string literals. What only developers read (names, class lists, addresses, thrown bugs) is left out.

import { parseSync } from 'oxc-parser';

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
export type Sentence = { readonly line: number; readonly text: string };

/** Attributes whose words reach a person, of elements and of our own components. */
const shownAttribute =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|placeholder|title|label|text|hint|caption|summary|description|heading)$/i;
/** Names of what is written the same way in every language. */
const nameless = /^(nudge|mnist|svg|csv|json|pdf|qr|pin)$/i;
const letters = /\p{L}{2,}/gu;

export function sentencesIn(file: string, source: string): readonly Sentence[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]!.message}`);
  const onScreen = file.endsWith('.tsx') || file.startsWith('app/');
  const found: Sentence[] = [];
  const say = (node: Node, text: string) =>
    found.push({
      line: source.slice(0, node.start).split('\n').length,
      text: text.replace(/\s+/g, ' ').trim(),
    });
  visit(program as unknown as Node, null, (node, shown) => {
    if (node.type === 'JSXText' && hasWords(String(node.value))) say(node, String(node.value));
    for (const text of textsOf(node))
      if (shown ? hasWords(text) : isSentence(text) || (onScreen && isName(text))) say(node, text);
  });
  return found;
}

const hasWords = (text: string) => (text.match(letters) ?? []).some((word) => !nameless.test(word));

/** "Send it": what screens name begins with a capital, what code names does not. */
const isName = (text: string) => /^\p{Lu}\p{Ll}{2}/u.test(text) && hasWords(text);

/** Words that stand in no class list, address or statement of SQL, but in nearly every English sentence. */
const everyday =
  /(?:^|[ “(])(a|an|the|is|are|was|were|has|have|of|to|in|on|at|by|for|from|with|and|or|not|no|none|this|that|it|its|your|you|we|they|yet|still|again)(?=[ ,.:;?!…)”’]|$)/i;
const isSentence = (text: string) =>
  (text.match(letters) ?? []).length > 1 &&
  /\p{Ll}/u.test(text) &&
  /\p{L}\s+\S/u.test(text) &&
  everyday.test(text) &&
  !looksLikeCode.test(text);
const looksLikeCode =
  /^HTTP\/|^\s*\{"|^\s*(select|insert|update|delete|pragma|create|with|vacuum|begin|alter|drop) |=>|;$|::?\[|\bvar\(|^\(m(in|ax)-|void main\(\)/i;

function textsOf(node: Node): readonly string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string | null } }[];
  return [quasis.map(({ value }) => value.cooked ?? '').join(' … ')];
}

/** `shown` holds inside of what is rendered as text, and falls again inside of code that only computes it. */
function visit(node: Node, shown: boolean | null, see: (node: Node, shown: boolean) => void): void {
  if (unread(node)) return;
  see(node, shown ?? false);
  for (const [key, child] of Object.entries(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (isNode(part)) visit(part, staysShown(node, key, part, shown ?? false), see);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const carriesText = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'TemplateLiteral',
  'BinaryExpression',
]);

function staysShown(parent: Node, key: string, child: Node, shown: boolean): boolean {
  if (parent.type === 'JSXAttribute') return key === 'value' && shownAttribute.test(attributeName(parent));
  if (parent.type === 'JSXExpressionContainer') return shown;
  if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return key === 'children';
  if (!shown || !carriesText.has(parent.type)) return false;
  if (parent.type === 'ConditionalExpression') return key !== 'test';
  if (parent.type === 'BinaryExpression') return parent.operator === '+';
  return child.type !== 'TemplateElement';
}

/** Class names and ids, types, imports, what is typed as it stands, bugs: no language changes them. */
function unread(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'ThrowStatement':
    case 'TSTypeAnnotation':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeParameterInstantiation':
      return true;
    case 'ExpressionStatement':
      return typeof node.directive === 'string';
    case 'JSXAttribute':
      return /^(class(Name)?|id|d|style|href|src|points|transform|viewBox)$/i.test(attributeName(node));
    case 'JSXElement':
      return ((node.openingElement as Node).name as { readonly name?: unknown }).name === 'code';
    case 'CallExpression':
      return isLogLine(node.callee as Node) || isComparison(node.callee as Node);
    case 'BinaryExpression':
      return /^[!=]==?$/.test(String(node.operator));
    case 'NewExpression':
      return String((node.callee as Node).name).endsWith('Error');
    default:
      return false;
  }
}

/** `text.startsWith('…')`: compared, not shown. */
const isComparison = ({ type, property }: Node): boolean =>
  type === 'MemberExpression' &&
  /^(startsWith|endsWith|includes)$/.test((property as { readonly name?: string }).name ?? '');

/** `log.warn(…)`: the log is for whoever looks after the machine, and stays English. */
function isLogLine({ type, object, property }: Node): boolean {
  if (type !== 'MemberExpression') return false;
  const { name: level = '' } = property as { readonly name?: string };
  const owner = object as { readonly name?: string; readonly property?: { readonly name?: string } };
  return (
    /^(log|logger)$/.test(owner.name ?? owner.property?.name ?? '') &&
    /^(debug|info|warn|error|fatal)$/.test(level)
  );
}

function attributeName(attribute: Node): string {
  const name = attribute.name as { readonly name?: unknown };
  return typeof name.name === 'string' ? name.name : '';
}
