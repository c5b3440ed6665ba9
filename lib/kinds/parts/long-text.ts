// How long a free answer may be. The phone counts down by the same number that the server goes by.

/** Graphemes: as long as a question to the presenter. */
export const mostOfLong = 140;
