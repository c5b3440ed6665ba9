// What ::word-cloud says on the stage.

export const wordCloud = {
  describe: 'Words of the room',
  covered: 'The words are put away.',
  coveredHint: 'Nothing is lost. They come back in a moment.',
  none: 'No words yet.',
  waiting: 'Somebody is looking at them first.',
  noneHint: 'The first one stands here.',
};
