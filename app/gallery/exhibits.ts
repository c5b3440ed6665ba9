// All exhibits, in the talk's order.

import type { Exhibit } from './exhibit';
import { descentExhibits } from './exhibits/descents';
import { learningExhibits } from './exhibits/learning';
import { neuronExhibits } from './exhibits/neurons';
import { quizExhibits } from './exhibits/quiz';
import { roomExhibits } from './exhibits/room';

export const exhibits: readonly Exhibit[] = [
  ...roomExhibits,
  ...neuronExhibits,
  ...learningExhibits,
  ...descentExhibits,
  ...quizExhibits,
];
