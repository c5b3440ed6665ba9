// QTI 2.x: items by themselves, in a test, or in a package. Choices, orders and text entries become activities; other interactions
// stand as words.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { sniff } from '../../files/sniff';
import { decoded, type Read } from '../formats/format';
import { clean } from '../markdown/clean';
import type { Element, Tree } from '../markdown/fold';
import { plainWords } from '../markdown/nodes';
import type { Given, Sink } from '../model';
import { Refused } from '../model';
import { all, attribute, deep, elements, local, one, parseXml, textOf, type Xml } from '../office/xml';
import { isZip, pathFrom, unzip, type Zip } from '../office/zip';
import { bankOf } from './bank';
import type { Answer, Question } from './question';
import { inOneLine } from './said';

type Item = { readonly xml: Xml; readonly picture: (path: string) => Uint8Array | null };

export function readQti(given: Given, sink: Sink): Read {
  const { items, title } = isZip(given.bytes) ? packaged(given) : single(given);
  const questions: Question[] = [];
  for (const { xml, picture } of items) {
    sink.slide = questions.length + 1;
    const own: Sink = {
      ...sink,
      lose: (line, fact) => sink.lose(line, fact),
      picture(path, alt, line) {
        const bytes = picture(path);
        return bytes && sniff(bytes) ? sink.pictureOf(bytes, path, alt, line) : sink.picture(path, alt, line);
      },
    };
    questions.push(...questionsOf(xml, own));
  }
  return bankOf(questions, title, sink);
}

function single(given: Given): { items: Item[]; title: string } {
  const root = parseXml(decoded(given));
  const items = local(root.name) === 'assessmentItem' ? [root] : deep(root, 'assessmentItem');
  return {
    items: items.map((xml) => ({ xml, picture: (path) => given.beside(path) })),
    title: local(root.name) === 'assessmentItem' ? '' : (attribute(root, 'title') ?? ''),
  };
}

/** In the order of the test, or else of the manifest. */
function packaged(given: Given): { items: Item[]; title: string } {
  const zip = unzip(given.bytes, (name) => /\.(xml|png|jpe?g|gif|svg|webp)$/i.test(name));
  const parsed = new Map<string, Xml>();
  for (const [name, bytes] of zip) {
    if (!name.endsWith('.xml')) continue;
    const xml = parseXml(new TextDecoder().decode(bytes));
    parsed.set(name, xml);
  }
  const named = [...parsed].filter(([, xml]) => local(xml.name) === 'assessmentItem').map(([name]) => name);
  const test = [...parsed].find(([, xml]) => local(xml.name) === 'assessmentTest');
  const manifest = parsed.get('imsmanifest.xml');
  const inTest = test
    ? deep(test[1], 'assessmentItemRef').map((ref) => pathFrom(test[0], attribute(ref, 'href') ?? ''))
    : [];
  const inManifest = manifest ? deep(manifest, 'resource').map((each) => attribute(each, 'href') ?? '') : [];
  const order = [...new Set([...inTest, ...inManifest, ...named.sort()])].filter((name) =>
    named.includes(name),
  );
  if (order.length === 0) throw new Refused({ code: 'noSlides', text: given.name });
  return {
    items: order.map((name) => ({ xml: parsed.get(name)!, picture: (path) => fileIn(zip, name, path) })),
    title: test ? (attribute(test[1], 'title') ?? '') : '',
  };
}

const fileIn = (zip: Zip, from: string, path: string): Uint8Array | null =>
  zip.get(pathFrom(from, path)) ?? null;

const interactions = /Interaction$/;

/** Usually one; an item with several interactions is several questions, the first of which has its words. */
function questionsOf(item: Xml, sink: Sink): Question[] {
  const body = one(item, 'itemBody');
  if (!body) return [];
  const found = interactionsIn(body);
  const explanation = [
    ...all(item, 'modalFeedback'),
    ...deep(body, 'feedbackInline'),
    ...deep(body, 'feedbackBlock'),
  ].map((each) => plainWords(blocksOf(each, sink)));
  const shared = blocksOf(body, sink);
  const name = attribute(item, 'title') ?? '';
  if (found.length === 0)
    return [{ line: null, name, prompt: shared, answer: { kind: 'words' }, explanation }];
  return found.map((each, i) => {
    const prompt = one(each, 'prompt');
    const own = prompt ? blocksOf(prompt, sink) : [];
    return {
      line: null,
      name,
      prompt: [...(i === 0 ? shared : []), ...own],
      answer: answerOf(item, each, sink),
      explanation: i === 0 ? explanation : [],
    };
  });
}

const interactionsIn = (xml: Xml): Xml[] =>
  elements(xml).flatMap((each) => (interactions.test(local(each.name)) ? [each] : interactionsIn(each)));

/** Words of XML that is HTML: gaps are lines, interactions and feedback are read elsewhere. */
function blocksOf(xml: Xml, sink: Sink): FlowNode[] {
  return clean(xml.children.flatMap(treeOf), { sink, lineOf: () => null });
}

function treeOf(child: Xml | string): Tree[] {
  if (typeof child === 'string') return [{ type: 'text', value: child } as Tree];
  const name = local(child.name).toLowerCase();
  if (/^(textentry|inlinechoice)interaction$/.test(name)) return [{ type: 'text', value: ' _____ ' } as Tree];
  if (name.endsWith('interaction') || name.startsWith('feedback') || name === 'rubricblock') return [];
  const element: Element = {
    type: 'element',
    name: name === 'object' && (child.attributes.type ?? '').startsWith('image/') ? 'img' : name,
    attributes: { ...child.attributes, ...(child.attributes.data && { src: child.attributes.data }) },
    children: child.children.flatMap(treeOf),
    text: `<${name}>`,
  };
  return [element];
}

function declaration(item: Xml, interaction: Xml): { right: string[]; type: string; mapped: string[] } {
  const id = attribute(interaction, 'responseIdentifier');
  const found = all(item, 'responseDeclaration').find((each) => attribute(each, 'identifier') === id);
  const right = found ? deep(found, 'value').map((each) => textOf(each).trim()) : [];
  const mapped = found
    ? deep(found, 'mapEntry')
        .filter((each) => Number(attribute(each, 'mappedValue')) > 0)
        .map((each) => attribute(each, 'mapKey') ?? '')
    : [];
  return { right, mapped, type: attribute(found, 'baseType') ?? '' };
}

function answerOf(item: Xml, interaction: Xml, sink: Sink): Answer {
  const { right, type, mapped } = declaration(item, interaction);
  const wordsOf = (each: Xml) => inOneLine(blocksOf(each, sink));
  switch (local(interaction.name)) {
    case 'choiceInteraction': {
      const several = attribute(interaction, 'maxChoices') !== '1' && right.length !== 1;
      const options = all(interaction, 'simpleChoice').map((each) => ({
        words: wordsOf(each),
        right: right.includes(attribute(each, 'identifier') ?? ''),
        feedback: plainWords(deep(each, 'feedbackInline').flatMap((one_) => blocksOf(one_, sink))),
      }));
      return { kind: 'options', options, several };
    }
    case 'inlineChoiceInteraction':
      return { kind: 'options', options: inlineOptions(interaction, right, wordsOf), several: false };
    case 'orderInteraction': {
      const choices = all(interaction, 'simpleChoice');
      const ordered = right.flatMap((id) => choices.filter((each) => attribute(each, 'identifier') === id));
      return { kind: 'order', items: (ordered.length === choices.length ? ordered : choices).map(wordsOf) };
    }
    case 'textEntryInteraction': {
      const [first = ''] = right;
      if ((type === 'float' || type === 'integer') && Math.abs(Number(first)) <= 1e8 && first !== '')
        return { kind: 'number', right: Number(first), tolerance: 0 };
      const accepted = [...new Set([...right, ...mapped])];
      return accepted.length > 0 ? { kind: 'text', accepted } : { kind: 'none' };
    }
    case 'extendedTextInteraction':
      return { kind: 'open' };
    case 'matchInteraction':
    case 'associateInteraction':
      return pairsOf(interaction, right, sink);
    default:
      return otherOf(interaction, sink);
  }
}

const inlineOptions = (interaction: Xml, right: readonly string[], wordsOf: (each: Xml) => PhrasingNode[]) =>
  all(interaction, 'inlineChoice').map((each) => ({
    words: wordsOf(each),
    right: right.includes(attribute(each, 'identifier') ?? ''),
  }));

function pairsOf(interaction: Xml, right: readonly string[], sink: Sink): Answer {
  const choices = deep(interaction, 'simpleAssociableChoice');
  const named = new Map(
    choices.map((each) => [attribute(each, 'identifier') ?? '', plainWords(blocksOf(each, sink))]),
  );
  const pairs = right
    .map((pair) => pair.split(/\s+/).map((id) => named.get(id) ?? ''))
    .map(([a = '', b = '']) => [a, b] as const);
  const used = new Set(pairs.flat());
  const others = [...named.values()].filter((each) => !used.has(each)).map((each) => [each, ''] as const);
  return { kind: 'pairs', pairs: [...pairs, ...others] };
}

/** The words of an interaction that no activity has. */
function otherOf(interaction: Xml, sink: Sink): Answer {
  const parts = elements(interaction).filter(({ name }) => local(name) !== 'prompt');
  const words = plainWords(parts.flatMap((each) => blocksOf(each, sink)));
  return words === '' ? { kind: 'none' } : { kind: 'pairs', pairs: [[words, ''] as const] };
}
