// Why a drawing is held apart: on the console and in the review.

export const doubts = {
  dot: 'Only a dot',
  flat: 'Only a dash',
  strokes: 'More strokes than a digit has',
  line: 'A longer line than a digit has',
  ink: 'More ink than a digit has',
  label: 'A network trained on MNIST alone gives this label less than 1 %',
  record:
    'A network trained on MNIST alone reads something else in much of what this participant drew before',
} as const;

export const doubtShort = {
  dot: 'only a dot',
  flat: 'only a dash',
  strokes: 'many strokes',
  line: 'a long line',
  ink: 'much ink',
  label: 'label unlikely',
  record: 'often misread',
} as const;
