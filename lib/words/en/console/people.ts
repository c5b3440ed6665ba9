// The console's list of everybody in the room.

import { count, moment, number } from '../format';

const people = (n: number) => count(n, { one: 'person', other: 'people' });
const drawings = (n: number) => count(n, { one: 'drawing', other: 'drawings' });

export const panel = {
  title: people,
  here: (n: number) => `${number(n)} here now`,
  /** After it, where some connections are poor. */
  polling: (n: number) => `${number(n)} polling`,
  slow: (n: number) => `${number(n)} slow`,
  poorHint:
    'Polling: no WebSocket gets through to these phones. Slow: a round trip takes more than half a second. The check at /check tells why.',
  find: 'Find a name',
  show: 'Show',
  which: {
    all: 'Everyone',
    here: 'Here now',
    away: 'Away',
    idle: 'Did nothing',
    removed: 'Removed',
  },
  sort: 'Sort by',
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    active: 'Most active',
    points: 'Most points',
    name: 'Name',
  },
  columns: {
    name: 'Name',
    team: 'Team',
    joined: 'Joined',
    done: 'Made',
    points: 'Points',
    time: 'Time',
  },
  loading: 'Loading the list…',
  failed: 'The list didn’t load. It tries again by itself.',
  none: 'No one yet. The door is open: show the join code.',
  notFound: 'No one like that.',
  list: 'People in this talk',
  points: number,
  /** "19:05" in the presenter's own zone. */
  joinedAt: (at: number) => moment(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** What a participant made: read aloud. */
  made: (drawn: number, answers: number) =>
    `${drawings(drawn)}, ${count(answers, { one: 'answer', other: 'answers' })}`,
  time: (name: string) => `Time for ${name}`,
  team: (name: string) => `Team of ${name}`,
  noTeam: 'none',
  away: 'away',
  select: (name: string) => `Select ${name}`,
  selectAll: (n: number) => `Select all ${number(n)}`,
  selected: (n: number) => `${number(n)} selected`,
  clear: 'Clear',
  removeThem: 'Remove…',
  restoreThem: 'Bring back',
  removed: (n: number) => `${people(n)} removed.`,
  restored: (n: number) => `${people(n)} back.`,
  undo: 'Undo',
  requests: 'Requests for more time',
  wantsTime: 'wants more time',
  noTime: (name: string) => `No more time for ${name}`,
  moreTime: (name: string, factor: number) => `Time ×${factor} for ${name}`,
  no: 'No',
  removal: {
    title: (names: readonly string[]) =>
      names.length === 1 ? `Remove \u2068${names[0]}\u2069?` : `Remove ${people(names.length)}?`,
    /** How many drawings go with them, and how many of them did anything at all. */
    text: (drawn: number, of: number, active: number) =>
      `${
        of === 1
          ? `Their name,${drawn === 0 ? '' : ` ${drawings(drawn)},`} answers and points disappear`
          : `Their names,${drawn === 0 ? '' : ` ${drawings(drawn)},`} answers and points disappear`
      } from the stage, the review and the downloads.${drawn === 0 ? ' Their' : ' The network is retrained without them, and their'} ${
        of === 1 ? 'phone' : 'phones'
      } can’t rejoin. ${of === 1 ? '' : `${number(active)} of them did something. `}You can bring them back.`,
    keep: 'Keep',
    remove: 'Remove',
  },
  reactions: 'Reactions from phones float over the stage.',
  reactionsAre: (on: boolean) => `Reactions: ${on ? 'on' : 'off'}`,
  absence: 'Phones say so when this console has been gone for a minute.',
  absenceIs: (on: boolean) => `Say I’m away: ${on ? 'on' : 'off'}`,
  leafing: 'Phones may look back at earlier slides.',
  leafingIs: (on: boolean) => `Looking back: ${on ? 'on' : 'off'}`,
};
