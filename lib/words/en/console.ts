// The presenter's console.

import type { Overfull } from '../../deck/deck';
import type { DiskFault } from '../../session/disk-fault';
import { charts } from './charts';
import { bring } from './console/bring';
import { doubtShort, doubts } from './console/doubts';
import { panel } from './console/people';
import { count, decimal, figure, list, number, percent } from './format';
import { overfull } from './slides';

const people = (n: number) => count(n, { one: 'person', other: 'people' });
type KeyGroup = {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
};

const drawings = (n: number) => count(n, { one: 'drawing', other: 'drawings' });

/** Numbers that people gave, and their mean: two places after the point at most. */
const twoPlaces = (value: number) => figure(Math.round(100 * value) / 100);

export const console = {
  bring,
  clip: {
    play: 'Play',
    pause: 'Pause',
    begin: 'To the start',
    seek: (name: string) => `Where “${name}” stands`,
  },
  waiting: {
    connecting: 'Connecting…',
    long: 'This is taking a while. Check that Nudge is still running where you started it. This page keeps trying.',
  },
  gone: {
    refused: 'This page can’t be opened.',
    oldVersion: {
      title: 'Nudge has been updated.',
      text: 'Reload this page to continue. Nothing is lost.',
    },
    notAllowed: {
      title: 'This browser is not the presenter’s.',
      text: 'Open the link that was printed where Nudge was started, then come back here.',
    },
    ended: { title: 'This talk has ended.', text: 'Everything is kept: see the review.' },
    closed: { title: 'This console was closed.', text: 'Reload the page to open it again.' },
    reload: 'Reload',
  },
  bar: {
    /** Read aloud after the name, before the digits. */
    pin: ', console, PIN',
    people,
    peopleUnit: (n: number) => (n === 1 ? 'person' : 'people'),
    away: (n: number) => `${number(n)} away`,
    connection: {
      ended: 'The talk has ended',
      live: 'Connected',
      connecting: 'Connecting',
      gone: 'Closed',
      ahead: 'Offline, slide change waiting',
      offline: 'Offline, slides still turn',
    },
    hideRoom: 'Hide the room',
    showRoom: 'Show the room',
    hideHint: 'Hides everything the audience made from the stage; press again to undo (H)',
    blank: 'Blank',
    unblank: 'Unblank',
    blankHint: 'Key B',
    panel: 'Panel',
    panels: {
      notes: 'Notes',
      activity: 'Activity',
      held: (n: number) => `Held ${number(n)}`,
      side: 'More',
    },
  },
  clock: {
    name: 'Talk clock',
    of: (planned: string, state: string) => `of ${planned}, ${state}`,
    onSlide: (planned: string) => `of ${planned} on this slide`,
    notStarted: 'not started',
    paused: 'paused',
    onTime: 'on time',
    late: (time: string) => `${time} late`,
    early: (time: string) => `${time} early`,
    pause: 'Pause',
    resume: 'Resume',
    start: 'Start now',
    reset: 'Reset to 0:00',
  },
  slides: {
    all: 'Slides',
    one: 'Slide',
    go: (slide: number, title: string) => (title ? `Slide ${slide}, ${title}` : `Slide ${slide}`),
    untitled: 'untitled',
    onStage: 'On the stage',
    next: 'Next',
    nextSlide: (slide: number, title: string) => `Next: ${slide}, ${title}`,
    nextBuild: (build: number, of: number) => `Next: build ${build} of ${of}`,
    atEnd: 'This is the end.',
    blank: 'The stage is blank.',
    hidden: 'Everything from the room is hidden.',
    failed: 'This slide can’t be drawn here right now. The stage has its own copy.',
    turn: { back: 'Back', build: 'Next build', slide: 'Next slide', key: 'space' },
  },
  notes: {
    title: (slide: number) => `Notes, slide ${slide}`,
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    text: 'Text of the notes',
    none: 'No notes.',
    overfull: 'Too small to read from the last row:',
    overfullHere: (fault: Overfull) => `${overfull(fault)} (line ${number(fault.line)} of the deck)`,
    overfullAt: (slide: number, fault: Overfull) =>
      `slide ${number(slide)}, ${overfull(fault)} (line ${number(fault.line)} of the deck)`,
  },
  activity: {
    links: 'Links opened',
    linksOf: (all: number) => `of ${number(all)}`,
    none: 'Nothing to do here',
    noneHint: 'Phones show this slide.',
    phases: { prepared: 'Not open yet', open: 'Open', closed: 'Closed', revealed: 'Revealed' },
    opensItself: 'opens automatically',
    number,
    drawingsInAll: (n: number) => (n === 1 ? 'drawing in all' : 'drawings in all'),
    next: (prompt: string) => `Then: ${prompt}`,
    also: (prompt: string) => `Also: ${prompt}`,
    steps: {
      open: 'Open',
      close: 'Close',
      reveal: 'Reveal',
      openAgain: 'Open again',
      closeAndReveal: 'Close and reveal',
    },
    secondsOnceOpen: (seconds: number) => `${number(seconds)} s once open`,
    openFor: (time: string) => `open for ${time}`,
    left: (time: string) => `${time} left`,
    rateIs: (rate: string) => `Learning rate is ${rate}`,
    setRate: (rate: string) => `Set the learning rate to ${rate}`,
    startShape: (shape: string) => `Start again with ${shape}`,
  },
  tally: {
    right: '(correct)',
    more: (n: number) => `and ${number(n)} more`,
    number: twoPlaces,
    numbers: (n: number, from: number, to: number) =>
      `${number(n)} numbers from ${twoPlaces(from)} to ${twoPlaces(to)}`,
    numbersMean: (n: number, from: number, to: number, mean: number) =>
      `${number(n)} numbers from ${twoPlaces(from)} to ${twoPlaces(to)}, ${twoPlaces(mean)} on average`,
    mean: (mean: number): [string, string, string] => ['', twoPlaces(mean), ' on average'],
    noPicks: 'No one has named a digit yet.',
    picksRight: 'percent of the digits named correctly',
    noGuesses: 'No one has tried yet.',
    guesses: (n: number, nearest: number) =>
      `${count(n, { one: 'best guess', other: 'best guesses' })}, the nearest at w = ${decimal(nearest, 2).replace('-', '−')}.`,
  },
  held: {
    title: 'Held',
    kind: 'What to approve',
    kinds: { drawings: 'Drawings', apart: 'Apart', names: 'Names', words: 'Words' },
    auto: 'auto-approve',
    autoHint: {
      drawings: 'From now on, drawings go straight to the stage',
      names: 'From now on, names go straight to the stage',
      words: 'From now on, words go straight to the stage',
    },
    approveAll: (n: number) => (n === 0 ? 'Approve all' : `Approve all ${number(n)}`),
    rejectAll: (n: number) => (n === 0 ? 'Reject all' : `Reject all ${number(n)}`),
    apartHint: 'The network learns from these only once you approve them.',
    approve: (what: string) => `Approve ${what}`,
    reject: (what: string) => `Reject ${what}`,
    drawing: (digit: number, by: string | null) => `the ${digit} by ${by ?? 'someone'}`,
    name: (name: string) => `the name ${name}`,
    asked: 'asked',
    /** Before the label, and before what the reference network reads. */
    label: 'says',
    reads: 'reads',
    sure: (share: number) => percent(share),
    doubts,
    doubtShort,
    none: {
      apart: 'Nothing is held apart. Drawings whose shape or label looks wrong wait here.',
      drawings: 'No drawings are waiting. New ones stay here until you approve them.',
      names: 'No names are waiting. New ones stay here until you approve them.',
      words: 'No words are waiting. New ones stay here until you approve them.',
    },
    noneAuto: {
      drawings: 'Drawings go straight to the stage. Doubtful ones are held apart.',
      names: 'Names go straight to the stage. Doubtful ones still wait here.',
      words: 'Words go straight to the stage. Doubtful ones still wait here.',
    },
    others: (kinds: readonly string[]) => `Also waiting: ${list(kinds)}.`,
    rejected: {
      drawings: 'Drawing rejected.',
      apart: 'Drawing rejected.',
      names: 'Name rejected.',
      words: 'Words rejected.',
    },
    rejectedAll: (n: number) => `${count(n, { one: 'drawing', other: 'drawings' })} rejected.`,
    undo: 'Undo',
    autoOn: {
      drawings: 'Drawings now go straight to the stage.',
      names: 'Names now go straight to the stage.',
      words: 'Words now go straight to the stage.',
    },
    autoOff: {
      drawings: 'Drawings now wait for your approval.',
      names: 'Names now wait for your approval.',
      words: 'Words now wait for your approval.',
    },
  },
  side: {
    name: 'Controls',
    training: 'Training',
    people: (n: number) => `People ${number(n)}`,
    asked: 'Asked',
    join: 'Join',
    timeAsked: 'Requests for more time',
    timeAskedAloud: 'want more time',
    keys: 'keys',
    review: 'Review',
    pdf: 'PDF',
    end: 'End the talk',
    ended: 'Ended',
  },
  end: {
    title: 'End this talk?',
    text: 'The PIN stops working, training pauses, and no one can draw or answer any more. Everything is kept for the review, and you can still turn slides. An ended talk can’t be reopened.',
    textWithout:
      'The PIN stops working, and no one can answer any more. Everything is kept for the review, and you can still turn slides. An ended talk can’t be reopened.',
    keep: 'Keep going',
    end: 'End the talk',
  },
  people: panel,
  questions: {
    title: 'Questions',
    which: 'Which questions',
    statuses: { held: 'Held', approved: 'Open', answered: 'Answered', hidden: 'Hidden' },
    none: {
      held: 'No questions are waiting. New ones stay here until you approve them.',
      approved: 'No open questions. Every phone can vote for the ones you approve.',
      answered: 'None answered yet.',
      hidden: 'None hidden.',
    },
    votes: (n: number) => (n === 1 ? 'vote' : 'votes'),
    offStage: 'Take off the stage',
    onStage: 'On the stage',
    toStage: 'Show on the stage',
    answered: 'Mark as answered',
    approve: 'Approve',
    reopen: 'Reopen',
    hide: 'Hide',
  },
  join: {
    title: 'Join',
    at: 'at',
    closed: 'The door is closed.',
    code: (address: string) => `A code to scan. It leads to ${address}.`,
    openStage: 'Open a stage window',
    copyLink: 'Copy the stage link',
    copied: 'Copied',
    copyByHand: 'This browser did not let us copy. Copy the link here:',
    check: 'Check the network',
    open: 'Open the door',
    close: 'Close the door',
    hint: 'Move the stage window to the projector and press F there. A closed door keeps new people out; those already in can leave and come back.',
  },
  /** By how much is shed, 1–4. */
  shed: [
    'Much is going on: previews on phones pause for a moment. Slides and answers are not affected.',
    'Much is going on: training pauses for a moment. Slides and answers are not affected.',
    'Much is going on: training pauses, and live numbers come more slowly. Slides and answers are not affected.',
    'Much is going on: training pauses and drawings wait. Slides and answers are not affected.',
  ],
  /** The same in a talk without a network. */
  shedWithout: [
    'Much is going on: previews on phones pause for a moment. Slides and answers are not affected.',
    null,
    'Much is going on: live numbers come more slowly. Slides and answers are not affected.',
    'Much is going on: live numbers come more slowly. Slides and answers are not affected.',
  ],
  disk: {
    full: 'The disk is full. Slides go on; answers and drawings wait until there is room, and then everything is stored automatically.',
    readOnly:
      'The disk is read-only. Slides go on; answers and drawings wait until it can be written again, and then everything is stored automatically.',
    held: 'Another program holds the database. Slides go on; answers and drawings wait until it lets go.',
    failing:
      'The disk can’t be written. Slides go on; answers and drawings wait until it can, and then everything is stored automatically.',
    damaged:
      'The database is damaged. Slides go on, but nothing can be stored: stop Nudge and start it with npm start -- --restore.',
    gone: 'The data folder is gone. Slides go on; answers and drawings wait until it is back.',
    swapped:
      'Another data folder stands where the talk’s was. Slides go on; answers and drawings wait until the first one is back.',
  } satisfies Record<DiskFault, string>,
  training: {
    title: 'Training',
    start: 'Start',
    pause: 'Pause',
    resume: 'Resume',
    pace: 'Pace',
    paceUnit: 'samples/s',
    paceName: 'Samples per second',
    paceIs: (perSecond: number) => (perSecond === 0 ? 'full speed' : number(perSecond)),
    rate: 'Learning rate',
    ownRate: 'other',
    ownRateName: 'Another learning rate, 0.0001 to 100; press Enter to set it',
    weights: 'Weights',
    seed: 'seed',
    newWeights: 'New weights',
    readings: 'Readings',
    down: 'The trainer stopped and will restart automatically. The talk goes on.',
    failed: 'Training stopped because of a fault. New weights will start it again. The talk goes on.',
    diverged: (rate: number) =>
      `The cost shot up. The network is back at its last good state, with half the learning rate: ${rate}.`,
    nothingLearned: 'nothing learned yet',
    reached: (miniBatches: number, epochs: number) =>
      `${number(miniBatches)} mini-batches, ${decimal(epochs, 2)} epochs`,
    reachedEased: (miniBatches: number, epochs: number, rate: number) =>
      `${number(miniBatches)} mini-batches, ${decimal(epochs, 2)} epochs, rate eased to ${rate}`,
    paused: (reached: string) => `Paused: ${reached}.`,
    running: (samplesPerSecond: number, reached: string) =>
      `${number(samplesPerSecond)} samples/s, ${reached}.`,
    retraining: (share: number, of: number) =>
      `Retraining without the removed drawings: ${percent(share)} of ${number(of)} mini-batches. Until then the charts go on with the network that has them.`,
    rebuilding: (share: number, of: number) =>
      `No stored copy of the network can be used, so the same network is trained again: ${percent(share)} of ${number(of)} mini-batches.`,
    catchingUp: (share: number, of: number) =>
      `Catching up after a restart: ${percent(share)} of ${number(of)} mini-batches. Until then the network stays as it was.`,
  },
  readings: {
    title: 'What the network mixes up',
    legend:
      'Rows: the digit that was meant. Columns: what the network read. Filled: correct. Ringed: misread.',
    test: 'Test digits',
    testNone: 'Not measured yet.',
    testRight: (percentRight: string, of: number) =>
      `${percentRight} percent of ${number(of)} read correctly.`,
    room: 'The room’s drawings, on arrival',
    roomNone: 'No drawings yet for this network.',
    worst: (meant: number, read: number, times: number) =>
      `Most common mistake: ${meant} read as ${read}, ${charts.times(times)}.`,
    noMistake: 'Every digit was read correctly.',
    close: 'Close',
  },
  reset: {
    title: 'New random weights',
    text: 'The network forgets everything it has learned, and this can’t be undone.',
    noDrawings: 'The room has not drawn anything for it yet.',
    stay: (drawn: number) =>
      drawn === 1
        ? 'The room’s drawing stays, and the new network trains on it.'
        : `The room’s ${drawings(drawn)} stay, and the new network trains on them.`,
    shape: 'Shape',
    seed: (seed: number) => `seed ${seed}`,
    another: 'Another seed',
    keep: 'Keep the network',
    start: 'Forget and start over',
  },
  keys: {
    title: 'Keys',
    close: 'Close',
    groups: (training: boolean): readonly KeyGroup[] => [
      {
        title: 'Turn slides',
        keys: [
          ['→ ↓ space PgDn', 'next build or slide'],
          ['← ↑ PgUp', 'back'],
          ['Home End', 'first and last slide'],
        ],
      },
      {
        title: 'The room',
        keys: [
          ['O', 'open, close or reveal this slide’s activity'],
          ['A', 'approve the held things in sight'],
          ['Y', 'approve the first of them'],
          ['X', 'reject the first of them'],
          ['Z', 'undo the last rejection'],
          ['Q Esc', 'take the audience’s question off the stage'],
          ['H', 'hide everything the audience made, or show it again'],
        ],
      },
      {
        title: 'The stage and this page',
        keys: [
          ['B .', 'blank the stage'],
          ...(training ? ([['T', 'start or pause training']] as const) : []),
          ['J', 'join code'],
          ['F F5', 'full screen'],
          ['?', 'this list'],
        ],
      },
    ],
  },
};
