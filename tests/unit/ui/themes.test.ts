// Themes, per surface.

import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { surfaceOf, themeScript } from '@/app/_components/ui/theme-script';

describe('themes', () => {
  it('belong to a surface, which its address tells', () => {
    expect(['/stage/x', '/present/x', '/review', '/play/x', '/'].map(surfaceOf)).toEqual([
      'stage',
      'console',
      'console',
      'phone',
      'phone',
    ]);
  });

  it('are remembered per surface; the console starts dark, the others follow the device', () => {
    for (const path of ['/stage/x', '/present/x', '/review/x', '/play/x', '/']) {
      for (const saved of [null, 'light', 'dark', 'pink']) {
        for (const dark of [true, false]) {
          const root = { dataset: { theme: '' } };
          runInNewContext(themeScript, {
            location: { pathname: path },
            localStorage: {
              getItem: (key: string) => (key === `nudge.theme.${surfaceOf(path)}` ? saved : 'wrong key'),
            },
            matchMedia: () => ({ matches: dark }),
            document: { documentElement: root },
          });
          const first = dark || surfaceOf(path) === 'console' ? 'dark' : 'light';
          expect(root.dataset.theme).toBe(saved === 'light' || saved === 'dark' ? saved : first);
        }
      }
    }
  });
});
