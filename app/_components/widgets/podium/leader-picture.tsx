// Somebody's drawing as their picture; the network has the mark, and who drew nothing an empty cell.

import { Digit } from '../../ui/digit';

type Props = {
  readonly network: boolean;
  readonly pixels: Uint8Array | undefined;
  /** 56 or 112. */
  readonly side: number;
};

export function LeaderPicture({ network, pixels, side }: Props) {
  return (
    <span className="leader-picture" style={{ width: side, height: side, fontSize: side }} aria-hidden="true">
      {network ? <i className="wm-mark" /> : pixels && <Digit pixels={pixels} side={side} />}
    </span>
  );
}
