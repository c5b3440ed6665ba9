import { paperLines, type Sheet } from './squared-paper';

export function Paper({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <path d={paperLines(sheet, false)} stroke="var(--grid)" className="hairline" />
      <path d={paperLines(sheet, true)} stroke="var(--grid-7)" className="hairline" />
    </>
  );
}
