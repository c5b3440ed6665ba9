export const ui = {
  theme: { dark: 'Dark', light: 'Light' },
  failed: {
    title: 'Something went wrong.',
    text: 'The mistake is on our side. Everything that you sent before is kept.',
    retry: 'Try again',
  },
};
