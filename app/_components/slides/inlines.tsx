// The words of a block: emphasis, links, code and formulas. Formulas were drawn by KaTeX when the deck was read.

import { Fragment, type ReactNode } from 'react';
import type { Inline } from '@/lib/deck/deck';
import { keyed } from './keyed';
import { PictureBox } from './pictures/picture';

export function Inlines({ of }: { readonly of: readonly Inline[] }): ReactNode {
  return keyed(of).map(({ key, item }) => <Fragment key={key}>{one(item)}</Fragment>);
}

function one(inline: Inline): ReactNode {
  switch (inline.kind) {
    case 'text':
      return breakable(inline.text);
    case 'mark':
      return (
        <mark className="mark">
          <Inlines of={inline.children} />
        </mark>
      );
    case 'note':
      return <sup className="note-number">{inline.number}</sup>;
    case 'code':
      return <code className="num">{inline.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.href} rel="noreferrer" target="_blank">
          <Inlines of={inline.children} />
        </a>
      );
    case 'picture':
      return (
        <span className={`picture-inline fit-${inline.picture.fit}`}>
          <PictureBox picture={inline.picture} />
        </span>
      );
    case 'formula':
      return <Formula html={inline.html} spoken={inline.spoken} />;
    default: {
      const Tag = tags[inline.kind];
      return (
        <Tag>
          <Inlines of={inline.children} />
        </Tag>
      );
    }
  }
}

const tags = {
  strong: 'strong',
  emphasis: 'em',
  strike: 'del',
  sub: 'sub',
  sup: 'sup',
  small: 'small',
  key: 'kbd',
} as const;

export function Formula({ html, spoken }: { readonly html: string; readonly spoken: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by KaTeX with trust off, from a parsed deck
    <span role="math" aria-label={spoken} translate="no" dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** No word this long fits a line: it may break after slashes and hyphens, and if need be anywhere. */
const longest = 30;

function breakable(words: string): ReactNode {
  // A dash between two parts stays at the end of its line.
  const text = words.replaceAll(' - ', '\u00a0- ');
  if (!text.split(/\s/).some((word) => word.length > longest)) return text;
  return keyed(text.split(/(\s+)/)).map(({ key, item: word }) =>
    word.length <= longest ? word : <LongWord key={key} pieces={word.split(/(?<=[/-])/)} />,
  );
}

function LongWord({ pieces }: { readonly pieces: readonly string[] }) {
  return (
    <span className="long-word">
      {keyed(pieces).map(({ key, item }) => (
        <Fragment key={key}>
          {item}
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
