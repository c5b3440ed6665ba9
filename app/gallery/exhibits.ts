// All exhibits, in the talk's order.

import type { Exhibit } from './exhibit';
import { descentExhibits } from './exhibits/descents';
import { learningExhibits } from './exhibits/learning';
import { neuronExhibits } from './exhibits/neurons';
import { quizExhibits } from './exhibits/quiz';

export const exhibits: readonly Exhibit[] = [
  ...neuronExhibits,
  ...learningExhibits,
  ...descentExhibits,
  ...quizExhibits,
];
