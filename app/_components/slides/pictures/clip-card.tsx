// A video or a sound where it does not play: on phones, on paper, and where its file is gone.

import type { Clip } from '@/lib/picture';
import { useWords } from '../../words/words';
import { Caption } from './caption';
import { PictureBox } from './picture';

export function ClipCard({ clip }: { readonly clip: Clip }) {
  const words = useWords('slides').clip;
  const { medium, alt, caption, poster } = clip;
  return (
    <div className="picture clip-card">
      {poster && <PictureBox picture={poster} />}
      <Caption>
        <span className="clip-medium">{words[medium]}</span> {caption ?? alt}
      </Caption>
      {caption && alt && <span className="sr-only">{alt}</span>}
    </div>
  );
}
