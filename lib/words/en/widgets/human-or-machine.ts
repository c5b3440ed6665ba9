// What ::human-or-machine says on stage and phones.

export const humanOrMachine = {
  nobody: 'Nobody has named the digits yet.',
  rightOf: (digits: number) => `right of ${digits}`,
  room: 'the room',
  describeUnknown: 'Digits that the room has not been told yet.',
  /** Null: nobody, and not yet. */
  describe: (digits: number, room: string | null, network: number | null) =>
    `Of ${digits} digits right: ${room === null ? 'nobody has answered' : `the room ${room}`}${
      network === null ? '' : `, the network ${network}`
    }.`,

  networkNext: "You have all named the hard digits. Now it's the network's turn. Look at the big screen.",
  duel: 'You and the network',
  you: 'you',
  right: 'right',
  named: (right: boolean) => (right ? 'right' : 'wrong'),
  satOut: 'You sat this one out.',
  draw: 'A draw.',
  beatIt: 'You beat it.',
  beatYou: 'It beat you.',
};
