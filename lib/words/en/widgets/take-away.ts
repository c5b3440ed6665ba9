// What ::take-away says on stage and phones.

export const takeAway = {
  title: 'The take-away',
  code: (address: string) => `A code to scan. It leads to ${address}.`,
  contents: 'Your digits, your answers, the network, these links',
  contentsWithout: 'Your answers, your points, these links',

  yours: 'Your take-away',
  takeHome: 'Take it home:',
  undrawn: 'your points, your answers, the network and the links.',
  undrawnWithout: 'your points, your answers and the links.',
  drawn: (drawings: number) =>
    `your ${drawings === 1 ? 'digit' : `${drawings} digits`}, points and answers. You can delete drawings there.`,
  open: 'Open my take-away',
};
