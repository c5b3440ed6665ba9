'use client';

import { useEffect, useMemo } from 'react';
import type { Slide } from '@/lib/deck/deck';
import { visibleBlocks } from '@/lib/deck/public';
import type { PhoneView } from '@/lib/session/view-types';
import { PhoneSlide } from '../_components/phone/phone-slide';
import { CanvasInFrame, CanvasInWindow } from '../_components/slides/canvas';
import { LiveSlide } from '../_components/stage/live-slide';
import { keepPhoneFeeds } from '../_components/widgets/parts/phone/phone-network';
import type { Exhibit } from './exhibit';
import { exhibits } from './exhibits';
import { galleryCommand, stillNetwork } from './still-network';

/** What the server reads of an exhibit. Its room has functions in it, which no server can hand over. */
export type Read = { readonly title: string; readonly slide: Slide };

type Hung = Omit<Exhibit, 'source'> & Read;

const byTitle = new Map(exhibits.map((exhibit) => [exhibit.title, exhibit]));

type Props = {
  readonly read: readonly Read[];
  readonly full: 'stage' | 'phone' | null;
  readonly step: number | null;
  readonly theme: 'light' | 'dark';
};

export function Gallery({ read, full, step, theme }: Props) {
  const hung = read.map(({ title, slide }): Hung => ({ ...byTitle.get(title), title, slide }));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const [first] = hung;
  if (!first) return <p className="p-6">No exhibit has a title that begins like this.</p>;
  if (full === 'stage') {
    return (
      <div className="h-dvh">
        <CanvasInWindow>
          <OnStage exhibit={first} step={step ?? first.slide.steps} />
        </CanvasInWindow>
      </div>
    );
  }
  if (full === 'phone') return <InHand exhibit={first} step={step ?? first.slide.steps} />;
  return (
    <main className="grid gap-12 p-6">
      {hung.map((exhibit) => (
        <section key={exhibit.title} className="border-t-2 border-ink">
          <h2 className="py-3 text-co-h2">{exhibit.title}</h2>
          <div className="flex flex-wrap gap-6">
            {steps(exhibit, step).map((at) => (
              <CanvasInFrame key={at} width={640} className="outline-1 outline-hair">
                <OnStage exhibit={exhibit} step={at} />
              </CanvasInFrame>
            ))}
            {steps(exhibit, step).map((at) => (
              <div key={at} className="w-[360px] outline-1 outline-hair">
                <InHand exhibit={exhibit} step={at} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

const steps = ({ slide }: Hung, only: number | null): readonly number[] =>
  only === null ? Array.from({ length: slide.steps + 1 }, (_, at) => at) : [Math.min(only, slide.steps)];

type Shown = { readonly exhibit: Hung; readonly step: number };

function OnStage({ exhibit: { slide, live, network }, step }: Shown) {
  const sizes = live?.view?.training.sizes;
  const networks = useMemo(() => (network ? stillNetwork(network, sizes) : null), [network, sizes]);
  return <LiveSlide slide={slide} step={step} networks={networks} {...live} />;
}

function InHand({ exhibit: { title, slide, live: { view: room } = {}, network, phone = {} }, step }: Shown) {
  const sizes = room?.training.sizes ?? [784, 30, 10];
  if (network) keepPhoneFeeds(title, () => stillNetwork(network, sizes));
  const { round = null, ...live } = phone;
  const blocks = visibleBlocks(slide, step, 'phone');
  const view: PhoneView = {
    surface: 'phone',
    seq: 1,
    now: 0,
    slide: slide.number,
    step,
    ended: false,
    content: { title: slide.title, layout: slide.layout, blocks },
    past: [],
    round,
    featured: null,
    reactions: false,
    questions: 0,
    training: { sizes, cost: room?.training.cost ?? null, learningRate: 0.5, batchSize: 10 },
  };
  return (
    <div className="mx-auto flex min-h-[740px] max-w-[480px] flex-col gap-3 p-3 text-ph-body">
      <div className="-mt-1 h-11 flex-none border-b-2 border-ink" aria-hidden="true" />
      <PhoneSlide
        view={view}
        mine={null}
        pulse={null}
        session={title}
        status="live"
        command={galleryCommand}
        serverNow={Date.now}
        {...live}
      />
    </div>
  );
}
