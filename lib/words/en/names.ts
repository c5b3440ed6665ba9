// Names of participants: what they chose themselves, or a suggestion of two words.

import { pairs, suggestionIn } from '../../session/suggested-name';

const adjectives = [
  'Wobbly',
  'Curly',
  'Brisk',
  'Quiet',
  'Left-handed',
  'Round',
  'Bold',
  'Early',
  'Gentle',
  'Slanted',
  'Loopy',
  'Narrow',
  'Lucky',
  'Steady',
  'Sunny',
  'Dotted',
  'Tall',
  'Swift',
  'Inky',
  'Plain',
  'Crossed',
  'Merry',
  'Open',
  'Patient',
  'Proud',
  'Rapid',
  'Silver',
  'Tidy',
  'Velvet',
  'Wide',
  'Amber',
  'Bright',
  'Calm',
  'Daring',
  'Easy',
  'Fine',
  'Golden',
  'Humble',
  'Jolly',
  'Kind',
];
const digits = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function suggested(number: number): string {
  const place = number % pairs;
  const pair = `${adjectives[place % adjectives.length]} ${digits[Math.floor(place / adjectives.length)]}`;
  const round = Math.floor(number / pairs);
  return round === 0 ? pair : `${pair} ${round + 1}`;
}

export const names = {
  /** A name as it is stored and sent, as people read it. */
  of: (name: string): string => {
    const number = suggestionIn(name);
    return number === null ? name : suggested(number);
  },
};
