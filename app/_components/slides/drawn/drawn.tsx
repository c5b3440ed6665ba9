// A chart or a diagram: the shapes that were laid out when the deck was read, and all that it says as words for those who do not
// see it.

import type { ReactNode } from 'react';
import type { Block } from '@/lib/deck/deck';
import type { Drawing, Shape } from '@/lib/deck/drawn/shapes';
import { useWords } from '../../words/words';
import { keyed } from '../keyed';

type Props = {
  readonly block: Extract<Block, { kind: 'drawn' }>;
  /** The build that is shown; absent: all of it. */
  readonly step?: number | undefined;
  /** Its words can be opened, and a wide drawing scrolls within its own box. */
  readonly folds: boolean;
  /** In a column, which is as narrow as what keeps it from being too large elsewhere. */
  readonly narrow: boolean;
  /** Its words. */
  readonly children: ReactNode;
};

export function Drawn({ block, step = Number.POSITIVE_INFINITY, folds, narrow, children }: Props) {
  const { what, title, field } = block;
  const wide = narrow ? { ...block.wide, aside: 0 } : block.wide;
  const words = useWords('slides');
  const name = title ? `${words.drawn[what]}: ${title}` : words.drawn[what];
  const isChart = what.endsWith('Chart');
  return (
    <div className={isChart ? 'drawn' : 'drawn diagram'} data-what={what}>
      {title && (
        <p className="caption" dir="auto">
          {title}
        </p>
      )}
      <div
        className="drawn-box"
        {...(folds && !isChart && { tabIndex: 0, role: 'region', 'aria-label': name })}
      >
        <Shapes
          // A phone has no room to spare at the sides.
          drawing={folds ? { ...wide, aside: 0 } : wide}
          name={name}
          step={step}
          className={field ? 'in-wide' : undefined}
        />
        {field && <Shapes drawing={field} name={name} step={step} className="in-field" />}
      </div>
      {folds ? (
        <details className="details drawn-words">
          <summary>{isChart ? words.inFigures : words.inWords}</summary>
          {children}
        </details>
      ) : (
        <div className="sr-only">{children}</div>
      )}
    </div>
  );
}

type ShapesProps = {
  readonly drawing: Drawing;
  readonly name: string;
  readonly step: number;
  readonly className?: string | undefined;
};

function Shapes({ drawing: { width, height, shapes, aside = 0 }, name, step, className }: ShapesProps) {
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`${-aside} 0 ${width + 2 * aside} ${height}`}
      style={{ '--natural': `${width}px` } as React.CSSProperties}
      className={className}
    >
      {keyed(shapes).map(({ key, item }) => (
        <OneShape key={key} shape={item} unbuilt={(item.step ?? 0) > step} />
      ))}
    </svg>
  );
}

const paint = (tone: string | undefined) => (tone ? `var(--${tone})` : 'none');

function OneShape({ shape, unbuilt }: { readonly shape: Shape; readonly unbuilt: boolean }) {
  const look = {
    className: unbuilt ? 'unbuilt' : undefined,
    style: { fill: paint(shape.fill), stroke: paint(shape.line), strokeWidth: shape.wide },
    strokeDasharray: shape.dash,
  };
  switch (shape.is) {
    case 'rect': {
      const { x, y, width, height, round } = shape;
      return <rect {...look} {...{ x, y, width, height, rx: round }} />;
    }
    case 'circle':
      return <circle {...look} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'path':
      return <path {...look} d={shape.d} />;
    case 'text': {
      const { x, y, text, size, anchor, bold, num } = shape;
      const className = [look.className, bold && 'bold', num && 'num'].filter(Boolean).join(' ');
      return (
        <text {...look} {...{ x, y, textAnchor: anchor, fontSize: size }} className={className || undefined}>
          {text}
        </text>
      );
    }
  }
}
