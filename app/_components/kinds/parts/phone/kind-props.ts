// What the screens of one kind are given on a phone, and which ones there are.

import type { ComponentType } from 'react';
import type { Block } from '@/lib/deck/deck';
import type { ActivityKind, Answer, PublicOf } from '@/lib/kinds/kinds';
import type { Pulse } from '@/lib/protocol/message';
import type { MineView, PhoneRound, Revealed } from '@/lib/session/view-types';
import type { Posting } from '../../../live/use-outbox';
import type { SendCommand, SessionStatus } from '../../../live/use-session';
import type { GivenAnswer } from './given-answer';

export type PhoneScreens<K extends ActivityKind> = {
  /** From the opening to the reveal. */
  readonly Asked: ComponentType<AskedProps<K>>;
  /** Null: the phone goes back to its slide. */
  readonly Revealed: ComponentType<RevealedProps<K>> | null;
};

export type RoundProps = {
  readonly session: string;
  readonly round: PhoneRound;
  /** What else stands on the slide. */
  readonly blocks: readonly Block[];
  readonly mine: MineView;
  readonly pulse: Pulse | null;
  readonly status: SessionStatus;
  readonly command: SendCommand;
  readonly outgoing: Posting;
  readonly serverNow: () => number;
};

export type AskedProps<K extends ActivityKind> = RoundProps & {
  readonly activity: PublicOf<K>;
  /** My answer as the server has it. */
  readonly kept: Answer | null;
};

export type RevealedProps<K extends ActivityKind> = AskedProps<K> & { readonly revealed: Revealed };

/** What a question hands to the body that answers it. */
export type BodyProps<K extends ActivityKind> = {
  readonly activity: PublicOf<K>;
  readonly answer: GivenAnswer;
  /** Whether an answer can be given or changed at this moment. */
  readonly open: boolean;
  /** The id of the question's heading. */
  readonly labelledBy: string;
};
