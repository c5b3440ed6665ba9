// A drawing that fails must not take the console with it: its frame says so. Keyed by the slide, so that the next one
// is drawn anew.

'use client';

import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };

export class SlideGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="grid h-full place-content-center bg-sunk p-24 text-[3rem] leading-tight text-ink-2">
        This slide can't be drawn here now. The stage has its own copy.
      </p>
    );
  }
}
