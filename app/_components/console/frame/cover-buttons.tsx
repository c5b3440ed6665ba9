// What takes things off the stage at once: the panic key for everything that people made, and the blank stage.

import { Button } from '../../ui/button';

export type Cover = {
  readonly blank: boolean;
  readonly hidden: boolean;
  readonly onBlank: (on: boolean) => void;
  readonly onHide: (on: boolean) => void;
};

export function CoverButtons({ blank, hidden, onBlank, onHide }: Cover) {
  return (
    <div className="flex gap-2">
      <Button
        size="desk"
        aria-pressed={hidden}
        onClick={() => onHide(!hidden)}
        title="Everything that people made leaves the stage; press again to undo (H)"
      >
        {hidden ? 'Show the room' : 'Hide the room'}
      </Button>
      <Button size="desk" aria-pressed={blank} onClick={() => onBlank(!blank)} title="Key B">
        {blank ? 'Unblank' : 'Blank'}
      </Button>
    </div>
  );
}
