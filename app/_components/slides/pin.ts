// A PIN as people read it aloud: in threes, apart by a thin no-break space.

export const groupPin = (pin: string): string => pin.replace(/(\d{3})(?=\d)/g, '$1\u202f');
