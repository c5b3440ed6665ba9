// What ::ranking says.

export const ranking = {
  name: 'The ranking so far',
  none: 'Nobody has points yet.',
};
