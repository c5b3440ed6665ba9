// Full screen, where the browser has it and lets us.

export function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // Refused without a key or a click of a person: then it stays as it is.
  change?.catch(() => {});
}
