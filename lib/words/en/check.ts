// The page that tests a device and its network before a talk.

import { count, number } from './format';

const ms = (value: number) => `${number(Math.round(value))} ms`;
const seconds = (value: number) => `${number(Math.round(value / 1000))} s`;

const verdicts = {
  ready: { title: 'Ready.', text: 'Everything that a talk needs works on this device, here.' },
  noPolling: {
    title: 'Ready.',
    text: 'WebSockets work here. The second way to connect, polling, does not; it would only be needed if they failed.',
  },
  slow: {
    title: 'Slow, but it works.',
    text: 'Answers and drawings arrive, with a delay that people notice. Another Wi-Fi or mobile data may be quicker.',
  },
  slowPage: {
    title: 'A slow start, then it works.',
    text: 'The page took long to come; answers and drawings arrive quickly. Open the talk a few minutes before it begins.',
  },
  uneven: {
    title: 'Uneven, but it works.',
    text: 'Some messages take much longer than others. Stand closer to the Wi-Fi, or use mobile data.',
  },
  cut: {
    title: 'It works, with breaks.',
    text: 'This network cuts connections before a minute is over. The phone reconnects each time, and nothing is lost.',
  },
  polling: {
    title: 'It works, more slowly.',
    text: 'This network lets no WebSocket through. The phone asks for news instead, which costs a little time and battery.',
  },
  noStorage: {
    title: 'Almost ready.',
    text: 'This browser stores nothing, perhaps in private mode. The talk works; what is not sent yet is lost by a reload.',
  },
  noCookies: {
    title: 'Cookies are blocked.',
    text: 'Nudge needs one cookie to keep a seat. Allow cookies for this page, or leave private mode, and test again.',
  },
  noCanvas: {
    title: 'This browser can’t draw.',
    text: 'The talk and its questions work, the drawing pad does not. Use another browser or device.',
  },
  unreachable: {
    title: 'No way through.',
    text: 'The page came, but no connection to the talk does. Try another Wi-Fi or mobile data, or ask whoever runs this network.',
  },
};

export const check = {
  tab: 'Check',
  running: 'Testing…',
  soFar: { good: 'Good so far.', fair: 'It works so far, not at its best.', bad: 'Something does not work.' },
  left: (value: number) => `${count(Math.ceil(value / 1000), { one: 'second', other: 'seconds' })} left`,
  intro:
    'Is this place ready for a talk? This tests this device and its network for one minute. Nothing is joined or sent.',
  verdicts,
  names: {
    page: 'Page',
    socket: 'WebSocket',
    polling: 'Polling',
    trip: 'Round trip',
    jitter: 'Jitter',
    minute: 'Holds for a minute',
    clock: 'Clock',
    cookies: 'Cookies',
    storage: 'Storage',
    canvas: 'Canvas',
  },
  marks: { good: 'good', fair: 'not at its best', bad: 'does not work', open: 'being tested' },
  loaded: (value: number) => `there after ${ms(value)}`,
  opened: (value: number) => `open after ${ms(value)}`,
  blocked: 'blocked here',
  trip: (value: number) => ms(value),
  lost: (n: number) => `, ${number(n)} lost`,
  held: 'it held',
  cutAfter: (value: number) => `cut after ${seconds(value)}`,
  clockOff: (value: number) =>
    Math.abs(value) < 1000
      ? 'agrees with the server'
      : `${seconds(Math.abs(value))} ${value > 0 ? 'ahead' : 'behind'}, which Nudge corrects`,
  works: 'works',
  fails: 'blocked',
  chart: (n: number) =>
    `${count(n, { one: 'round trip', other: 'round trips' })}, one bar each; higher is slower.`,
  chartTop: 'over 1 s',
  copy: 'Copy the result',
  copied: 'Copied.',
  copyYourself: 'This browser lets no page copy. Select the text below and copy it.',
  again: 'Test again',
  join: 'Enter the PIN',
  report: (address: string, at: string, browser: string) => `Nudge check of ${address}, ${at}\n${browser}`,
};
