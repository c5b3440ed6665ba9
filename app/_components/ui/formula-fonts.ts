// The fonts of formulas, asked for before the first formula stands: it is then right in its first frame, and what fits
// its box is measured once.

/** Letters, variables, and the two sizes of brackets and sums that slides have; signs in bold, as drawings write them. */
const faces = [
  '1em KaTeX_Main',
  'italic 1em KaTeX_Math',
  '1em KaTeX_Size1',
  '1em KaTeX_Size2',
  '700 1em Signs',
];
/** One of each range of letters that a face is cut into. */
const letters = 'aσ≥';

/** A failure is none: the formula itself asks again. */
export function loadFormulaFonts(): void {
  for (const face of faces) document.fonts.load(face, letters).catch(() => undefined);
}
