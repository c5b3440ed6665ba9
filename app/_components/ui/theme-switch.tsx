// Paper or blackboard, for this surface of this browser.

'use client';

import { useEffect, useState } from 'react';
import { useWords } from '../words/words';
import { Button, type ButtonSize } from './button';
import { surfaceOf, type ThemeName, themeKey } from './theme-script';

export function useTheme(): { readonly theme: ThemeName; readonly setTheme: (theme: ThemeName) => void } {
  const [theme, setShown] = useState<ThemeName>('light');
  useEffect(() => {
    const root = document.documentElement;
    const read = () => setShown(root.dataset.theme === 'dark' ? 'dark' : 'light');
    read();
    const watch = new MutationObserver(read);
    watch.observe(root, { attributeFilter: ['data-theme'] });
    return () => watch.disconnect();
  }, []);
  const setTheme = (next: ThemeName) => {
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(themeKey(surfaceOf(location.pathname)), next);
    } catch {
      // Storage can be closed (private windows): the choice then holds until the page is left.
    }
  };
  return { theme, setTheme };
}

type Props = { readonly size?: ButtonSize; readonly className?: string };

export function ThemeSwitch({ size = 'console', className = '' }: Props) {
  const { theme, setTheme } = useTheme();
  const words = useWords('ui').theme;
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button size={size} className={className} onClick={() => setTheme(other)}>
      {words[other]}
    </Button>
  );
}
