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
    const connection = connect('phone', seats[index]!.cookie);
    const participant = participantOf(connection);
    await connection.connected;
    return { connection, participant: await participant };
  });
  let told = 0;
  const tell = (command: object) => acknowledged(presenter, ++told, command);
  return { presenter, stage, phones: people, tell };
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
