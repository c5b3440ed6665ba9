// Chooses light or dark before the first paint. Stage, console and phone each remember their own choice;
// without one the console starts dark and the others follow the device.

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
  const dark = surface === 'console' || matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = saved === 'light' || saved === 'dark' ? saved : dark ? 'dark' : 'light';
})()`;
