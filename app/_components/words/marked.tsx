// A sentence with one piece that stands out, wherever its language puts it.

type Props = {
  readonly of: readonly [before: string, marked: string, after: string];
  readonly className?: string;
};

export function Marked({ of: [before, marked, after], className }: Props) {
  return (
    <>
      {before}
      <b className={className}>{marked}</b>
      {after}
    </>
  );
}
