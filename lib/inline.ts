// What stands within a line: words, emphasis, links, code, formulas, pictures. Plain data that can be stored, sent and drawn.

import type { Picture } from './picture';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Wrapping; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'formula'; readonly tex: string; readonly html: string; readonly spoken: string }
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** The number of a footnote of the same slide. */
  | { readonly kind: 'note'; readonly number: number };

/** What changes how words look. */
export type Wrapping = 'strong' | 'emphasis' | 'mark' | 'strike' | 'sub' | 'sup' | 'key' | 'small';

/** Words alone, without soft hyphens. The number of a footnote is none of them. */
export const inlineText = (children: readonly Inline[]): string => textOf(children).replaceAll('\u00ad', '');

function textOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
        case 'code':
          return child.text;
        case 'break':
          return ' ';
        case 'formula':
          return child.spoken;
        case 'picture':
          return child.picture.alt;
        case 'note':
          return '';
        default:
          return textOf(child.children);
      }
    })
    .join('');
}

/** By plain text, words that are more than that: a formula, code, emphasis. Whoever shows such a text looks here first. */
export type Rich = Readonly<Record<string, readonly Inline[]>>;

/** Of these words, those that are more than plain text; absent if none are. */
export function richOf(all: readonly (readonly Inline[])[]): { readonly rich?: Rich } {
  const more = all.filter((words) => words.some((one) => !('text' in one) || one.kind === 'code'));
  return more.length === 0
    ? {}
    : { rich: Object.fromEntries(more.map((words) => [inlineText(words).trim(), words])) };
}

/** What there is for some texts alone. */
export function richFor(texts: readonly string[], rich: Rich | undefined): { readonly rich?: Rich } {
  const found = texts.flatMap((text) =>
    rich && Object.hasOwn(rich, text) ? [[text, rich[text]] as const] : [],
  );
  return found.length === 0 ? {} : { rich: Object.fromEntries(found) as Rich };
}
