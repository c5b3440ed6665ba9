// Code as it has become: lines of parts, each with the class of its kind, which every surface colours by the same styles.

import { type CodeFrame, frameAt, isBare, markedAt, partsOf } from '@/lib/deck/code/code';
import type { Block } from '@/lib/deck/deck';
import { useWords } from '../../words/words';
import { keyed } from '../keyed';

export type CodeBlock = Extract<Block, { kind: 'code' }>;

type Props = {
  readonly block: CodeBlock;
  /** Wider code scrolls within its own box. */
  readonly scrolls?: boolean;
};

export function Code({ block, scrolls = false }: Props) {
  const frame = frameAt([block, ...(block.later ?? [])], Number.POSITIVE_INFINITY);
  const words = useWords('slides');
  const reach = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': words.code(frame.file) } : {};
  if (isBare(frame))
    return (
      <pre className="num" dir="ltr" {...reach}>
        {frame.text}
      </pre>
    );
  return (
    <div className="code" dir="ltr">
      {frame.file && <p className="caption num">{frame.file}</p>}
      <pre className="num" {...reach}>
        <CodeLines frame={frame} marked={markedAt(frame, Number.POSITIVE_INFINITY)} />
      </pre>
    </div>
  );
}

type LinesProps = {
  readonly frame: CodeFrame;
  /** Null: no line stands out. */
  readonly marked: readonly number[] | null;
  /** Each word can move on its own. */
  readonly apart?: boolean;
};

export function CodeLines({ frame, marked, apart = false }: LinesProps) {
  const { text, kinds, changes, from } = frame;
  const digits = from === undefined ? 0 : String(from + text.split('\n').length - 1).length;
  return (
    <code style={digits ? ({ '--digits': digits } as React.CSSProperties) : undefined}>
      {keyed(text.split('\n')).map(({ key, item: line }) => {
        const place = Number(key);
        const sign = changes?.[place] ?? ' ';
        return (
          <span
            key={key}
            className={lineClass(sign, marked === null ? null : marked.includes(place))}
            data-number={from === undefined ? undefined : from + place}
            data-sign={sign === ' ' || line.startsWith(sign) ? undefined : sign}
          >
            <Parts line={line} kinds={kinds?.[place]} apart={apart} />
            {'\n'}
          </span>
        );
      })}
    </code>
  );
}

function lineClass(sign: string, marked: boolean | null): string {
  const change = { '+': 'came', '-': 'went' }[sign];
  const stands = marked ? 'marked' : marked === false && !change ? 'back' : undefined;
  return ['line', stands, change].filter(Boolean).join(' ');
}

type PartsProps = { readonly line: string; readonly kinds: string | undefined; readonly apart: boolean };

function Parts({ line, kinds, apart }: PartsProps) {
  const parts = partsOf(line, kinds).flatMap((part) =>
    apart ? piecesOf(part.text).map((text) => ({ ...part, text })) : [part],
  );
  return keyed(parts).map(({ key, item: { kind, text } }) =>
    kind || (apart && text.trim()) ? (
      <span key={key} className={kind ?? undefined} data-piece={apart && text.trim() ? '' : undefined}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

/** Words, signs and what is between them. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
