// What a participant has to share out. Phones count by the same number that the server goes by.

/** Coins that each participant has. */
export const allCoins = 100;
