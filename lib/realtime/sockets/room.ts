// A session's audience on Socket.IO: one room per surface, and the phone on each seat. The newest phone of a seat wins.

import type { Server, Socket } from 'socket.io';
import type { Millis } from '../../clock';
import type { ClientToServer, Gone, ServerToClient } from '../../protocol/message';
import type { Audience, Surface } from '../audience';

export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>>;

/** A participant's phone, with its measured round trip. */
export type Phone = { readonly participant: string; readonly roundTrip: () => Millis };

export type Room = Audience & {
  /** Adds a socket to a surface. With a phone it takes that participant's seat, and an older phone on that seat is told. */
  admit(socket: LiveSocket, surface: Surface, phone: Phone | null): void;
  /** Forgets a socket that has gone. */
  release(socket: LiveSocket, participant: string | null): void;
  /** Sockets of a surface. */
  count(surface: Surface): number;
};

/** `retry`: ms between two attempts of clients that lost their connection. */
export function createRoom({ io, retry }: { io: LiveServer; retry: () => Millis }, session: string): Room {
  const seats = new Map<string, Seated>();
  const nameOf = (surface: Surface) => `${session}/${surface}`;
  const count = (surface: Surface) => io.sockets.adapter.rooms.get(nameOf(surface))?.size ?? 0;

  return {
    count,
    has: (surface) => count(surface) > 0,
    view: (view) => void io.to(nameOf(view.surface)).emit('view', view),
    mine: (mine) => void seats.get(mine.participant)?.socket.emit('mine', mine),
    pulse: (surface, pulse) =>
      void io.to(nameOf(surface)).volatile.emit('pulse', { ...pulse, retry: retry() }),
    dismiss(participant, reason) {
      const seated = seats.get(participant);
      if (seated) sayGone(seated.socket, reason);
    },
    here: () => seats.keys(),
    isHere: (participant) => seats.has(participant),
    get hereCount() {
      return seats.size;
    },
    slowest: () => slowestOf(seats.values()),
    poor: () => poorOf([...seats.values()]),
    admit(socket, surface, phone) {
      void socket.join(nameOf(surface));
      if (phone === null) return;
      const older = seats.get(phone.participant);
      seats.set(phone.participant, { socket, roundTrip: phone.roundTrip });
      if (older) sayGone(older.socket, 'replaced');
    },
    release(socket, participant) {
      if (participant !== null && seats.get(participant)?.socket === socket) seats.delete(participant);
    },
    cut() {
      for (const surface of ['phone', 'stage', 'console'] as const) cutAll(io, nameOf(surface));
    },
  };
}

function cutAll(io: LiveServer, room: string): void {
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    // The transport, not the socket: a client that the server disconnects would not reconnect.
    io.sockets.sockets.get(id)?.conn.close();
  }
}

function slowestOf(phones: Iterable<Pick<Phone, 'roundTrip'>>): Millis | null {
  let slowest: Millis | null = null;
  for (const { roundTrip } of phones) slowest = Math.max(slowest ?? 0, roundTrip());
  return slowest;
}

/** ms of a round trip from which on a presenter should know. */
const slowTrip = 500;

type Seated = { readonly socket: LiveSocket; readonly roundTrip: Phone['roundTrip'] };

const poorOf = (phones: readonly Seated[]) => ({
  polling: phones.filter(({ socket }) => socket.conn.transport.name === 'polling').length,
  slow: phones.filter(({ roundTrip }) => roundTrip() > slowTrip).length,
});

/** Sends the reason, then disconnects; the client does not reconnect. */
export function sayGone(socket: LiveSocket, reason: Gone['reason']): void {
  socket.emit('gone', { reason });
  socket.disconnect(true);
}
