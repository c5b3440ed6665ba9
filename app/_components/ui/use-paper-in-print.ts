// A blackboard is printed as paper: ink on white, whatever the screen shows.

import { useEffect } from 'react';

export function usePaperInPrint(): void {
  useEffect(() => {
    const root = document.documentElement;
    let shown = root.dataset.theme;
    const toPaper = () => {
      shown = root.dataset.theme;
      root.dataset.theme = 'light';
    };
    const back = () => {
      if (shown) root.dataset.theme = shown;
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', back);
    };
  }, []);
}
