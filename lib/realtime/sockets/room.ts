// A session's audience on Socket.IO: one room per surface, and the phone on each seat. The newest phone of a seat wins.

import type { Server, Socket } from 'socket.io';
import type { ClientToServer, Gone, ServerToClient } from '../../protocol/message';
import type { Audience, Surface } from '../audience';

export type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>>;

export type Room = Audience & {
  /** Adds a socket to a surface. With a participant it takes their seat, and an older phone on that seat is told. */
  admit(socket: LiveSocket, surface: Surface, participant: string | null): void;
  /** Forgets a socket that has gone. */
  release(socket: LiveSocket, participant: string | null): void;
  /** Sockets of a surface. */
  count(surface: Surface): number;
};

export function createRoom(io: LiveServer, session: string): Room {
  const seats = new Map<string, LiveSocket>();
  const nameOf = (surface: Surface) => `${session}/${surface}`;
  const count = (surface: Surface) => io.sockets.adapter.rooms.get(nameOf(surface))?.size ?? 0;

  return {
    count,
    has: (surface) => count(surface) > 0,
    view: (view) => void io.to(nameOf(view.surface)).emit('view', view),
    mine: (mine) => void seats.get(mine.participant)?.emit('mine', mine),
    pulse: (surface, pulse) => void io.to(nameOf(surface)).volatile.emit('pulse', pulse),
    dismiss(participant, reason) {
      const socket = seats.get(participant);
      if (socket) sayGone(socket, reason);
    },
    here: () => seats.keys(),
    get hereCount() {
      return seats.size;
    },
    admit(socket, surface, participant) {
      void socket.join(nameOf(surface));
      if (participant === null) return;
      const older = seats.get(participant);
      seats.set(participant, socket);
      if (older) sayGone(older, 'replaced');
    },
    release(socket, participant) {
      if (participant !== null && seats.get(participant) === socket) seats.delete(participant);
    },
    cut() {
      for (const surface of ['phone', 'stage', 'console'] as const) {
        for (const id of io.sockets.adapter.rooms.get(nameOf(surface)) ?? []) {
          // The transport, not the socket: a client that the server disconnects would not reconnect.
          io.sockets.sockets.get(id)?.conn.close();
        }
      }
    },
  };
}

/** Sends the reason, then disconnects; the client does not reconnect. */
export function sayGone(socket: LiveSocket, reason: Gone['reason']): void {
  socket.emit('gone', { reason });
  socket.disconnect(true);
}
