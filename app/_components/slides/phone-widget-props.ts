// What a drawing on the phone is given. It is drawn for 336 px of width, moves by a finger or a key, and keeps what a
// participant tries out to itself; what counts is sent by the slide's activity.

import type { ReactNode } from 'react';
import type { Block } from '@/lib/deck/deck';
import type { WidgetName, WidgetParams } from '@/lib/deck/widgets';
import type { Pulse } from '@/lib/protocol/message';
import type { MineView, PhoneView } from '@/lib/session/view-types';
import type { SendCommand, SessionStatus } from '../live/use-session';

export type PhoneLive = {
  readonly view: PhoneView;
  readonly mine: MineView | null;
  readonly pulse: Pulse | null;
  readonly session: string;
  readonly status: SessionStatus;
  readonly command: SendCommand;
  readonly serverNow: () => number;
};

export type PhoneWidgetProps<N extends WidgetName = WidgetName> = PhoneLive & {
  /** The widget's attributes, read by lib/deck/widgets.ts. */
  readonly params: WidgetParams<N>;
  /** 0 … the widget's own builds: how many of its steps have been shown. */
  readonly step: number;
  readonly builds: number;
  /** The widget's own words, already set, for it to place; null where it has none. */
  readonly words: ReactNode;
  /** The same words as blocks, for it to draw in its own places. */
  readonly own: readonly Block[];
};
