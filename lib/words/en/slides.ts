// What stands around a slide on stage, console and paper.

export const slides = {
  /** Of a slide without a heading. */
  slide: (number: number) => `Slide ${number}`,
  offline: 'offline',
  /** At the foot, where the slide itself shows how to join. */
  motto: 'one network, trained by this room',
};
