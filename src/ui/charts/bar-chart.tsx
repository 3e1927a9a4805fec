import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useRef } from 'react';
import { classNames } from '../class-names';
import styles from './bar-chart.module.css';
import { useWidth } from './use-width';

/** One bar: its name, its length with the ends of its interval (null where there is none), and the number as it is written. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly look: 'full' | 'other';
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly text: string;
}

interface BarChartProps {
  readonly rows: readonly BarRow[];
  /** The end of the scale; longer bars stretch it. */
  readonly to: number;
  /** Says the same in words. */
  readonly label: string;
}

const ROW = 58;
const BAR_TOP = 24;
const BAR = 18;
const USUAL_WIDTH = 480;

/** Bars below each other on one scale, each under its name, with a whisker for its interval. */
export function BarChart({ rows, to, label }: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const y = scaleBand<string>({ domain: rows.map(({ key }) => key), range: [0, rows.length * ROW] });
  const x = scaleLinear<number>({
    domain: [0, Math.max(to, ...rows.map(({ value, interval }) => interval?.high ?? value))],
    range: [0, width - 12],
  });
  return (
    <div ref={frame} className={styles.frame} dir="ltr">
      <svg width={width} height={rows.length * ROW} role="img" aria-label={label}>
        {rows.map(({ key, name, look, value, interval, text }) => (
          <Group key={key} top={y(key) ?? 0} left={4}>
            <text className={styles.name} x={0} y={16} direction="ltr">
              {name}
              <tspan className={styles.value} dx="10">
                {text}
              </tspan>
            </text>
            <Bar
              className={classNames(styles.bar, look === 'other' && styles.other)}
              x={0}
              y={BAR_TOP}
              height={BAR}
              width={Math.max(1, x(value))}
              rx={4}
            />
            {interval && (
              <g className={styles.whisker}>
                <line x1={x(interval.low)} x2={x(interval.high)} y1={BAR_TOP + BAR / 2} y2={BAR_TOP + BAR / 2} />
                <line x1={x(interval.low)} x2={x(interval.low)} y1={BAR_TOP + 4} y2={BAR_TOP + BAR - 4} />
                <line x1={x(interval.high)} x2={x(interval.high)} y1={BAR_TOP + 4} y2={BAR_TOP + BAR - 4} />
              </g>
            )}
          </Group>
        ))}
      </svg>
    </div>
  );
}
