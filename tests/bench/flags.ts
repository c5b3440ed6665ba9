// What the flags of benches may hold. A mistake is one sentence, told before anything is measured.

import { Mistake } from '../../scripts/flags.mjs';

/** More than 0. */
export function numberFlag(name: string, text: string | undefined, given: number): number {
  const value = Number(text ?? given);
  if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new Mistake(`--${name} needs a number above 0, not "${text}".`);
}

export function countFlag(name: string, text: string | undefined, given: number): number {
  const value = Number(text ?? given);
  if (value > 0 && Number.isSafeInteger(value)) return value;
  throw new Mistake(`--${name} needs a whole number above 0, not "${text}".`);
}

export function numbersFlag(name: string, text: string | undefined, given: readonly number[]): number[] {
  return text === undefined ? [...given] : text.split(',').map((each) => numberFlag(name, each, Number.NaN));
}

/** Networks of MNIST's digits: "784-30-10,784-100-10". */
export function netsFlag(text: string | undefined): string[] {
  const nets = (text ?? '784-30-10,784-100-10').split(',');
  const unfit = nets.find((net) => !/^784(-[1-9]\d{0,3})*-10$/.test(net));
  if (unfit === undefined) return nets;
  throw new Mistake(`--nets needs layers such as 784-30-10, with commas between networks, not "${unfit}".`);
}

/** The first name where the flag is not given. */
export function oneOfFlag<T extends string>(name: string, text: string | undefined, known: readonly T[]): T {
  const found = text === undefined ? known[0] : known.find((each) => each === text);
  if (found !== undefined) return found;
  throw new Mistake(`--${name} needs one of ${known.join(', ')}, not "${text}".`);
}
