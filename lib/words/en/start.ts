// The terminal: what a start says, and why it fails.

import { count, number } from './format';

export const start = {
  ready: (title: string, slides: number) => `Nudge is ready: ${title}, ${number(slides)} slides`,
  readyAgain: (title: string, slides: number, people: number) =>
    `Nudge is ready: ${title}, ${number(slides)} slides, ${count(people, { one: 'person', other: 'people' })} so far`,
  back: 'Nudge is back. Phones reconnect automatically.',
  presenter: 'Presenter',
  once: 'works once, in one browser',
  otherDevice: (url: string) => `from another device: ${url}`,
  room: 'Room',
  pin: (pin: string) => `PIN ${pin}`,
  scan: 'On the same network, open this on a phone, or scan:',
  obstacles: {
    loopback: (host: string) => `Phones can’t reach it: --host ${host} is for this machine only.`,
    noNetwork: () =>
      'Phones can’t reach it: this machine has no address on a local network. Connect to one and start again.',
  },
  port: {
    inUse: (port: number) =>
      `Port ${port} is in use. Stop the program that uses it, or choose another with --port.`,
    forbidden: (port: number) => `You may not use port ${port}. Choose one above 1023 with --port.`,
    noAddress: (host: string) =>
      `This machine has no address ${host}. Leave out --host to listen on all its addresses.`,
    failed: (port: number, host: string, reason: string) =>
      `Port ${port} on ${host} can’t be opened: ${reason}.`,
  },
  deck: {
    missing: (file: string) => `The deck ${file} can’t be read: there is no such file.`,
    unreadable: (file: string, reason: string) => `The deck ${file} can’t be read: ${reason}.`,
    warnings: (n: number) => `The deck has ${n === 1 ? 'a warning' : `${number(n)} warnings`}:`,
    warning: (line: number, text: string) => `line ${number(line)}: ${text}`,
    mistakes: (n: number) => `The deck has ${n === 1 ? 'a mistake' : `${number(n)} mistakes`}:`,
  },
  data: {
    unusable: (folder: string, reason: string) => `The data folder ${folder} can’t be used: ${reason}.`,
    unlockable: (folder: string, reason: string) => `The data folder ${folder} can’t be locked: ${reason}.`,
    inUse: (folder: string) =>
      `The data folder ${folder} is in use by another Nudge. Stop that one, or choose another folder with --data.`,
    broken: (path: string, reason: string) => `The database ${path} can’t be used: ${reason}.`,
    damaged: (path: string, reason: string) =>
      `The database ${path} can’t be used: ${reason}. Choose an earlier state with npm start -- --restore.`,
    damagedTalk: (event: number, reason: string) =>
      `The talk can’t be read: its event ${number(event)} is damaged (${reason}). Choose an earlier state with npm start -- --restore.`,
    missing: (events: number) =>
      `${count(events, { one: 'event that was stored is', other: 'events that were stored are' })} missing: nudge.db-wal was deleted or damaged. Nudge goes on with what is left; npm start -- --restore offers earlier states.`,
    newer: (path: string, migration: string) =>
      `The database ${path} can’t be used. A newer version of Nudge wrote it (migration ${migration}).`,
    unfinished: (path: string, migration: string) =>
      `The database ${path} can’t be used. Another tool began its migration ${migration} and never finished it.`,
  },
  files: (made: number, of: number) => `Preparing pictures and clips: ${number(made)} of ${number(of)}`,
  stored: 'Everything is stored again.',
  fault: (reason: string) =>
    `Nudge ended because of a fault: ${reason}. The log in the data folder has more.`,
  slowTrainer: 'No WebAssembly SIMD here: the network trains in plain TypeScript, about 20 times slower.',
};
