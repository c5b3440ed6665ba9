// The take-away: what people keep of a talk.

import { count, moment, number, percent } from './format';

const drawings = (n: number) => count(n, { one: 'drawing', other: 'drawings' });

export const away = {
  title: 'Take it home.',
  when: (at: number) => moment(at, { dateStyle: 'long' }),
  talk: (title: string, when: string) => `${title}, ${when}`,
  open: 'Here are the talk’s links and the network that the room trained. If you took part, open this page on the phone you used to find your own drawings.',
  openWithout:
    'Here are the talk’s links. If you took part, open this page on the phone you used to find your own answers.',
  back: 'Back to the talk',
  connection: {
    waiting: 'Loading your things…',
    offline: 'You’re offline. Everything here keeps working as long as this page stays open.',
    replaced: 'You’re taking part on another screen now. Everything already here stays.',
    useThis: 'Use this screen instead',
    removed: 'The presenter removed you from the talk. Nothing of yours is shown or used any more.',
    oldVersion: 'There is a newer version of this page. Nothing is lost.',
    load: 'Load it',
    ended: 'The talk ended before this phone took part. What is on this page is still yours to keep.',
  },
  standing: {
    title: 'Your result',
    noPoints: 'No points this time.',
    place: 'Place',
    of: (n: number) => `of ${number(n)},`,
    points: (n: number): [string, string, string] => ['', number(n), n === 1 ? ' point' : ' points'],
  },
  links: { title: 'Links', none: 'The talk has not shown any links yet.' },
  drawings: {
    title: 'Your drawings',
    none: 'You did not draw a digit.',
    noneLeft: 'None of your drawings are kept any more.',
    one: (digit: number) => `Your ${digit}`,
    thenRight: (right: number, of: number) =>
      `When they arrived, the network read ${number(right)} of your ${number(of)} correctly.`,
    thenAndNow: (right: number, of: number, now: number) =>
      `When they arrived, the network read ${number(right)} of your ${number(of)} correctly; now it reads ${number(now)}.`,
    before: 'then',
    now: 'now',
  },
  answers: {
    title: 'Your answers',
    none: 'No answers have been revealed yet.',
    points: (n: number): [string, string, string] => ['', number(n), n === 1 ? ' point' : ' points'],
    gaveNone: 'You did not answer.',
    said: (said: string): [string, string, string] => ['You said ', said, '.'],
    saidRight: (said: string): [string, string, string] => ['You said ', said, ', and that’s right.'],
    right: (right: string): [string, string, string] => ['Correct answer: ', right, '.'],
  },
  network: {
    title: 'The network',
    coming: 'Loading the network…',
    untrained: 'The network has not learned anything yet. It will appear here once it has.',
    failed: 'The network did not load. This page keeps trying.',
    trained: (miniBatches: number): [string, string, string] => [
      'The room trained it in ',
      number(miniBatches),
      ' mini-batches. It runs on this page: draw a digit.',
    ],
    pad: 'Draw any digit here',
    says: (digit: number) => `It says ${digit}.`,
    clear: 'Clear',
  },
  files: {
    title: 'Your files',
    picture: 'Your drawings as a picture',
    savePng: 'Save PNG',
    data: 'Your drawings, points and answers as data',
    dataWithout: 'Your points and answers as data',
    saveJson: 'Save JSON',
    page: 'This page',
    print: 'Print',
    network: 'The network, with all its weights and biases',
    networkName: 'The network as a file',
  },
  deletion: {
    title: 'Delete your drawings',
    done: (n: number) =>
      `${drawings(n)} deleted for good. The network is retrained without ${n === 1 ? 'it' : 'them'}, and you keep your points.`,
    measured: (joined: number, accuracy: number) =>
      `It now contains ${joined === 0 ? 'no drawings' : drawings(joined)} from the room and reads ${percent(accuracy, 1)} of MNIST’s test digits correctly.`,
    hint: 'They disappear from the stage, the review, every file and the network. For this you have to be online.',
    delete: (n: number) => `Delete my ${drawings(n)}`,
    deleting: 'Deleting…',
    nothing: 'There is nothing of yours to delete.',
    ask: (n: number) => `Delete your ${drawings(n)}?`,
    text: 'They disappear from the stage, the review and every file, and the network is retrained without them. This can’t be undone. You keep your points.',
    keep: (n: number) => (n === 1 ? 'Keep it' : 'Keep them'),
    confirm: 'Delete for good',
  },
};
