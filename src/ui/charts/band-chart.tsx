import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useRef } from 'react';
import { classNames } from '../class-names';
import styles from './band-chart.module.css';
import { useWidth } from './use-width';

/** One point of a line: where it stands along the chart, and its value with the ends of its band. */
export interface BandPoint {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One line with its band; the look tells lines apart without colour. */
export interface BandLine {
  readonly name: string;
  readonly look: 'full' | 'dashed';
  readonly points: readonly BandPoint[];
}

interface BandChartProps {
  readonly lines: readonly BandLine[];
  /** Words below the chart, each at its place. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  /** The scale at the side: its ends, the steps that are named, and how they are written. */
  readonly scale: {
    readonly from: number;
    readonly to: number;
    readonly steps: readonly number[];
    readonly write: (value: number) => string;
  };
  /** Says the same in words. */
  readonly label: string;
}

const HEIGHT = 240;
/** Least room around the lines, in pixels; longer words get more. */
const ROOM = { left: 48, right: 16, top: 12, bottom: 34 } as const;
/** How wide a letter of a word at the chart is at most, in pixels. */
const LETTER = 7;
const USUAL_WIDTH = 640;
/** Least room for a word below the chart, in pixels. */
const MARK_ROOM = 84;

/** Lines with their bands over a run of time, from left to right in every language. */
export function BandChart({ lines, marks, scale, label }: BandChartProps) {
  const { from, to, steps } = scale;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const left = Math.max(ROOM.left, 12 + LETTER * longest(steps.map(scale.write)));
  const right = Math.max(ROOM.right, (LETTER * longest(marks.map(({ text }) => text))) / 2);
  const inner = { width: Math.max(40, width - left - right), height: HEIGHT - ROOM.top - ROOM.bottom };
  const places = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const x = scaleLinear<number>({
    domain: [Math.min(...places), Math.max(...places, Math.min(...places) + 1)],
    range: [0, inner.width],
  });
  const y = scaleLinear<number>({ domain: [from, to], range: [inner.height, 0] });
  const every = Math.max(1, Math.ceil(marks.length / Math.max(1, Math.floor(inner.width / MARK_ROOM))));
  const shown = marks.filter((_, index) => index % every === 0);
  return (
    <div ref={frame} className={styles.frame} dir="ltr">
      <svg width={width} height={HEIGHT} role="img" aria-label={label}>
        <Group left={left} top={ROOM.top}>
          {steps.map((step) => (
            <line key={step} className={styles.grid} x1={0} x2={inner.width} y1={y(step)} y2={y(step)} />
          ))}
          {lines.map(({ name, look, points }) => (
            <Area<BandPoint>
              key={name}
              className={classNames(styles.band, look === 'dashed' && styles.otherBand)}
              data={[...points]}
              x={({ at }) => x(at)}
              y0={({ low }) => y(low)}
              y1={({ high }) => y(high)}
            />
          ))}
          {lines.map(({ name, look, points }) => (
            <LinePath<BandPoint>
              key={name}
              className={classNames(styles.line, look === 'dashed' && styles.otherLine)}
              data={[...points]}
              x={({ at }) => x(at)}
              y={({ value }) => y(value)}
            />
          ))}
          {lines.flatMap(({ name, look, points }) =>
            points.map(({ at, value }) => (
              <circle
                key={`${name} ${at}`}
                className={classNames(styles.point, look === 'dashed' && styles.otherPoint)}
                cx={x(at)}
                cy={y(value)}
                r="4"
              />
            )),
          )}
          <AxisLeft
            scale={y}
            tickValues={[...steps]}
            tickFormat={(value) => scale.write(Number(value))}
            hideAxisLine
            hideTicks
            tickClassName={styles.tick ?? ''}
            tickLabelProps={{ className: styles.word ?? '', textAnchor: 'end', dx: -6, dy: 4 }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            tickValues={shown.map(({ at }) => at)}
            tickFormat={(value) => shown.find(({ at }) => at === Number(value))?.text ?? ''}
            axisLineClassName={styles.axis ?? ''}
            hideTicks
            tickClassName={styles.tick ?? ''}
            tickLabelProps={{ className: styles.word ?? '', textAnchor: 'middle', dy: 8 }}
          />
        </Group>
      </svg>
      <ul className={styles.legend}>
        {lines.map(({ name, look }) => (
          <li key={name} className={styles.entry}>
            <svg className={styles.sample} width="28" height="12" aria-hidden="true">
              <line
                className={classNames(styles.line, look === 'dashed' && styles.otherLine)}
                x1="0"
                x2="28"
                y1="6"
                y2="6"
              />
            </svg>
            <span dir="auto">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function longest(words: readonly string[]): number {
  return Math.max(0, ...words.map(({ length }) => length));
}
