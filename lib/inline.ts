// What stands within a line: words, emphasis, links, code, formulas. Plain data that can be stored, sent and drawn.

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Wrapping; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'formula'; readonly tex: string; readonly html: string; readonly spoken: string }
  /** The number of a footnote of the same slide. */
  | { readonly kind: 'note'; readonly number: number };

/** What changes how words look. */
export type Wrapping = 'strong' | 'emphasis' | 'mark' | 'strike' | 'sub' | 'sup' | 'key' | 'small';

/** Words alone. The number of a footnote is none of them. */
export function inlineText(children: readonly Inline[]): string {
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
        case 'note':
          return '';
        default:
          return inlineText(child.children);
      }
    })
    .join('');
}
