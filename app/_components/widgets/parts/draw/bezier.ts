// The easing curves of the motion tokens as functions, for what CSS cannot move. Pure.

export type Ease = (time: number) => number;

/** CSS cubic-bezier(x1, y1, x2, y2): how far at a share of the time, both 0 … 1 (with y1 > 1 a little farther). */
export function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const along = (a: number, b: number, s: number) =>
    ((1 + 3 * a - 3 * b) * s + 3 * b - 6 * a) * s * s + 3 * a * s;
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}
