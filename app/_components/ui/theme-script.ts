// Chooses light or dark before the first paint. Stage, console and phone each remember their own choice;
// without one the console starts dark and the others follow the device and the browser: one that darkens light pages gets
// the dark that was drawn for it, and then leaves it alone.

export type ThemeName = 'light' | 'dark';
export type ThemeSurface = 'stage' | 'console' | 'phone';

/** Which surface an address belongs to; the console's choice also holds for the review. */
export function surfaceOf(pathname: string): ThemeSurface {
  const first = pathname.split('/')[1];
  if (first === 'stage') return 'stage';
  return first === 'present' || first === 'review' ? 'console' : 'phone';
}

export const themeKey = (surface: ThemeSurface): string => `nudge.theme.${surface}`;

/** For the document's head, which must not wait for a bundle. */
export const themeScript = `(() => {
  const first = location.pathname.split('/')[1];
  const surface = first === 'stage' ? 'stage' : first === 'present' || first === 'review' ? 'console' : 'phone';
  let saved = null;
  try { saved = localStorage.getItem('nudge.theme.' + surface); } catch {}
  const root = document.documentElement;
  const probe = root.appendChild(document.createElement('i'));
  probe.style.cssText = 'display:none;color-scheme:light;background-color:canvas';
  const [r, g, b] = getComputedStyle(probe).backgroundColor.match(/\\d+/g) ?? [255, 255, 255];
  const darkened = +r + +g + +b < 384;
  probe.remove();
  const dark = surface === 'console' || darkened || matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = saved === 'light' || saved === 'dark' ? saved : dark ? 'dark' : 'light';
})()`;
