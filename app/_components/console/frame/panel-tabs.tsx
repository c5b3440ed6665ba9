// Which panel a small screen shows.

import type { PresenterView } from '@/lib/session/view-types';
import { Segmented } from '../../ui/segmented';

export type Panel = 'notes' | 'activity' | 'held' | 'side';

type Props = {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly view: Pick<PresenterView, 'heldCounts'>;
};

export function PanelTabs({ panel, onPanel, view }: Props) {
  const { names, drawings, words } = view.heldCounts;
  return (
    <Segmented
      label="Panel"
      className="min-[1200px]:hidden"
      value={panel}
      onChange={onPanel}
      options={[
        { value: 'notes', text: 'Notes' },
        { value: 'activity', text: 'Activity' },
        { value: 'held', text: `Held ${names + drawings + words}` },
        { value: 'side', text: 'More' },
      ]}
    />
  );
}
