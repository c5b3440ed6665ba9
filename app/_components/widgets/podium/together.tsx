// What the room did together, one figure per line: where nobody is ranked, or not yet, or there is room below those who are.

import type { Together as Fact } from './together-facts';

export function Together({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className="together">
      {facts.map(({ figure, words, right }) => (
        <li key={words}>
          <b className={right ? 'num together-right' : 'num'}>{figure}</b>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
