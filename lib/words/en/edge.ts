// Answers in plain text, to requests that get no page.

export const edge = {
  methods: 'Only GET, HEAD and POST work here.',
  readOnly: 'Only GET and HEAD work here.',
  tooLong: 'This address is too long.',
  malformed: 'This address is malformed.',
  malformedHost: 'The Host header is malformed.',
  noPage: 'There is no such page.',
  noFile: 'There is no such file.',
  noNetwork: 'There is no such network.',
  participantsOnly: 'This is for participants of the talk only.',
  tooLarge: 'This request is too large.',
  otherSite: 'This request came from another site.',
  crowded: 'Too many requests at once. Reload in a moment.',
  crowdedPage: 'Many people are loading pages at once. This one loads by itself in a few seconds.',
  starting: 'Nudge is starting. Reload in a moment.',
  failed: 'Something went wrong here.',
};
