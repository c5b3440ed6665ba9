// What ::descent says on stage and phones, whatever moves on its curve.

import { count, number } from '../format';

const steps = (done: number) => count(done, { one: 'step', other: 'steps' });
const curve = (formula: string) => `The curve ${formula}.`;

type Run = { readonly from: string; readonly to: string; readonly cost: string };

export const descent = {
  number,
  beyond: 'off the paper',
  slope: (value: string) => `dC/dw = ${value}`,
  learningRate: 'learning rate',
  theRoom: 'the room',
  runRate: (rate: number, votes: number, won: boolean) =>
    `Run ${rate}, ${count(votes, { one: 'vote', other: 'votes' })}${won ? ", the room's choice" : ''}`,

  ball: {
    slider: 'The ball. Arrow keys move it, Enter lets it go.',
    guesses: (guesses: number) => count(guesses, { one: 'guess', other: 'guesses' }),
    nearest: (w: string) => `the nearest: w = ${w}`,
    search: (people: number) => count(people, { one: 'person searches', other: 'people search' }),
    /** Under the number of people, which is drawn. */
    inTheDark: (people: number) => (people === 1 ? 'searches in the dark.' : 'search in the dark.'),
    whereLowest: 'Where is it lowest?',
    describeCovered: 'The curve is still covered.',
    describeSearch: (people: number) =>
      `The curve is covered. ${count(people, { one: 'person searches', other: 'people search' })} for its lowest point.`,
    describe: (formula: string, w: string, cost: string) =>
      `${formula}. The ball is at w = ${w}, its cost is ${cost}.`,
    describeGuesses: (guesses: number, best: string) =>
      `${count(guesses, { one: 'guess of the room is a dot', other: 'guesses of the room are dots' })} on the curve; the nearest to the lowest point is w = ${best}.`,
  },

  tangent: {
    level: 'level',
    uphillRight: 'uphill to the right',
    uphillLeft: 'uphill to the left',
    describe: {
      ball: (formula: string, w: string) => `${curve(formula)} A ball is at w = ${w}.`,
      slope: (formula: string, w: string, slope: string) =>
        `${curve(formula)} At w = ${w} its slope is dC/dw = ${slope}.`,
      level: (formula: string) => `${curve(formula)} The tangent has turned level: dC/dw = 0.`,
      bottom: (formula: string, w: string) =>
        `${curve(formula)} Where its slope is 0, w is ${w}: the lowest point.`,
    },
  },

  run: {
    step: (done: number) => `step ${done}`,
    arrived: (done: number) => `there after ${steps(done)}`,
    /** Where there is less room. */
    arrivedShort: (done: number) => `in ${steps(done)}`,
    crawling: (done: number) => `${steps(done)}, still on its way`,
    diverging: (done: number) => `${steps(done)}, farther than ever`,
    describe: {
      curve,
      start: (formula: string, w: string) => `${curve(formula)} The ball starts at w = ${w}.`,
      slope: (formula: string, w: string, slope: string) =>
        `${curve(formula)} At w = ${w} the slope is ${slope}.`,
      change: (formula: string, by: string, w: string) =>
        `${curve(formula)} The learning rate times the slope changes w by ${by}, to ${w}.`,
      run: (formula: string, from: string, rate: string, course: 'arrived' | 'crawling' | 'diverging') =>
        `${curve(formula)} Gradient descent from w = ${from} with the learning rate ${rate} ${
          { arrived: 'arrives', crawling: 'crawls', diverging: 'diverges' }[course]
        }:`,
      end: (done: number, w: string, cost: string) => `after ${steps(done)} w is ${w} and the cost ${cost}.`,
    },
  },

  restarts: {
    head: 'w: start → end',
    lowest: ', lowest',
    describe: (formula: string, runs: readonly Run[]) =>
      `${curve(formula)} Gradient descent goes ${runs
        .map(({ from, to, cost }) => `from ${from} to ${to} with cost ${cost}`)
        .join('; ')}.`,
  },
};
