import { count, moment, number } from './format';

const drawings = (made: number) => count(made, { one: 'drawing', other: 'drawings' });

export const pages = {
  presenterOnly: 'This is for the presenter only. The link was printed where Nudge was started.',
  noNetwork: 'There is no such network.',
  noSession: 'There is no such session.',
  noPage: 'There is no such page.',
  noSheet: 'The separator of a CSV file is "comma" or "semicolon".',
  front: {
    title: 'Enter the PIN.',
    text: 'It has six digits and is on the big screen. Or point your camera at the code there.',
  },
  play: {
    tab: 'In the room',
    title: 'You’re not in this talk yet.',
    text: 'Enter the PIN from the big screen to join.',
    join: 'Enter a PIN',
    noCookie: {
      title: 'Your browser blocked a cookie.',
      text: 'Nudge needs one cookie to keep your seat. Allow cookies for this page, or leave private mode, and join again.',
      join: 'Join again',
    },
  },
  stage: {
    tab: 'Stage',
    title: 'This stage is the presenter’s.',
    text: 'It opens from the presenter’s console, or with the link shown there. To join the talk, enter the PIN on the big screen.',
  },
  consoleTab: 'Console',
  printTab: 'Print',
  away: {
    tab: 'Take-away',
    title: 'No take-away here.',
    noSeat:
      'This browser did not take part in a talk. Open this page on the phone you used, or point your camera at the code on the big screen.',
    notKept:
      'There is no talk at this address. Point your camera at the code on the big screen, or open this page on the phone you used.',
  },
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
    check: 'Check the network',
    open: 'Open talks',
    noneOpen: 'None yet. Start one to get its PIN.',
    past: 'Past talks',
    started: (at: number, made: number) =>
      `started ${moment(at, { dateStyle: 'long', timeStyle: 'short' })}${made === 0 ? '' : `, ${drawings(made)}`}`,
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
  description: 'A live talk in which the room takes part.',
  notFound: {
    tab: 'Not found',
    title: 'There is nothing here.',
    text: 'No page has this address. The PIN is on the big screen.',
    join: 'Join with a PIN',
  },
};
