// LaTeX that pandoc's slides for Beamer hold among their Markdown: pauses, notes, blocks, columns, and marks within lines.

import { outsideCode, replaced } from '../markdown/cut';
import type { Excerpt } from '../markdown/slides';

const alone =
  /^\s*\\(vspace\*?\{[^}]*\}|hspace\*?\{[^}]*\}|vfill|hfill|centering|(tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)|(big|med|small)skip|newpage|clearpage|noindent|par|begin\{(center|figure|minipage|itemize|enumerate|flushleft|flushright|frame)\}.*|end\{\w+\*?\})\s*$/;

/** The same lines with what Markdown and HTML have for all of these. */
export function withoutLatex(some: Excerpt): Excerpt {
  let math = false;
  const notes: string[] = [];
  let depth = 0;
  return replaced(some, (line) => {
    if (depth > 0 || (!math && /^\s*\\note\b/.test(line))) {
      const text = depth > 0 ? line : line.replace(/^\s*\\note(<[^>]*>|\[[^\]]*\])*\{/, '');
      depth = depth > 0 ? depth : 1;
      const end = closing(text, depth);
      depth = end.depth;
      notes.push(end.depth === 0 ? text.slice(0, end.at) : text);
      return depth === 0 ? ['', '<div class="notes">', '', ...notes.splice(0), '', '</div>', ''] : [''];
    }
    if (/^\s*\$\$/.test(line) || /\$\$\s*$/.test(line)) {
      if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) math = !math;
      return null;
    }
    return math ? null : blockOf(line);
  });
}

/** Where the brace closes, or how many are left open. */
function closing(text: string, open: number): { depth: number; at: number } {
  let depth = open;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return { depth, at };
  }
  return { depth, at: text.length };
}

function blockOf(line: string): string[] {
  if (/^\s*\\pause\s*$/.test(line)) return ['', '. . .', ''];
  const [, title] = /^\s*\\begin\{(?:alert|example)?block\}\s*(?:<[^>]*>)?\{(.*)\}\s*$/.exec(line) ?? [];
  if (title !== undefined) return title.trim() === '' ? [''] : ['', `**${title.trim()}**`, ''];
  if (/^\s*\\begin\{columns\}/.test(line)) return ['', '<div class="columns">', ''];
  const [, width] = /^\s*\\begin\{column\}\s*\{([\d.]+)/.exec(line) ?? [];
  if (width !== undefined) return ['', `<div class="column" data-width="${100 * Number(width)}%">`, ''];
  if (/^\s*\\end\{columns?\}/.test(line)) return ['', '</div>', ''];
  if (alone.test(line)) return [''];
  const item = /^(\s*)\\item(?:<[^>]*>)?\s*/.exec(line);
  return [outsideFormulas(item ? `${item[1]}- ${line.slice(item[0].length)}` : line)];
}

const outsideFormulas = (line: string): string =>
  outsideCode(line, (text) =>
    text
      .split(/(\$[^$]+\$)/)
      .map((part, i) => (i % 2 === 1 ? part : marked(part)))
      .join(''),
  );

/** Innermost first. */
function marked(text: string): string {
  let before = '';
  let now = text;
  for (let round = 0; now !== before && round < 6; round++) {
    before = now;
    now = now
      .replace(/\\(?:textbf|alert|structure)(?:<[^>]*>)?\{([^{}]*)\}/g, '**$1**')
      .replace(/\\(?:textit|emph|textsl)\{([^{}]*)\}/g, '*$1*')
      .replace(/\\texttt\{([^{}]*)\}/g, '`$1`')
      .replace(/\\(?:textcolor|colorbox)\{[^{}]*\}\{([^{}]*)\}/g, '$1')
      .replace(
        /\\(?:underline|textsc|textrm|textsf|mbox|uncover|only|onslide|visible)(?:<[^>]*>)?\{([^{}]*)\}/g,
        '$1',
      )
      .replace(/\\href\{([^{}]*)\}\{([^{}]*)\}/g, '[$2]($1)')
      .replace(/\\url\{([^{}]*)\}/g, '<$1>')
      .replace(/\\includegraphics(?:<[^>]*>)?(?:\[[^\]]*\])?\{([^{}]*)\}/g, '![]($1)')
      .replace(
        /\\(?:vspace|hspace)\*?\{[^{}]*\}|\\(?:pause|centering|hfill|vfill|newline|quad|qquad)\b/g,
        ' ',
      );
  }
  return now;
}
