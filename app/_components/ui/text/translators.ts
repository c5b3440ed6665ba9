// Browsers that translate a page put <font> in place of its text nodes, behind React's back: React would then write new
// words into nodes that nobody sees, so that those of an earlier slide stay, and fail when it removes them. This follows what
// a translator exchanged, gives React its own node back once its words change, and removes what stands for it.

/** A text node that React knows, and what a translator put in its place. */
const replaced = new WeakMap<Node, HTMLElement>();
const standsFor = new WeakMap<HTMLElement, Node>();

/** Once per page, before anything is drawn anew. */
export function followTranslators(): void {
  const follower = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') putBack(record.target);
      else for (const node of record.removedNodes) noteReplaced(node, record, follower);
    }
  });
  follower.observe(document.documentElement, { childList: true, subtree: true });
  patchNodes();
}

function noteReplaced(node: Node, record: MutationRecord, follower: MutationObserver): void {
  if (node.nodeName !== '#text' || node.parentNode !== null) return;
  const font = [...record.addedNodes, record.previousSibling, record.nextSibling].find(isFreeFont);
  if (!font) return;
  replaced.set(node, font);
  standsFor.set(font, node);
  // Also a node that is nowhere in the page tells of its new words.
  follower.observe(node, { characterData: true });
}

const isFont = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';
const isFreeFont = (node: Node | null): node is HTMLElement =>
  isFont(node) && node.parentNode !== null && !standsFor.has(node);

/** React has written new words: they are shown, and the translator finds them there. */
function putBack(node: Node): void {
  const font = replaced.get(node);
  if (!font) return;
  forget(node, font);
  if (font.parentNode && !node.parentNode) insert.call(font.parentNode, node, font);
  if (font.parentNode) remove.call(font.parentNode, font);
}

function forget(node: Node, font: HTMLElement): void {
  replaced.delete(node);
  standsFor.delete(font);
}

type Method = (this: Node, node: Node, before?: Node | null) => Node;

/** What the browser does itself; nothing of it is called where there is no page. */
const native = (name: 'insertBefore' | 'removeChild' | 'appendChild'): Method =>
  Reflect.get(globalThis.Node?.prototype ?? {}, name) as Method;
const insert = native('insertBefore');
const remove = native('removeChild');
const append = native('appendChild');

function patchNodes(): void {
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return remove.call(this, child) as T;
    const font = replaced.get(child);
    if (font) {
      forget(child, font);
      if (font.parentNode) remove.call(font.parentNode, font);
      return child;
    }
    if (!inFont(this, child)) return remove.call(this, child) as T;
    takeOut(this, child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    dropFontOf(node);
    return insert.call(this, node, before && placeOf(this, before)) as T;
  };
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    dropFontOf(node);
    return append.call(this, node) as T;
  };
}

/** A node that React moves comes itself. */
function dropFontOf(node: Node): void {
  const font = replaced.get(node);
  if (!font) return;
  forget(node, font);
  if (font.parentNode) remove.call(font.parentNode, font);
}

/** Where a node stands among its parent's children: itself, or what holds it or stands for it there. */
function placeOf(parent: Node, node: Node): Node {
  if (node.parentNode === parent) return node;
  const font = replaced.get(node);
  if (font?.parentNode === parent) return font;
  return inFont(parent, font ?? node) ?? node;
}

/** The <font> among a parent's children into which a translator moved a node. */
function inFont(parent: Node, node: Node): HTMLElement | null {
  let holder: Node | null = node;
  while (holder && holder.parentNode !== parent) holder = holder.parentNode;
  return isFont(holder) ? holder : null;
}

/** With every <font> that holds nothing else. */
function takeOut(parent: Node, child: Node): void {
  let node = child;
  while (node.parentNode && node.parentNode !== parent && node.parentNode.childNodes.length === 1)
    node = node.parentNode;
  if (node.parentNode) remove.call(node.parentNode, node);
}
