// The stage shows no controls; these appear with the mouse or the Tab key and go again.

'use client';

import { useEffect, useState } from 'react';
import { toggleFullScreen } from '@/app/_components/live/full-screen';
import { Button } from '@/app/_components/ui/button';
import { ThemeSwitch } from '@/app/_components/ui/theme-switch';
import { useWords } from '@/app/_components/words/words';

type Props = { readonly joining: boolean; readonly onJoin: () => void };

const staysFor = 2500;

export function StageBar({ joining, onJoin }: Props) {
  const words = useWords('stage').bar;
  const moving = usePointerMoving();
  return (
    <nav
      aria-label={words.name}
      className={`fixed right-6 bottom-6 z-10 flex gap-2 bg-paper focus-within:visible focus-within:opacity-100 ${moving ? '' : 'opacity-0'}`}
    >
      <Button size="console" aria-pressed={joining} onClick={onJoin}>
        {words.join} <kbd className="key">J</kbd>
      </Button>
      <Button size="console" onClick={toggleFullScreen}>
        {words.fullScreen} <kbd className="key">F</kbd>
      </Button>
      <ThemeSwitch />
    </nav>
  );
}

function usePointerMoving(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { style } = document.documentElement;
    const rest = () => {
      setMoving(false);
      style.cursor = 'none';
    };
    const move = () => {
      setMoving(true);
      style.cursor = '';
      clearTimeout(timer);
      timer = setTimeout(rest, staysFor);
    };
    window.addEventListener('pointermove', move);
    return () => {
      window.removeEventListener('pointermove', move);
      clearTimeout(timer);
      style.cursor = '';
    };
  }, []);
  return moving;
}
