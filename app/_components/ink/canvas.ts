// What all ink canvases share: they are painted again when the theme or their device pixels change.

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/** Calls back after every change of `data-theme` anywhere; one observer for all. Returns how to stop. */
export function watchTheme(listener: () => void): () => void {
  listeners.add(listener);
  if (observer === null) {
    observer = new MutationObserver(() => {
      for (const call of listeners) call();
    });
    observer.observe(document.documentElement, { subtree: true, attributeFilter: ['data-theme'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}

/** Tells the side of a square canvas in device pixels, now and whenever it changes. Returns how to stop. */
export function watchSide(canvas: HTMLCanvasElement, listener: (side: number) => void): () => void {
  const watch = new ResizeObserver(([entry]) => {
    const exact = entry?.devicePixelContentBoxSize?.[0]?.inlineSize;
    listener(exact ?? Math.round(canvas.clientWidth * devicePixelRatio));
  });
  try {
    watch.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    watch.observe(canvas); // Safari knows no device pixels here.
  }
  return () => watch.disconnect();
}

/** The hue that the canvas inherits: its CSS `color`. */
export function inkOf(canvas: HTMLCanvasElement): string {
  return getComputedStyle(canvas).color;
}
