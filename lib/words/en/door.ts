// The form with the PIN, and why somebody does not get in.

import { count } from './format';

const seconds = (wait: number) => count(wait, { one: 'second', other: 'seconds' });

export const door = {
  pin: 'PIN',
  join: 'Join',
  joining: 'Joining…',
  malformed: 'A PIN has six digits, such as 394 056.',
  wrong: 'No open talk has this PIN. Check the big screen.',
  full: 'This talk is full. Every seat is taken.',
  tooMany: (wait: number) => `Too many wrong PINs. Wait ${seconds(wait)}, then check the big screen.`,
  busy: (wait: number) =>
    `Many wrong PINs are being tried. Scan the code on the big screen, or try again in ${seconds(wait)}.`,
  crowded: 'Many people are joining at once. Try again in a moment.',
  unreachable: 'The talk could not be reached. Check the Wi-Fi, then try again.',
  noAnswer: 'No answer for 10 seconds. Check the Wi-Fi, then try again.',
};
