// A few at once; the rest waits in the order in which it came.

export type Queue = {
  /** Resolves when it is one's turn, with what ends the turn. */
  enter(): Promise<() => void>;
};

export function createQueue(atOnce: number): Queue {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  };
  return {
    async enter() {
      if (inside < atOnce) inside++;
      else await new Promise<void>((turn) => waiting.push(turn));
      return leave;
    },
  };
}
