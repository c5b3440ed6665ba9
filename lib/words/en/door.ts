// The form with the PIN, and why somebody does not get in.

import { count } from './format';

const seconds = (wait: number) => count(wait, { one: 'second', other: 'seconds' });

export const door = {
  pin: 'PIN',
  join: 'Join',
  joining: 'Joining…',
  malformed: 'A PIN has six digits, such as 394 056.',
  wrong: 'No open talk has this PIN. Check the big screen.',
  malformedCode: 'A seat code has eight letters and digits, such as K7QM-2XVD.',
  wrongCode:
    'No seat has this code. It is on the phone that you used before, behind your name, and in the take-away.',
  full: 'This talk is full. Every seat is taken.',
  tooMany: (wait: number) => `Too many wrong PINs. Wait ${seconds(wait)}, then check the big screen.`,
  busy: (wait: number) =>
    `Many wrong PINs are being tried. Scan the code on the big screen, or try again in ${seconds(wait)}.`,
  haveCode: 'Have a seat code?',
  code: 'Seat code',
  useCode: 'Take my seat',
  yourCode: (code: string) =>
    `Your seat code is ${code}. On another phone or browser it brings you back as yourself.`,
  crowded: 'Many people are joining at once. Try again in a moment.',
  unreachable: 'The talk could not be reached. Check the Wi-Fi, then try again.',
  noAnswer: 'No answer for 10 seconds. Check the Wi-Fi, then try again.',
};
