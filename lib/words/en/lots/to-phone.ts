'use client';

// English as a phone loads it: the first words with the page, the others once a screen asks for them.

import type { Carried } from '../../words';
import { first } from './first';
import type { later } from './later';
import type { room } from './room';

const inRoom = async () => (await import('./room')).room;
const afterwards = async () => (await import('./later')).later;
const lots: Record<keyof typeof room, typeof inRoom> & Record<keyof typeof later, typeof afterwards> = {
  door: inRoom,
  ink: inRoom,
  slides: inRoom,
  names: inRoom,
  refusals: inRoom,
  phone: inRoom,
  charts: afterwards,
  kinds: afterwards,
  widgets: afterwards,
};

export const toPhone: Carried = { atHand: first, later: lots };
