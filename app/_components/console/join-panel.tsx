// How people get in: PIN, address, code; the door; and a window for the projector.

'use client';

import type { PresenterView } from '@/lib/session/view-types';
import { groupPin } from '../slides/pin';
import { Button, buttonClass } from '../ui/button';
import { JoinCode } from '../ui/join-code';
import { useWords } from '../words/words';
import { CopyLink } from './copy-link';
import type { Ask } from './use-ask';

type Props = { readonly view: PresenterView; readonly stageLink: string; readonly ask: Ask };

export function JoinPanel({ view, stageLink, ask }: Props) {
  const words = useWords('console').join;
  const { join, locked } = view;
  return (
    <section
      aria-labelledby="join"
      className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto [@media(max-height:820px)]:gap-2.5"
    >
      <h2 id="join" className="text-[1.5rem] font-[760] [@media(max-height:820px)]:sr-only">
        {words.title}
      </h2>
      <p className="num text-[4rem] leading-none font-[760] tracking-[-.02em] [@media(max-height:820px)]:text-[3rem]">
        {groupPin(join.pin)}
      </p>
      <p>
        {words.at} <b className="num break-all">{join.address}</b>
        {locked && <span className="ml-3 text-cost">{words.closed}</span>}
      </p>
      <div className="[&>svg]:h-auto [&>svg]:w-full [&>svg]:max-w-[clamp(150px,100dvh-548px,396px)]">
        <JoinCode text={join.url} side={396} label={words.code(join.address)} />
      </div>
      <p className="flex flex-wrap gap-2">
        <a className={buttonClass('primary', 'console')} href={stageLink} target="_blank" rel="noreferrer">
          {words.openStage}
        </a>
        <CopyLink path={stageLink} />
        <a className={buttonClass('plain', 'console')} href="/check" target="_blank" rel="noreferrer">
          {words.check}
        </a>
        <Button size="console" aria-pressed={locked} onClick={() => void ask({ type: 'lock', on: !locked })}>
          {locked ? words.open : words.close}
        </Button>
      </p>
      <p className="text-co-label text-ink-2">{words.hint}</p>
    </section>
  );
}
