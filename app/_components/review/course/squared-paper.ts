// Squared paper under a measurement: its hairlines as one path, every seventh apart for its stronger hue. Pure.

export type Sheet = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** px a cell. */
export const cell = 12;

/** Lines are counted from the lower left corner. */
export function paperLines({ left, right, top, bottom }: Sheet, sevenths: boolean): string {
  let path = '';
  for (let i = 1; left + i * cell <= right; i++)
    if ((i % 7 === 0) === sevenths) path += `M${left + i * cell} ${top}V${bottom}`;
  for (let i = 1; bottom - i * cell >= top; i++)
    if ((i % 7 === 0) === sevenths) path += `M${left} ${bottom - i * cell}H${right}`;
  return path;
}
