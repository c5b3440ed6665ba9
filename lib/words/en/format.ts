// British English, as the built-in talk is written.

import { formatsFor } from '../format';

export const { number, figure, form, count, decimal, percent, list, moment } = formatsFor('en-GB');
