import styles from './calibration-plot.module.css';

/** One point of the plot: where it stands from 0 to 1, what was measured there from 0 to 1, and what stands below it. */
export interface PlotPoint {
  readonly at: number;
  readonly measured: { readonly value: number; readonly low: number; readonly high: number };
  readonly name: string;
}

interface CalibrationPlotProps {
  readonly points: readonly PlotPoint[];
  /** Words at both ends of the scale below. */
  readonly ends: readonly [string, string];
  /** Words for 0 and 1 of the scale at the side. */
  readonly sides: readonly [string, string];
  readonly label: string;
}

const LEFT = 46;
const TOP = 12;
const WIDTH = 330;
const HEIGHT = 200;

/** Measured shares with their intervals against what was claimed; the dashed line is where both agree. */
export function CalibrationPlot({ points, ends, sides, label }: CalibrationPlotProps) {
  const x = (share: number) => LEFT + share * WIDTH;
  const y = (share: number) => TOP + (1 - share) * HEIGHT;
  return (
    <svg className={styles.plot} viewBox="0 0 400 264" role="img" aria-label={label}>
      <rect className={styles.frame} x={LEFT} y={TOP} width={WIDTH} height={HEIGHT} rx="4" />
      <line className={styles.ideal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {points.map(({ at, measured }) => (
        <line key={at} className={styles.interval} x1={x(at)} x2={x(at)} y1={y(measured.low)} y2={y(measured.high)} />
      ))}
      <polyline
        className={styles.path}
        points={points.map(({ at, measured }) => `${x(at)},${y(measured.value)}`).join(' ')}
      />
      {points.map(({ at, measured }) => (
        <circle key={at} className={styles.point} cx={x(at)} cy={y(measured.value)} r="6" />
      ))}
      {points.map(({ at, name }) => (
        <text key={at} className={styles.label} x={x(at)} y={TOP + HEIGHT + 18} textAnchor="middle">
          {name}
        </text>
      ))}
      <text className={styles.label} x={LEFT} y={TOP + HEIGHT + 38} textAnchor="start" direction="ltr">
        {ends[0]}
      </text>
      <text className={styles.label} x={LEFT + WIDTH} y={TOP + HEIGHT + 38} textAnchor="end" direction="ltr">
        {ends[1]}
      </text>
      <text className={styles.label} x={LEFT - 8} y={y(0)} textAnchor="end" direction="ltr">
        {sides[0]}
      </text>
      <text className={styles.label} x={LEFT - 8} y={y(1) + 10} textAnchor="end" direction="ltr">
        {sides[1]}
      </text>
    </svg>
  );
}
