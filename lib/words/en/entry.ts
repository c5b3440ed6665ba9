// What a phone says before it is in the room.

export const entry = {
  finding: 'Finding your seat…',
  findingLong: 'The room doesn’t answer yet. This page keeps trying. Check that you are on the right Wi-Fi.',
};
