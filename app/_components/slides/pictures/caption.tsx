// The words below a picture or a clip.

import type { ReactNode } from 'react';

export const Caption = ({ children }: { readonly children: ReactNode }) => (
  <p className="caption" dir="auto">
    {children}
  </p>
);
