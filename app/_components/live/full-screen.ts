// Full screen, where the browser has it and lets us.

export function enterFullScreen(): void {
  if (document.fullscreenElement) return;
  // Refused without a key or a click of a person: then it stays as it is.
  document.documentElement.requestFullscreen?.().catch(() => {});
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else enterFullScreen();
}
