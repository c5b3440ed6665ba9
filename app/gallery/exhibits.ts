// All exhibits, in the talk's order.

import type { Exhibit } from './exhibit';
import { descentExhibits } from './exhibits/descents';
import { neuronExhibits } from './exhibits/neurons';

export const exhibits: readonly Exhibit[] = [...neuronExhibits, ...descentExhibits];
