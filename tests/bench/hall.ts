// A presenter, a stage and a room of phones, connected to the server that a bench has started.

import { protocolVersion } from '../../lib/protocol/version';
import type { ServerProcess } from '../../scripts/server-process';
import { Connection, inTurns } from './crowd';

export type Phone = { readonly connection: Connection; readonly participant: string };

export type Hall = {
  readonly presenter: Connection;
  readonly stage: Connection;
  readonly phones: readonly Phone[];
  /** Sends a command of the presenter's and waits until it is acknowledged. */
  readonly tell: (command: object) => Promise<void>;
};

export async function fillHall(server: ServerProcess, phones: number): Promise<Hall> {
  const { origin, session } = server;
  const cookie = server.presenter!;
  const connect = (surface: string, seat: string) =>
    new Connection(origin, { version: protocolVersion, session, surface }, { cookie: seat });
  const presenter = connect('console', cookie);
  const stage = connect('stage', cookie);
  await Promise.all([presenter.connected, stage.connected]);
  const seats = await inTurns(phones, 16, () => server.enter());
  const people = await inTurns(phones, 50, async (index) => {
    let participant: Promise<string> | undefined;
    const connection = await admitted(() => {
      const one = connect('phone', seats[index]!.cookie);
      participant = participantOf(one);
      return one;
    });
    return { connection, participant: await participant! };
  });
  let told = 0;
  const tell = (command: object) => acknowledged(presenter, ++told, command);
  return { presenter, stage, phones: people, tell };
}

/** New seats are given at a pace: who is told to wait comes again. */
export async function admitted(connect: () => Connection): Promise<Connection> {
  for (;;) {
    const one = connect();
    try {
      await one.connected;
      return one;
    } catch (error) {
      const wait = /"code":"busy","retryAfter":(\d+)/.exec(String(error))?.[1];
      if (wait === undefined) throw error;
      one.close();
      await new Promise((resume) => setTimeout(resume, Number(wait)));
    }
  }
}

/** The server says after connecting whose phone it is. */
function participantOf(connection: Connection): Promise<string> {
  return new Promise((known) => {
    connection.onFrame = (frame) => {
      const participant = /^42\["mine",.*?"participant":"([\w-]+)"/.exec(frame.toString())?.[1];
      if (participant !== undefined) known(participant);
    };
  });
}

function acknowledged(connection: Connection, id: number, command: object): Promise<void> {
  return new Promise((done) => {
    connection.onFrame = (frame) => frame.toString().startsWith(`43${id}[`) && done();
    connection.send(`42${id}${JSON.stringify(['command', { id: `presenter-${id}`, command }])}`);
  });
}
