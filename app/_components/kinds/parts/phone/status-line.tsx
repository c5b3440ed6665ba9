// The foot of an activity: what is safe, said aloud once, and beside it the numbers that change all the time.

type Props = {
  readonly said: string;
  readonly rest: string;
  readonly trouble?: boolean;
};

export function StatusLine({ said, rest, trouble = false }: Props) {
  return (
    <p className={`status-line border-t-2 ${trouble ? 'border-cost' : 'border-ink'}`}>
      <b role="status" className="font-[720]">
        {said}
      </b>{' '}
      <span className="text-ink-2">{rest}</span>
    </p>
  );
}
