export const ui = {
  theme: { dark: 'Dark', light: 'Light' },
  failed: {
    title: 'Something went wrong.',
    text: 'This is our fault. Everything you sent before is kept.',
    retry: 'Try again',
  },
};
