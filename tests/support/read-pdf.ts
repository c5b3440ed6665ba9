// What a PDF tells of itself.

/** What a screen reader needs of a PDF. Chromium writes all but the pages' contents as plain text. */
export function readPdf(bytes: Buffer) {
  const text = bytes.toString('latin1');
  return {
    tagged: text.includes('/StructTreeRoot'),
    title: /\/Title \(/.test(text),
    language: /\/Lang \(en/.test(text),
    outline: text.includes('/Outlines'),
    /** Each figure's entry in the tree of the document. */
    figures: text.split(/\nendobj/).filter((entry) => /\/S \/Figure\b/.test(entry)),
  };
}
