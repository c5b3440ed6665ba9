// A slide that fails to draw must not take the console with it: `sorry` stands in its place. Keyed by the slide, so that
// the next one gets a fresh try.

'use client';

import { Component, type ReactNode } from 'react';

type Props = { readonly sorry: string; readonly children: ReactNode };

export class SlideGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="grid h-full place-content-center bg-sunk p-24 text-[3rem] leading-tight text-ink-2">
        {this.props.sorry}
      </p>
    );
  }
}
