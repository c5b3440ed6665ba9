// Which panel a small screen shows.

import type { PresenterView } from '@/lib/session/view-types';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';

export type Panel = 'notes' | 'activity' | 'held' | 'side';

type Props = {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly view: Pick<PresenterView, 'heldCounts'>;
};

export function PanelTabs({ panel, onPanel, view }: Props) {
  const words = useWords('console').bar;
  const { panels } = words;
  const { heldCounts } = view;
  const held = Object.values(heldCounts).reduce((sum, count) => sum + count, 0);
  return (
    <Segmented
      label={words.panel}
      className="console-tabs min-[1200px]:hidden"
      value={panel}
      onChange={onPanel}
      options={[
        { value: 'notes', text: panels.notes },
        { value: 'activity', text: panels.activity },
        { value: 'held', text: panels.held(held) },
        { value: 'side', text: panels.side },
      ]}
    />
  );
}
