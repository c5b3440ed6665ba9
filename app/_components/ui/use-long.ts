// Whether something takes longer than people expect: then a page says more than that it waits.

'use client';

import { useEffect, useState } from 'react';

const patience = 6_000;

export function useLong(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return long;
}
