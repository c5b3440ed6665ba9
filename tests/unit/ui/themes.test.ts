// Themes, per surface.

import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { surfaceOf, themeScript } from '@/app/_components/ui/theme-script';

/** What the script chooses on a page. `canvas` is how the browser paints a page that is meant to be white. */
function chosen(path: string, saved: string | null, dark: boolean, canvas = 'rgb(255, 255, 255)'): string {
  const root = { dataset: { theme: '' }, appendChild: (probe: object) => probe };
  runInNewContext(themeScript, {
    location: { pathname: path },
    localStorage: {
      getItem: (key: string) => (key === `nudge.theme.${surfaceOf(path)}` ? saved : 'wrong key'),
    },
    matchMedia: () => ({ matches: dark }),
    document: { documentElement: root, createElement: () => ({ style: {}, remove: () => {} }) },
    getComputedStyle: () => ({ backgroundColor: canvas }),
  });
  return root.dataset.theme;
}

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
          const first = dark || surfaceOf(path) === 'console' ? 'dark' : 'light';
          expect(chosen(path, saved, dark)).toBe(saved === 'light' || saved === 'dark' ? saved : first);
        }
      }
    }
  });

  it('X11: are dark where the browser would darken a light page, unless somebody chose light', () => {
    for (const path of ['/stage/x', '/play/x', '/']) {
      expect(chosen(path, null, false, 'rgb(18, 18, 18)')).toBe('dark');
      expect(chosen(path, 'light', false, 'rgb(18, 18, 18)')).toBe('light');
      expect(chosen(path, null, false, 'rgb(255, 250, 240)')).toBe('light');
      expect(chosen(path, null, false, 'white')).toBe('light');
    }
  });
});
