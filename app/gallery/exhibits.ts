// All exhibits, in the talk's order.

import type { Exhibit } from './exhibit';
import { descentExhibits } from './exhibits/descents';
import { learningExhibits } from './exhibits/learning';
import { neuronExhibits } from './exhibits/neurons';

export const exhibits: readonly Exhibit[] = [...neuronExhibits, ...learningExhibits, ...descentExhibits];
