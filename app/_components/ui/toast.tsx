// One sentence about what just happened, at the bottom, with at most one way to answer it. Yellow edge: the room;
// red edge: cost or an error; ink: anything else. Newest at the bottom, three at most.

'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Button } from './button';

export type Toast = {
  readonly text: ReactNode;
  readonly tone?: 'ink' | 'room' | 'cost';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays, ms; with an action it should be long enough to reach it. */
  readonly stay?: number;
};

const Show = createContext<(toast: Toast) => void>(() => {});

/** Shows a toast; outside of `Toasts` it does nothing. */
export const useToast = (): ((toast: Toast) => void) => useContext(Show);

const mostAtOnce = 3;
const usualStay = 6000;

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const nextId = useRef(0);
  const drop = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((now) => [...now, { ...toast, id }].slice(-mostAtOnce));
      setTimeout(() => drop(id), toast.stay ?? usualStay);
    },
    [drop],
  );
  const list = useMemo(
    () => toasts.map((toast) => <Shown key={toast.id} toast={toast} onDrop={() => drop(toast.id)} />),
    [toasts, drop],
  );
  return (
    <Show.Provider value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-3 bottom-3 z-50 mx-auto grid max-w-xl gap-2"
      >
        <div className="pointer-events-auto contents">{list}</div>
      </div>
    </Show.Provider>
  );
}

function Shown({ toast, onDrop }: { readonly toast: Toast; readonly onDrop: () => void }) {
  const { text, tone, action } = toast;
  return (
    <div className={`toast ${tone && tone !== 'ink' ? `toast-${tone}` : ''}`}>
      <p className="flex-1">{text}</p>
      {action && (
        <Button
          size="console"
          onClick={() => {
            onDrop();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
