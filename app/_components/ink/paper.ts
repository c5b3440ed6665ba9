// The paper under the ink, in the same layer. A browser that darkens pages on its own changes backgrounds and leaves
// canvases alone: ink whose paper lies behind its canvas would be dark on dark there.

/** Fills what is still clear with the paper that the canvas lies on, squared where its parent is. Call it after the ink. */
export function paintPaper(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-over';
  const sheet = canvas.parentElement;
  if (sheet?.classList.contains('graph')) paintSquares(canvas, context, getComputedStyle(sheet));
  context.fillStyle = paperOf(canvas);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.restore();
}

/** Every how many cells a line is stronger. */
const strong = 7;

/** The lines of `.graph`, whose cell its computed style has in CSS px. */
function paintSquares(
  { width, height, clientWidth }: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
): void {
  const cell = Number.parseFloat(style.backgroundSize.split(',')[2] ?? '');
  if (!(cell > 0) || clientWidth === 0) return;
  const scale = width / clientWidth;
  const line = Math.max(1, Math.round(scale));
  for (const [every, hue] of [
    [strong, '--grid-7'],
    [1, '--grid'],
  ] as const) {
    context.fillStyle = style.getPropertyValue(hue);
    const step = every * cell * scale;
    for (let at = 0; at < Math.max(width, height); at += step) {
      context.fillRect(Math.round(at), 0, line, height);
      context.fillRect(0, Math.round(at), width, line);
    }
  }
}

/** The nearest background that is not see-through. */
function paperOf(canvas: HTMLCanvasElement): string {
  for (let on: Element | null = canvas; on !== null; on = on.parentElement) {
    const { backgroundColor } = getComputedStyle(on);
    if (!/^transparent$|[,/]\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(canvas).getPropertyValue('--paper');
}
