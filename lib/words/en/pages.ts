import { count, moment, number } from './format';

const drawings = (made: number) => count(made, { one: 'drawing', other: 'drawings' });

export const pages = {
  present: {
    tab: 'Presenter',
    title: 'Presenter',
    review: 'Review',
    open: 'Open talks',
    noneOpen: 'None yet. Start one to get its PIN.',
    past: 'Past talks',
    started: (at: number, made: number) =>
      `started ${moment(at, { dateStyle: 'long', timeStyle: 'short' })}, ${drawings(made)}`,
    people: (joined: number) => count(joined, { one: 'person', other: 'people' }),
    peopleUnit: 'people',
    openConsole: 'Open the console',
    stage: 'Stage',
    fresh: 'A new talk',
    about: (title: string, slides: number, minutes: number) =>
      `${title}, ${number(slides)} slides, ${number(minutes)} minutes`,
    start: 'Start a new session',
    startNote: 'It gets its own PIN. Open talks stay open.',
  },
  description: 'A live talk in which the audience trains the network.',
  notFound: {
    tab: 'Not found',
    title: 'There is nothing here.',
    text: 'No page has this address. The PIN is on the big screen.',
    join: 'Join with a PIN',
  },
};
