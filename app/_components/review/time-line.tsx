// The whole talk on one clock: slides as long as they lasted, what happened, how busy the room was, and from the
// first mini-batch on what the network learned. Words stand where the curves have not begun.

import { lengthOf } from './clock';
import { CurveBand, curveHeight } from './curve-band';
import { placeLabels } from './happenings';
import { RateBand, rateHeight } from './rate-band';
import type { Course } from './review-data';
import { RowName } from './row-name';
import { SlideBand } from './slide-band';
import { left, right, type TimeScale, timeScale, timeTicks, width } from './time-scale';
import { TrainingFacts } from './training-facts';

const slidesAt = 22;
const marksAt = 74;
const labelRow = 18;
const labelRows = 3;
/** px a letter of the labels, and their mark. */
const letter = 7.6;
/** The words beside the curves need this much; else they stand below. */
const wordsNeed = 300;

export function TimeLine({ course }: { readonly course: Course }) {
  const length = lengthOf(course.clock);
  const x = timeScale(length);
  const { training, rates } = course;
  const labels = placeLabels(course.happenings, x, ({ text }) => text.length * letter, labelRows, width);
  const rows = Math.max(1, ...labels.map(({ row }) => row + 1));
  const ratesAt = marksAt + 22 + rows * labelRow + 8;
  const curvesAt = ratesAt + 3 * rateHeight + 24;
  const begins = training.curve[0] ? x(training.curve[0].at) : null;
  const height = begins === null ? curvesAt : curvesAt + curveHeight;
  const beside = begins !== null && begins - left >= wordsNeed;
  return (
    <div className="overflow-x-auto">
      <div className="relative w-[1392px] origin-top-left" style={{ height }}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={told(course)}
        >
          <Ticks x={x} length={length} />
          <SlideBand course={course} x={x} top={slidesAt} />
          <RowName text="Room" y={marksAt + 10} />
          {labels.map(({ at, by, text, x: place, row }) => (
            <g key={`${at} ${text}`}>
              <path d={`M${place} ${slidesAt + 30}V${marksAt}`} stroke="var(--hair)" />
              <rect
                x={place - 5}
                y={marksAt}
                width={10}
                height={10}
                fill={by === 'room' ? 'var(--room)' : 'var(--ink)'}
                stroke="var(--ink)"
              />
              {row > 0 && <path d={`M${place} ${marksAt + 10}v${6 + row * labelRow}`} stroke="var(--hair)" />}
              {row >= 0 && (
                <text
                  x={Math.min(place - 5, width - text.length * letter)}
                  y={marksAt + 27 + row * labelRow}
                  fontSize={14}
                >
                  {text}
                </text>
              )}
              <title>{text}</title>
            </g>
          ))}
          <RateBand name="Join" rate={rates.arrivals} x={x} top={ratesAt} />
          <RateBand name="Draw" rate={rates.drawings} x={x} top={ratesAt + rateHeight} />
          <RateBand name="Answer" rate={rates.answers} x={x} top={ratesAt + 2 * rateHeight} />
          {begins !== null && <CurveBand training={training} x={x} top={curvesAt} begins={begins} />}
        </svg>
        {beside && (
          <div className="absolute" style={{ left, top: curvesAt, width: Math.min(begins - left - 64, 560) }}>
            <TrainingFacts training={training} />
          </div>
        )}
      </div>
      {!beside && (
        <div className="mt-6">
          <TrainingFacts training={training} wide />
        </div>
      )}
    </div>
  );
}

function Ticks({ x, length }: { readonly x: TimeScale; readonly length: number }) {
  return timeTicks(length).map(({ at, text }, i) => (
    <text
      key={at}
      className="num"
      x={x(at)}
      y={12}
      fontSize={13}
      textAnchor={i === 0 ? 'start' : x(at) > width - right - 20 ? 'end' : 'middle'}
      style={{ fill: 'var(--ink-2)' }}
    >
      {text}
    </text>
  ));
}

function told({ stays, happenings, training }: Course): string {
  const last = training.curve.at(-1);
  const learned = last
    ? ` The cost fell to ${last.cost.toFixed(3)}, the accuracy rose to ${(100 * last.accuracy).toFixed(1)} percent.`
    : ' Nothing was trained.';
  return `The talk's course: ${stays.length} stays on slides; ${happenings.map(({ text }) => text).join(', ')}.${learned}`;
}
