// draw on a phone: the pad, while it is open.

'use client';

import { Suspense } from 'react';
import type { AskedProps, PhoneScreens } from '../parts/phone/kind-props';
import { latePad } from './late-pad';

const Asked = (props: AskedProps<'draw'>) => (
  <Suspense fallback={null}>
    <latePad.Part {...props} />
  </Suspense>
);

export const drawPhone: PhoneScreens<'draw'> = { Asked, Revealed: null };
