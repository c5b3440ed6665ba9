// What must not be found in frames, pages and files. Random ids, times and outputs of networks hold every row of digits
// now and then, so a number counts where it stands by itself.

/** Any of these numbers as a value, a word or a place in a path; not within a longer number, an id or a script's name. */
export const wholeNumber = (...numbers: readonly (number | string)[]): RegExp =>
  new RegExp(`(?<![\\w.-])(?:${numbers.join('|')})(?![\\w-]|\\.(?:\\d|js\\b|css\\b))`);
