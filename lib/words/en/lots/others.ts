// What the other surfaces say: stage, console, review, take-away and print.

import { away } from '../away';
import { console } from '../console';
import { print } from '../print';
import { review } from '../review';
import { stage } from '../stage';

export const others = { stage, console, review, away, print };
