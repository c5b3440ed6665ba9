// The package has no types of its own.

declare module 'hyphen/*' {
  const language: { hyphenateSync(text: string): string };
  export default language;
}
