// A question that must be answered first: the browser's own <dialog>, with its focus trap and Escape.

'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  readonly open: boolean;
  readonly title: string;
  /** As wide as a page of the console. */
  readonly wide?: boolean;
  /** Escape and a click outside count as "no". */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Dialog({ open, title, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for this
    <dialog
      ref={dialog}
      className={`dialog ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <h2 id={heading} className="text-co-h2">
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}
