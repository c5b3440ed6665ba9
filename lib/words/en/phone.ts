// What a phone says around the slide: its head, the lobby, questions and reactions, and the end.

import { count, number } from './format';

const drawings = (n: number) => count(n, { one: 'drawing', other: 'drawings' });

export const phone = {
  connection: {
    sending: (n: number) => `Sending ${drawings(n)}…`,
    offline: 'You’re offline.',
    keepDrawing: 'You’re offline. Keep drawing.',
    reconnecting: 'Reconnecting…',
    sentLater: (n: number) =>
      n === 1
        ? 'We’ll send your drawing when you’re back online.'
        : `We’ll send your ${drawings(n)} when you’re back online.`,
    presenterAway: {
      first: 'The presenter is away.',
      rest: 'Stay here: the talk goes on when they are back.',
    },
    cameTooLate: 'Your answer to an earlier question came too late.',
  },
  head: {
    points: (n: number) => count(n, { one: 'point', other: 'points' }),
    people: number,
    inRoom: 'in the room',
  },
  lookUp: 'Look at the big screen.',
  slide: (n: number) => `Slide ${number(n)}`,
  lobby: {
    in: 'You’re in.',
    name: 'You are',
    change: 'Change',
    pad: 'A pad to warm up on',
    warmUp: 'Warm up your finger.',
    notSent: 'Nothing here is sent.',
    notSentYet: 'Nothing here is sent, and the network can’t read yet.',
    nameHeld: 'The presenter checks your name first.',
    clear: 'Clear',
  },
  rename: {
    title: 'Your name on the big screen',
    label: 'At most 24 characters',
    hint: 'The presenter checks it before the room sees it.',
    keep: 'Keep mine',
    save: 'Save',
    saving: 'Saving…',
  },
  moreTime: {
    granted: (factor: number) => `You have ${number(factor * 100)}% of the usual time to answer.`,
    asked: 'You asked for more time.',
    takeBack: 'Never mind',
    ask: 'I need more time to answer',
  },
  team: {
    own: (name: string) => ['You play for ', name, '.'] as const,
    choose: 'Choose your team. A team’s points are the average of its players’ points.',
    chosen: 'Your team',
  },
  earlier: {
    name: 'Earlier slides',
    where: (past: string, live: string) => ['Slide ', past, '. The talk is at ', live, '.'] as const,
    number,
    back: 'Earlier',
    on: 'Later',
    live: 'Back to live',
  },
  reactions: {
    name: 'React: it floats over the stage, without your name',
    said: (mark: string) => `You said “${mark}”.`,
    tooFast: 'One moment, then again.',
  },
  questions: {
    open: 'Ask',
    number,
    openName: (n: number) =>
      n === 0 ? 'Questions: ask one' : `Questions: ask one, or vote for one of ${number(n)}`,
    title: 'Questions',
    label: 'Your question',
    left: (n: number) => `${count(n, { one: 'character', other: 'characters' })} left`,
    hint: 'The presenter reads it first. The stage shows it without your name.',
    send: 'Send question',
    own: 'What you asked',
    sending: 'Sending…',
    sentLater: 'We’ll send it when you’re back online.',
    standing: {
      held: 'The presenter reads it first.',
      approved: 'People can vote for it.',
      answered: 'It has been answered.',
      hidden: 'It is not shown in this talk.',
    },
    none: 'No questions yet. Ask the first one.',
    others: 'What people ask',
    vote: 'Vote',
    voted: 'Voted',
    voteName: (text: string, votes: number) =>
      `Vote for: ${text}. ${count(votes, { one: 'vote', other: 'votes' })} so far.`,
    close: 'Back to the slide',
  },
  ended: {
    over: 'The talk is over.',
    kept: 'Everything you made is kept.',
    takeHome: 'Take it home',
  },
  gone: {
    pin: 'Enter the PIN',
    refused: 'You can’t join this way.',
    replaced: {
      title: 'You moved to another screen.',
      text: 'Your seat is open there, with your name and all that is yours.',
      again: 'Use this one instead',
    },
    removed: {
      title: 'You were removed.',
      text: 'The presenter removed you from the talk. Nothing of yours is shown or used any more.',
      again: 'Try again',
    },
    ended: {
      title: 'The talk is over.',
      text: 'Thank you for taking part. Everything you made is kept.',
      again: 'Look back',
    },
    oldVersion: {
      title: 'Nudge has been updated.',
      text: 'Reload this page to continue. Nothing is lost.',
      again: 'Reload',
    },
    notAllowed: {
      title: 'You have no seat here.',
      text: 'This phone has no seat in this talk. Enter the PIN from the big screen.',
    },
  },
};
