// The attributes right behind a picture: `![A cat](cat.png){fit=cover caption="My cat"}`.

export type Tail = {
  readonly attributes: Readonly<Record<string, string>>;
  /** How many characters they take; 0 where there are none. */
  readonly length: number;
};

const pair = String.raw`[A-Za-z][\w-]*(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+))?`;
const tail = new RegExp(String.raw`^\{[ \t]*(?:${pair}[ \t]*(?:[ \t]+${pair}[ \t]*)*)?\}`);
const pairs = /([A-Za-z][\w-]*)(?:=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'{}=]+)))?/g;

/** What `text` begins with. */
export function readTail(text: string): Tail {
  const [found] = tail.exec(text) ?? [];
  if (found === undefined) return { attributes: {}, length: 0 };
  const attributes = [...found.matchAll(pairs)].map(
    ([, name = '', ...values]) => [name, values.find((value) => value !== undefined) ?? ''] as const,
  );
  return { attributes: Object.fromEntries(attributes), length: found.length };
}
