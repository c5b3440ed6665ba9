// What this browser can do for a talk, tried out rather than asked for.

/** A seat is one cookie. */
export function keepsCookies(): boolean {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing on http, where this is tried
    document.cookie = 'nudge-check=1; path=/check; SameSite=Lax';
    const kept = document.cookie.includes('nudge-check=1');
    // biome-ignore lint/suspicious/noDocumentCookie: as above
    document.cookie = 'nudge-check=; path=/check; max-age=0';
    return kept;
  } catch {
    return false;
  }
}

/** What was drawn and not sent outlives a reload there. */
export function keepsDrafts(): boolean {
  try {
    const text = 'x'.repeat(20_000);
    localStorage.setItem('nudge.check', text);
    const kept = localStorage.getItem('nudge.check') === text;
    localStorage.removeItem('nudge.check');
    return kept;
  } catch {
    return false;
  }
}

/** The pad and every picture of a drawing are canvases. */
export function paints(): boolean {
  try {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [336, 336];
    const context = canvas.getContext('2d');
    if (context === null) return false;
    context.fillRect(0, 0, 336, 336);
    context.putImageData(context.createImageData(28, 28), 0, 0);
    return context.getImageData(300, 300, 1, 1).data[3] !== 0;
  } catch {
    return false;
  }
}

/** ms from the first request to the page with its scripts; null where the browser does not say. */
export function pageTime(): number | null {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page && page.domContentLoadedEventEnd > 0 ? page.domContentLoadedEventEnd : null;
}
