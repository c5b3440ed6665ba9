// The house's hues as a canvas wants them, read from where the canvas stands: CSS for ink, four shares for the
// graphics card.

const names = ['paper', 'sheet', 'sunk', 'ink', 'grid', 'grid-7', 'cost', 'room'] as const;
export type HueName = (typeof names)[number];

export type Hues = Readonly<Record<HueName, string>>;

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The browser turns every way of writing a hue into rgb() or rgba(). */
export function huesOf(canvas: HTMLCanvasElement): Hues {
  const before = canvas.style.color;
  const hue = (name: HueName) => {
    canvas.style.color = `var(--${name})`;
    return getComputedStyle(canvas).color;
  };
  const hues = Object.fromEntries(names.map((name) => [name, hue(name)])) as Record<HueName, string>;
  canvas.style.color = before;
  return hues;
}

/** Each from 0 to 1. */
export function rgbaOf(hue: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (hue.match(/[\d.]+/g) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255, alpha];
}
