// Signs that a backslash takes their meaning from (`\~`, `\=`, `\^`, `\:`), and dollars that are prices: they go through the
// reading as private characters of the same length and come out as themselves.

const first = 0xe100;
const signs = '~^=:$';

export const hold = (sign: string): string => {
  const place = signs.indexOf(sign);
  return place === -1 || sign.length !== 1 ? sign : String.fromCharCode(first + place);
};

export const release = (text: string): string =>
  text.replace(/[\ue100-\ue104]/g, (held) => signs[held.charCodeAt(0) - first] ?? '');
