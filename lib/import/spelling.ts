// How Nudge's Markdown spells what came to it last: pictures, columns, marked lines of code. Everything else asks here, so that a
// change of spelling is a change of this file.

import type { FlowNode, PhrasingNode } from '../deck/markdown';

export type PictureLook = {
  readonly fit?: 'cover' | 'contain';
  readonly caption?: string;
  /** Behind everything else, where its slide has words. */
  readonly behind?: true;
};

/** A picture on lines of its own. */
export function pictureBlock(file: string, alt: string, look: PictureLook = {}): FlowNode {
  const attributes = [
    ...(alt === '' ? ['alt=""'] : []),
    ...(look.fit && !/\.(mp4|webm|mp3|m4a|ogg|wav)$/.test(file) ? [`fit=${look.fit}`] : []),
    ...(look.caption ? [`caption="${look.caption.replace(/["\n{}]/g, ' ')}"`] : []),
  ];
  const image: PhrasingNode = { type: 'image', url: file, alt, title: null };
  const behind: PhrasingNode[] =
    attributes.length > 0 ? [{ type: 'html', value: `{${attributes.join(' ')}}` }] : [];
  return { type: 'paragraph', children: [image, ...behind] };
}

/** What stands behind a fence's language: lines that are marked, or builds of them, and a file's name. */
export function codeMeta(marks: string | null, file: string | null): string | null {
  // Before the first group nothing stands out.
  const groups = marks
    ?.split('|')
    .map((group) => group || 'all')
    .join('|');
  const said = [...(file ? [`[${file.replace(/[[\]`\n]/g, '')}]`] : []), ...(groups ? [`{${groups}}`] : [])];
  return said.length > 0 ? said.join(' ') : null;
}
