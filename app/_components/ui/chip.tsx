// A small state in words: open, revealed, closed, or a signed number. Its edge tells as much as its hue.

import type { ReactNode } from 'react';

export type ChipTone = 'plain' | 'room' | 'off' | 'pos' | 'neg';

type Props = { readonly tone?: ChipTone; readonly className?: string; readonly children: ReactNode };

export function Chip({ tone = 'plain', className = '', children }: Props) {
  return <span className={`chip ${tone === 'plain' ? '' : `chip-${tone}`} ${className}`}>{children}</span>;
}
