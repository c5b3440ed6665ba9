'use client';

// Removes from the address what said that this phone has just joined: whoever is sent the address has not.

import { useEffect } from 'react';

export function CleanAddress() {
  useEffect(() => {
    if (location.search !== '') history.replaceState(history.state, '', location.pathname);
  }, []);
  return null;
}
