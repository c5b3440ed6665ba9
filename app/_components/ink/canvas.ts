// What all ink canvases share: they are painted again when the theme, the screen or their size changes.

const listeners = new Set<() => void>();
let unwatch: (() => void) | null = null;

/**
 * Calls back after every change of `data-theme` anywhere, and after the page has come to a screen or a size at which its
 * pixels are others. One watch for all. Returns how to stop.
 */
export function watchLook(listener: () => void): () => void {
  listeners.add(listener);
  unwatch ??= watchThemeAndScreen(() => {
    for (const call of listeners) call();
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    unwatch?.();
    unwatch = null;
  };
}

function watchThemeAndScreen(changed: () => void): () => void {
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { subtree: true, attributeFilter: ['data-theme'] });
  let asked = 0;
  // The stage takes its new scale first, a frame after its window has another size.
  const later = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      asked = requestAnimationFrame(changed);
    });
  };
  const stopDensity = watchDensity(later);
  window.addEventListener('resize', later);
  return () => {
    theme.disconnect();
    stopDensity();
    window.removeEventListener('resize', later);
    cancelAnimationFrame(asked);
  };
}

/** A window that is moved to another screen need not change its size: a projector that is plugged in. */
function watchDensity(changed: () => void): () => void {
  let query: MediaQueryList | null = null;
  const next = () => {
    query?.removeEventListener('change', next);
    if (query) changed();
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', next);
  };
  if (typeof matchMedia === 'function') next();
  return () => query?.removeEventListener('change', next);
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
