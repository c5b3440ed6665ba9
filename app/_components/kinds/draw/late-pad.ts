// The drawing screen comes later than the other kinds' screens: it brings the pad and the network's preview with it.

import { patientLazy } from '../../ui/patient-lazy';
import type { AskedProps } from '../parts/phone/kind-props';

export const latePad = patientLazy<AskedProps<'draw'>>(() =>
  import('./pad').then((part) => ({ default: part.DrawPad })),
);
