// The whole talk on one clock: slides as wide as they lasted, what happened, how busy the room was; and below it,
// enlarged, the time in which the network learned.

import type { Words } from '@/lib/words/words';
import type { Course, Span } from '../review-data';
import { lengthOf } from './clock';
import { placeLabels } from './happenings';
import { LearningBand, learningHeight } from './learning-band';
import { learningWindow } from './learning-window';
import { RateBand, rateHeight } from './rate-band';
import { RowName } from './row-name';
import { SlideBoxes } from './slide-boxes';
import { mostlyIn } from './spans';
import { left, type TimeScale, timeScale, timeTicks, widths } from './time-scale';
import { TimeTicks } from './time-ticks';

const slidesAt = 22;
const slidesHeight = 30;
const marksAt = 74;
const labelRow = 18;
const labelRows = 3;
/** px per letter of the labels. */
const letter = 7.6;
/** Where the learning opens out of the clock. */
const fan = 44;

/** For a large screen and for a small laptop; one of them shows. */
type CourseWords = Words['review']['course'];
type Props = {
  readonly course: Course;
  readonly words: CourseWords;
  /** Nothing was drawn or trained in this talk. */
  readonly noNetwork: boolean;
};

export function TimeLine(props: Props) {
  return (
    <>
      <div className="time-line-wide overflow-x-auto max-[1439px]:hidden">
        <Line {...props} width={widths.wide} />
      </div>
      <div className="time-line-narrow overflow-x-auto min-[1440px]:hidden">
        <Line {...props} width={widths.narrow} />
      </div>
    </>
  );
}

function Line({ course, words, noNetwork, width }: Props & { readonly width: number }) {
  const { training, happenings } = course;
  const length = lengthOf(course.clock);
  const x = timeScale({ from: 0, to: length }, width);
  const labels = placeLabels(happenings, x, ({ text }) => text.length * letter, labelRows, width);
  const rows = Math.max(1, ...labels.map(({ row }) => row + 1));
  const ratesAt = marksAt + 22 + rows * labelRow + 8;
  const rates = ratesOf(course, words, noNetwork);
  const ratesEnd = ratesAt + rates.length * rateHeight - 12;
  const window = noNetwork ? null : learningWindow(training);
  const height = ratesEnd + (window ? fan + learningHeight : 4);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={toldOf(course, words, noNetwork)}
    >
      <TimeTicks ticks={timeTicks(length, words)} x={x} y={12} />
      <ShownSlides course={course} words={words} x={x} />
      <RowName text={words.room} y={marksAt + 10} />
      {labels.map((label) => (
        <Mark key={`${label.at} ${label.text}`} {...label} width={width} />
      ))}
      {rates.map((rate, row) => (
        <RateBand key={rate.name} {...{ ...rate, x, words }} top={ratesAt + row * rateHeight} />
      ))}
      {window && (
        <>
          <Fan window={window} x={x} top={ratesEnd} />
          <LearningBand {...{ course, window, words }} x={timeScale(window, width)} top={ratesEnd + fan} />
        </>
      )}
    </svg>
  );
}

type PartProps = Omit<Props, 'noNetwork'> & { readonly x: TimeScale };

const ShownSlides = ({ course: { stays, titles, training }, words, x }: PartProps) => (
  <>
    <RowName text={words.slides} y={slidesAt + 20} />
    <SlideBoxes
      {...{ stays, titles, x }}
      untitled={words.untitled}
      filled={(stay) => mostlyIn(training.spans, stay)}
      top={slidesAt}
      height={slidesHeight}
    />
  </>
);

/** How often the room joined, drew and answered. */
const ratesOf = ({ rates }: Course, words: CourseWords, noNetwork: boolean) => [
  { name: words.joined, rate: rates.arrivals },
  ...(noNetwork ? [] : [{ name: words.drawn, rate: rates.drawings }]),
  { name: words.answered, rate: rates.answers },
];

/** From the time of learning on the clock to the same time below, drawn as wide as the page. */
function Fan({ window, x, top }: { readonly window: Span; readonly x: TimeScale; readonly top: number }) {
  const [from, to] = [x(window.from), x(window.to)];
  return (
    <>
      <path
        d={`M${from} ${top + 6}L${left} ${top + fan}M${to} ${top + 6}L${x.end} ${top + fan}`}
        stroke="var(--ink-3)"
        strokeWidth={2}
        strokeDasharray="2 6"
      />
      <path d={`M${from} ${top + 6}H${to}`} stroke="var(--ink)" strokeWidth={5} />
    </>
  );
}

type MarkProps = {
  readonly by: 'room' | 'presenter';
  readonly text: string;
  readonly x: number;
  readonly row: number;
  /** Of the drawing. */
  readonly width: number;
};

function Mark({ by, text, x, row, width }: MarkProps) {
  return (
    <g>
      <path d={`M${x} ${slidesAt + slidesHeight}V${marksAt}`} stroke="var(--hair)" />
      {row > 0 && <path d={`M${x} ${marksAt + 10}v${6 + row * labelRow}`} stroke="var(--hair)" />}
      <rect
        x={x - 5}
        y={marksAt}
        width={10}
        height={10}
        fill={by === 'room' ? 'var(--room)' : 'var(--ink)'}
        stroke="var(--ink)"
      />
      {row >= 0 && (
        <text
          x={Math.min(x - 5, width - text.length * letter)}
          y={marksAt + 27 + row * labelRow}
          fontSize={14}
        >
          {text}
        </text>
      )}
      <title>{text}</title>
    </g>
  );
}

/** The drawing in words, for whoever can't see it. */
function toldOf({ stays, happenings, training }: Course, words: CourseWords, noNetwork: boolean): string {
  const last = training.curve.at(-1);
  const learned = noNetwork ? '' : last ? words.learned(last.cost, last.accuracy) : words.nothingLearned;
  return words.told(
    stays.length,
    happenings.map(({ text }) => text),
    learned,
  );
}
