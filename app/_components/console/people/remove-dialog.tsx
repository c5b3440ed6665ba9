// Asks before participants are removed, and says what goes with them.

import type { ListedParticipant } from '@/lib/session/view-part-types';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words/words';

type Props = {
  /** Empty: nothing is asked. */
  readonly leaving: readonly ListedParticipant[];
  readonly onClose: () => void;
  readonly remove: (participants: readonly string[]) => Promise<boolean>;
};

export function RemoveDialog({ leaving, onClose, remove }: Props) {
  const words = useWords('console').people.removal;
  const drawn = leaving.reduce((sum, { digits }) => sum + digits, 0);
  const active = leaving.filter(({ acted }) => acted).length;
  return (
    <Dialog
      open={leaving.length > 0}
      title={leaving.length > 0 ? words.title(leaving.map(({ name }) => name)) : ''}
      onClose={onClose}
    >
      <div className="mt-3 grid gap-5">
        <p>{words.text(drawn, leaving.length, active)}</p>
        <p className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.keep}</Button>
          <Button
            tone="primary"
            onClick={async () => {
              if (await remove(leaving.map(({ id }) => id))) onClose();
            }}
          >
            {words.remove}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
