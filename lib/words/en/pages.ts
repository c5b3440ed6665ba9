import { count, moment, number } from './format';

const drawings = (made: number) => count(made, { one: 'drawing', other: 'drawings' });

export const pages = {
  home: 'Nudge, all talks',
  notPresenter: {
    title: 'This page is for the presenter.',
    text: 'This browser is not the presenter’s yet. The terminal where Nudge was started shows a link after “Presenter”. Open it here once, and this browser is remembered.',
    join: 'I’m here to take part',
  },
  key: {
    title: 'You are the presenter.',
    text: 'One click, and this browser stays the presenter’s for thirty days.',
    open: 'Open the console',
    used: {
      title: 'This link has been used.',
      text: 'It works once, within a day, so that no one else can use it. Nothing is lost: restart Nudge on its computer to get a new link. The talk continues where it was.',
    },
  },
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
