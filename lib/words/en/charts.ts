// What the charts say, on stage, console and in the review.

export const charts = {
  /** Of the learning rate. */
  easedTo: (rate: number) => `eased to ${rate}`,
};
