// What ::word-cloud says on the stage.

export const wordCloud = {
  describe: 'Words of the room',
  covered: 'The words are hidden.',
  coveredHint: 'Nothing is lost. They come back in a moment.',
  none: 'No words yet.',
  waiting: 'The presenter looks at them first.',
  noneHint: 'The first one will appear here.',
};
