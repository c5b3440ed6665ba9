/** What a row of the time line is. */
export function RowName({ text, y }: { readonly text: string; readonly y: number }) {
  return (
    <text x={0} y={y} fontSize={14} fontWeight={700}>
      {text}
    </text>
  );
}
