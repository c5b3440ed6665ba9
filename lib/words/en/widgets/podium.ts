// What ::podium says on stage and phones.

import { count, form, number } from '../format';

export const podium = {
  number,
  people: (people: number) => count(people, { one: 'person', other: 'people' }),
  place: (rank: number) => `Place ${rank}`,
  points: number,
  describe: 'The podium',
  describeEmpty: 'The podium, still empty',
  drawings: (drawings: number) => `${drawings} of the room’s drawings`,
  ownOnPhones: 'Your own points are on your phone.',

  /** Behind a number that is drawn. */
  drawn: (drawings: number) => form(drawings, { one: 'digit drawn by you', other: 'digits drawn by you' }),
  miniBatches: (size: number) => `mini-batches, ${number(size)} digits each`,
  testDigits: 'percent of test digits read right',
  onArrival: 'percent of your digits, on arrival',

  next: 'The podium comes next. Look at the big screen.',
  noPoints: 'No points yet.',
  noPointsDrawn: 'No points this time. Your drawings still count: the network has them.',
  yourPlace: 'Your place',
  teamPlace: 'Your team’s place',
  /** In front of the rank, which is drawn, and behind it. */
  placeName: 'Place',
  of: (people: number) => `of ${people}`,
  ofAndTeam: (people: number, place: number, team: number) =>
    `of ${people}, and ${place} of ${team} in your team`,
  /** Behind the number, and around that of a team. */
  pointsName: (points: number) => form(points, { one: 'point', other: 'points' }),
  teamPoints: (teams: number) => [`of ${teams}, with `, ' points per person'] as const,
};
