// What only the presenter's pages, the stage and the take-away say.

import { away } from '../away';
import { console } from '../console';
import { print } from '../print';
import { review } from '../review';
import { stage } from '../stage';

export const desk = { stage, console, review, away, print };
