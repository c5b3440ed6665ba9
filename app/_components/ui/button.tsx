// A square button that is nudged when pressed and leaves its ghost. `console` 36 px, `tap` 48, `send` 60 high.

import type { ComponentProps } from 'react';

export type ButtonTone = 'plain' | 'primary' | 'room';
export type ButtonSize = 'console' | 'tap' | 'send';

type Props = ComponentProps<'button'> & { readonly tone?: ButtonTone; readonly size?: ButtonSize };

export const buttonClass = (tone: ButtonTone = 'plain', size: ButtonSize = 'tap'): string =>
  ['btn', tone !== 'plain' && `btn-${tone}`, size !== 'tap' && `btn-${size}`].filter(Boolean).join(' ');

export function Button({ tone = 'plain', size = 'tap', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(tone, size)} ${className}`} {...rest} />;
}
