'use client';

// Takes from the address what said that this phone has just joined: who gets the address from somebody has not.

import { useEffect } from 'react';

export function CleanAddress() {
  useEffect(() => {
    if (location.search !== '') history.replaceState(history.state, '', location.pathname);
  }, []);
  return null;
}
