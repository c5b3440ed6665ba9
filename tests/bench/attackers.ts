// What somebody who wants to stop a talk does, each within what the server permits. They run in a process of their own, so that
// what they cost is not counted as the server's.

import { connect as dial } from 'node:net';
import WebSocket from 'ws';
import { protocolVersion } from '../../lib/protocol/version';
import { Random } from '../../lib/random';
import { enterByCode } from '../../scripts/audience/doors';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { inTurns, watchLag } from './crowd';

export type Attack = 'nested' | 'ink' | 'drawings' | 'heap' | 'seats';

export type Orders = {
  readonly attack: Attack;
  readonly origin: string;
  readonly session: string;
  readonly joinUrl: string;
  /** Cookies of seats; `seats` takes its own. */
  readonly seats: readonly string[];
  readonly seconds: number;
  /** Messages, or drawings, per second, of all together. */
  readonly rate: number;
};

export type Done = {
  readonly sent: number;
  /** Bytes of the largest answer, and of all. */
  readonly largest: number;
  readonly received: number;
  readonly refused: number;
  /** How often the server hung up. */
  readonly cuts: number;
  /** Seats that were taken. */
  readonly seats: number;
  /** How late this process was, ms. */
  readonly lag: number;
};

type Counts = { -readonly [K in Exclude<keyof Done, 'lag'>]: number };

/** Resolves once all is prepared, with what carries the attack out. */
export async function prepare(orders: Orders): Promise<() => Promise<Done>> {
  const counts: Counts = { sent: 0, largest: 0, received: 0, refused: 0, cuts: 0, seats: 0 };
  const begin = await attacks[orders.attack](orders, counts);
  return async () => {
    const lag = watchLag();
    const end = begin();
    await pause(orders.seconds * 1_000);
    await end();
    return { ...counts, lag: lag() };
  };
}

type Prepared = () => () => void | Promise<void>;

const attacks: Record<Attack, (orders: Orders, counts: Counts) => Promise<Prepared>> = {
  /** Frames of 32 KB, 16,000 deep. Who is cut comes again. */
  async nested(orders, counts) {
    const phones = await inTurns(orders.seats.length, 20, (index) => Hostile.enter(orders, index, counts));
    const deep = `421["command",${'['.repeat(15_990)}${']'.repeat(15_990)}]`;
    return () => evenly(orders.rate, (n) => phones[n % phones.length]!.send(deep));
  },

  /** Own drawings, each asked for a hundred times over; half of those who ask never read. */
  async ink(orders, counts) {
    const phones = await inTurns(orders.seats.length, 20, (index) => Hostile.enter(orders, index, counts));
    for (const [index, phone] of phones.entries()) phone.send(drawing(`ink-${index}`, largeStrokes()));
    await pause(1_500);
    for (const [index, phone] of phones.entries()) if (index % 2 === 1) phone.stopReading();
    const asks = phones.map((_, index) => Array.from({ length: 100 }, () => `ink-${index}`));
    return () =>
      evenly(orders.rate, (n) => {
        const digits = asks[n % phones.length];
        phones[n % phones.length]!.send(`42${n}${command(`ink-ask-${n}`, { type: 'ink', digits })}`);
      });
  },

  /** Ordinary drawings of a room, and pages as fast as eight browsers load them. */
  async drawings(orders, counts) {
    const phones = await inTurns(orders.seats.length, 50, (index) => Hostile.enter(orders, index, counts));
    const hand = shakyHandwriting(new Random(1));
    const strokes = Array.from({ length: 50 }, (_, n) => JSON.stringify(hand.draw(n % 10)));
    return () => {
      const stopPages = loadPages(orders, 8);
      const stop = evenly(orders.rate, (n) =>
        phones[n % phones.length]!.send(drawing(`d-${n}`, strokes[n % strokes.length]!, n % 10)),
      );
      return () => {
        stop();
        stopPages();
      };
    };
  },

  /** The largest drawings, and POSTs that announce 9 MB and never finish. */
  async heap(orders, counts) {
    const phones = await inTurns(orders.seats.length, 50, (index) => Hostile.enter(orders, index, counts));
    const strokes = largeStrokes();
    return () => {
      const stalled = Array.from({ length: 60 }, () => stallPost(orders.origin));
      const stop = evenly(orders.rate, (n) => phones[n % phones.length]!.send(drawing(`h-${n}`, strokes)));
      return () => {
        stop();
        for (const socket of stalled) socket.destroy();
      };
    };
  },

  /** One address takes seat after seat and leaves them empty; thousands of sockets say nothing. */
  async seats(orders, counts) {
    return () => {
      let going = true;
      const silent = Array.from({ length: 3_000 }, () => new WebSocket(socketUrl(orders.origin)));
      for (const socket of silent) socket.on('error', () => {}).on('close', () => counts.cuts++);
      const takers = inTurns(16, 16, async () => {
        while (going) await takeSeat(orders, counts);
      });
      return async () => {
        going = false;
        for (const socket of silent) socket.terminate();
        await takers;
      };
    };
  },
};

async function takeSeat(orders: Orders, counts: Counts): Promise<void> {
  counts.sent++;
  const seat = await enterByCode(orders.joinUrl).catch(() => null);
  if (!seat) return void counts.refused++;
  const phone = await Hostile.enter({ ...orders, seats: [seat.cookie] }, 0, counts, 1).catch(() => null);
  if (phone) counts.seats++;
  else counts.refused++;
  phone?.leave();
}

/** A socket of a phone that speaks just enough of Socket.IO. It comes again whenever it is cut. */
class Hostile {
  /** Null while it is not in. */
  #socket: WebSocket | null = null;
  #gone = false;

  private constructor(
    private readonly orders: Orders,
    private readonly index: number,
    private readonly counts: Counts,
  ) {}

  static async enter(orders: Orders, index: number, counts: Counts, tries = 40): Promise<Hostile> {
    const one = new Hostile(orders, index, counts);
    for (let left = tries; left > 0; left--) {
      if (await one.#connect()) return one;
      await pause(500);
    }
    one.leave();
    throw new Error('the server let nobody in');
  }

  send(frame: string): void {
    if (!this.#socket) return;
    this.counts.sent++;
    this.#socket.send(frame);
  }

  stopReading(): void {
    (this.#socket as unknown as { _socket: { pause(): void } })._socket.pause();
  }

  leave(): void {
    this.#gone = true;
    this.#socket?.terminate();
  }

  #connect(): Promise<boolean> {
    const { origin, session, seats } = this.orders;
    const headers = { cookie: seats[this.index]! };
    const socket = new WebSocket(socketUrl(origin), {
      headers,
      perMessageDeflate: false,
      skipUTF8Validation: true,
    });
    const auth = JSON.stringify({ version: protocolVersion, session, surface: 'phone' });
    let inside = false;
    return new Promise((entered) => {
      socket.on('error', () => entered(false));
      socket.on('close', () => {
        entered(false);
        if (inside) this.#comeAgain();
      });
      socket.on('message', (data: Buffer) => {
        const head = data.subarray(0, 2).toString();
        if (head[0] === '2') socket.send('3');
        else if (head[0] === '0') socket.send(`40${auth}`);
        else if (head === '44') socket.terminate();
        else if (head === '40') {
          inside = true;
          this.#socket = socket;
          entered(true);
        } else if (head === '43') this.#count(data);
      });
    });
  }

  #comeAgain(): void {
    this.#socket = null;
    if (this.#gone) return;
    this.counts.cuts++;
    setTimeout(() => void this.#connect(), 100);
  }

  #count(answer: Buffer): void {
    this.counts.received += answer.length;
    this.counts.largest = Math.max(this.counts.largest, answer.length);
    if (answer.subarray(0, 40).includes('"ok":false')) this.counts.refused++;
  }
}

const socketUrl = (origin: string) => `${origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;

/** Calls `work` with 0, 1, 2 …, `rate` times a second, until the returned function is called. */
function evenly(rate: number, work: (n: number) => void): () => void {
  const began = performance.now();
  let done = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - began) * rate) / 1_000;
    while (done < due) work(done++);
  }, 5);
  return () => clearInterval(timer);
}

function loadPages({ origin }: Orders, width: number): () => void {
  let going = true;
  void inTurns(width, width, async () => {
    while (going)
      await fetch(`${origin}/`)
        .then((response) => response.text())
        .catch(() => pause(50));
  });
  return () => {
    going = false;
  };
}

const unfinished = Buffer.from('{'.padEnd(9_000_000));

function stallPost(origin: string) {
  const { hostname, port } = new URL(origin);
  const socket = dial(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(`POST /api/join HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\n`);
  socket.write(`Content-Type: application/json\r\nContent-Length: ${unfinished.length + 1_000}\r\n\r\n`);
  socket.write(unfinished);
  return socket;
}

/** 15.9 KB of one drawing's strokes. */
function largeStrokes(): string {
  const random = new Random(5);
  const point = () => [100 + random.below(800), 100 + random.below(800)];
  return JSON.stringify(Array.from({ length: 20 }, () => Array.from({ length: 79 }, point)));
}

/** `strokes` as JSON. */
const drawing = (id: string, strokes: string, label = 1) =>
  `429["command",{"id":"draw-${id}","command":{"type":"draw","digit":"${id}","round":"draw.1","label":${label},"strokes":${strokes}}}]`;

const command = (id: string, body: object) => JSON.stringify(['command', { id, command: body }]);
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
