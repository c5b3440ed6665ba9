// Take back a stroke, empty the pad: the two buttons that every pad has beside it.

import type { Strokes } from '@/lib/digits/stroke';
import { undoStroke } from '@/lib/digits/trace';
import { Button, type ButtonSize } from '../ui/button';

type Props = {
  readonly value: Strokes;
  readonly onChange: (strokes: Strokes) => void;
  readonly disabled?: boolean;
  readonly size?: ButtonSize;
  readonly className?: string;
};

export function PadTools({ value, onChange, disabled = false, size = 'tap', className = '' }: Props) {
  const off = disabled || value.length === 0;
  return (
    <>
      <Button size={size} className={className} disabled={off} onClick={() => onChange(undoStroke(value))}>
        Undo
      </Button>
      <Button size={size} className={className} disabled={off} onClick={() => onChange([])}>
        Clear
      </Button>
    </>
  );
}
