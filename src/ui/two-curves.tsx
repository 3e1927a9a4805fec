import { classNames } from './class-names';
import styles from './two-curves.module.css';

interface TwoCurvesProps {
  /** Distance between the two peaks in standard deviations. */
  readonly distance: number;
  /** Where the line stands, in standard deviations from the middle between the peaks, with its interval. */
  readonly line: { readonly value: number; readonly low: number; readonly high: number };
  readonly names: { readonly left: string; readonly right: string; readonly line: string };
  /** Says the same in words. */
  readonly label: string;
}

const WIDTH = 400;
const BASE = 150;
const PEAK = 110;
const PX_PER_SD = 44;

/** Two overlapping bell curves with a dividing line between them and the band the line may lie in. */
export function TwoCurves({ distance, line, names, label }: TwoCurvesProps) {
  const middle = WIDTH / 2;
  const at = (deviations: number) => Math.min(WIDTH - 10, Math.max(10, middle + deviations * PX_PER_SD));
  const left = at(-distance / 2);
  const right = at(distance / 2);
  const apart = Math.abs(right - left) > 84;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} 196`} role="img" aria-label={label}>
      <path className={styles.noise} d={bell(left)} />
      <path className={styles.signal} d={bell(right)} />
      <line className={styles.base} x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <rect className={styles.band} x={at(line.low)} width={at(line.high) - at(line.low)} y="26" height={BASE - 18} />
      <line className={styles.line} x1={at(line.value)} x2={at(line.value)} y1="26" y2={BASE + 8} />
      <text className={classNames(styles.label, styles.own)} x={at(line.value)} y="18">
        {names.line}
      </text>
      <text className={styles.label} x={left} y={BASE + 22}>
        {names.left}
      </text>
      <text className={styles.label} x={right} y={BASE + (apart ? 22 : 42)}>
        {names.right}
      </text>
    </svg>
  );
}

function bell(centre: number): string {
  const points = Array.from({ length: 61 }, (_, index) => {
    const deviations = (index - 30) / 10;
    const x = centre + deviations * PX_PER_SD;
    const y = BASE - PEAK * Math.exp(-(deviations * deviations) / 2);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
