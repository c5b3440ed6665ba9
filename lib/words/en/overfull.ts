// What is too much for a slide, in words that the terminal and the console share.

import type { Overfull } from '../../deck/deck';
import { number } from './format';

export function overfull(fault: Overfull): string {
  switch (fault.what) {
    case 'code':
      return `the code has ${number(fault.lines)} lines of up to ${number(fault.columns)} characters`;
    case 'table':
      return `the table has ${number(fault.rows)} rows and ${number(fault.columns)} columns`;
    case 'words':
      return 'there are too many words';
  }
}
