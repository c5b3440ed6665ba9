// Whom the console's list shows, and in which order. Pure.

import type { ListedParticipant } from '@/lib/session/view-part-types';

export const whiches = ['all', 'here', 'away', 'idle', 'removed'] as const;
export type Which = (typeof whiches)[number];
export const orders = ['newest', 'oldest', 'active', 'points', 'name'] as const;
export type Order = (typeof orders)[number];

export type Wish = {
  readonly which: Which;
  readonly order: Order;
  /** A part of the names that are looked for. */
  readonly part: string;
};

const shows: Record<Which, (who: ListedParticipant) => boolean> = {
  all: ({ removed }) => !removed,
  here: ({ removed, here }) => !removed && here,
  away: ({ removed, here }) => !removed && !here,
  idle: ({ removed, acted }) => !removed && !acted,
  removed: ({ removed }) => removed,
};

/** Drawings and answers: what someone did. */
export const madeBy = ({ digits, answers }: ListedParticipant): number => digits + answers;

type Compare = (a: ListedParticipant, b: ListedParticipant) => number;
/** Equal ones stay as they came: the latest first, or the earliest. */
const compare: Record<Order, Compare> = {
  newest: () => 0,
  oldest: () => 0,
  active: (a, b) => madeBy(b) - madeBy(a),
  points: (a, b) => b.points - a.points,
  name: (a, b) => a.name.localeCompare(b.name),
};

/** `people`: the latest to join first. */
export function listed(people: readonly ListedParticipant[], wish: Wish): ListedParticipant[] {
  const part = wish.part.trim().toLowerCase();
  const found = people.filter((who) => shows[wish.which](who) && who.name.toLowerCase().includes(part));
  return wish.order === 'oldest' ? found.reverse() : found.sort(compare[wish.order]);
}

/** All between two of them, both included, in the list's order; only `to` if `from` is not in the list. */
export function range(people: readonly ListedParticipant[], from: string | null, to: string): string[] {
  const places = [from, to].map((id) => people.findIndex((who) => who.id === id));
  if (places.includes(-1)) return [to];
  return people.slice(Math.min(...places), Math.max(...places) + 1).map(({ id }) => id);
}
