// What the page that tests a device and its network says.

import { check } from '../check';

export const checking = { check };
