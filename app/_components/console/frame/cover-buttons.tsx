// What takes things off the stage at once: the panic key for everything that people made, and the blank stage.

import { Button } from '../../ui/button';
import { useWords } from '../../words/words';

export type Cover = {
  readonly blank: boolean;
  readonly hidden: boolean;
  readonly onBlank: (on: boolean) => void;
  readonly onHide: (on: boolean) => void;
};

export function CoverButtons({ blank, hidden, onBlank, onHide }: Cover) {
  const words = useWords('console').bar;
  return (
    <div className="flex gap-2">
      <Button size="console" aria-pressed={hidden} onClick={() => onHide(!hidden)} title={words.hideHint}>
        {hidden ? words.showRoom : words.hideRoom}
      </Button>
      <Button size="console" aria-pressed={blank} onClick={() => onBlank(!blank)} title={words.blankHint}>
        {blank ? words.unblank : words.blank}
      </Button>
    </div>
  );
}
