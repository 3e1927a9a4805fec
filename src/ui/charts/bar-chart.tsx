import { scaleLinear } from '@visx/scale';
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

const HEIGHT = 18;
const USUAL_WIDTH = 480;

/** Bars below each other on one scale, each under its name, with a whisker for its interval; they begin where reading does. */
export function BarChart({ rows, to, label }: BarChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const x = scaleLinear<number>({
    domain: [0, Math.max(to, ...rows.map(({ value, interval }) => interval?.high ?? value))],
    range: [1, width - 2],
  });
  return (
    <div ref={frame} className={styles.frame} role="img" aria-label={label}>
      {rows.map(({ key, name, look, value, interval, text }) => (
        <div key={key} className={styles.row}>
          <span className={styles.name}>
            {name} <strong className={styles.value}>{text}</strong>
          </span>
          <svg className={styles.picture} width={width} height={HEIGHT} aria-hidden="true">
            <Bar
              className={classNames(styles.bar, look === 'other' && styles.other)}
              x={0}
              y={0}
              height={HEIGHT}
              width={Math.max(1, x(value))}
              rx={4}
            />
            {interval && <Whisker from={x(interval.low)} to={x(interval.high)} />}
          </svg>
        </div>
      ))}
    </div>
  );
}

function Whisker({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g className={styles.whisker}>
      <line x1={from} x2={to} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <line x1={from} x2={from} y1={4} y2={HEIGHT - 4} />
      <line x1={to} x2={to} y1={4} y2={HEIGHT - 4} />
    </g>
  );
}
