// The presenter brings a deck: a file that is dropped anywhere on the page or chosen, and below it what became of it.

'use client';

import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { Brought } from './brought';
import { type Chosen, fromDrop, fromInput } from './dropped';
import { type Bringing, useBring } from './use-bring';

export function BringDeck() {
  const words = useWords('console').bring;
  const { bringing, bring, cancel } = useBring();
  const over = useDrop(bring);
  return (
    <section aria-labelledby="bring">
      <h2 id="bring" className="border-t-2 border-ink pt-3 text-co-h2 font-[760]">
        {words.title}
      </h2>
      <div
        className={`mt-3 grid gap-3 border-2 border-dashed p-4 ${over ? 'border-pos bg-sheet' : 'border-ink-3'}`}
      >
        <p className="max-w-[68ch]">{over ? words.drop : words.what}</p>
        {isBusy(bringing) ? <Under bringing={bringing} cancel={cancel} /> : <Choices bring={bring} />}
      </div>
      {bringing.at === 'failed' && (
        <p role="alert" className="mt-3 max-w-[68ch] text-cost">
          {bringing.said}
        </p>
      )}
      {bringing.at === 'done' && <Brought id={bringing.id} name={bringing.name} told={bringing.told} />}
    </section>
  );
}

type Busy = Extract<Bringing, { at: 'packing' | 'under way' }>;
const isBusy = (bringing: Bringing): bringing is Busy =>
  bringing.at === 'packing' || bringing.at === 'under way';

type Bring = (chosen: Promise<readonly Chosen[]>) => void;

function Choices({ bring }: { readonly bring: Bring }) {
  const words = useWords('console').bring;
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files && target.files.length > 0) bring(Promise.resolve(fromInput(target.files)));
    target.value = '';
  };
  return (
    <p className="flex flex-wrap gap-3">
      <Button onClick={() => file.current?.click()}>{words.file}</Button>
      <Button onClick={() => folder.current?.click()}>{words.folder}</Button>
      <input ref={file} type="file" hidden aria-label={words.file} onChange={take} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words.folder}
        onChange={take}
        {...{ webkitdirectory: '' }}
      />
    </p>
  );
}

function Under({ bringing, cancel }: { readonly bringing: Busy; readonly cancel: () => void }) {
  const words = useWords('console').bring;
  const share = bringing.at === 'under way' && bringing.news.at === 'sending' ? bringing.news.share : null;
  return (
    <div className="grid justify-items-start gap-3">
      <p role="status">{saidOf(bringing, words)}</p>
      <progress
        className="h-2 w-full max-w-[420px] accent-pos"
        aria-label={words.progress}
        {...(share !== null && { value: share, max: 1 })}
      />
      <Button onClick={cancel}>{words.cancel}</Button>
    </div>
  );
}

type Said = ReturnType<typeof useWords<'console'>>['bring'];

function saidOf(bringing: Busy, words: Said): string {
  if (bringing.at === 'packing') return words.packing;
  const { name, news } = bringing;
  return news.at === 'sending' ? words.sending(name, news.share) : words[news.at](name);
}

/** True while files are dragged over the page. */
function useDrop(bring: Bring): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const move = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      bring(fromDrop(event.dataTransfer));
    };
    window.addEventListener('dragover', move);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', move);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [bring]);
  return over;
}
