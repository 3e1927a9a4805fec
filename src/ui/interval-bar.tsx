import styles from './interval-bar.module.css';

interface IntervalBarProps {
  /** The estimate and both ends of its interval, in the unit of `from` and `to`. */
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly from?: number;
  readonly to?: number;
  /** Says the same in words; the bar is a picture of it. */
  readonly label: string;
}

/** A value with its interval on a line, drawn to scale from `from` to `to` (0 and 1 unless told otherwise). */
export function IntervalBar({ point, low, high, from = 0, to = 1, label }: IntervalBarProps) {
  const shareOf = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <svg className={styles.bar} role="img" aria-label={label} height="26">
      <line className={styles.axis} x1="0" x2="100%" y1="13" y2="13" />
      <line className={styles.axis} x1="0" x2="0" y1="9" y2="17" />
      <line className={styles.axis} x1="100%" x2="100%" y1="9" y2="17" />
      <rect
        className={styles.range}
        x={percent(shareOf(low))}
        width={percent(shareOf(high) - shareOf(low))}
        y="8"
        height="10"
        rx="5"
      />
      <circle className={styles.point} cx={percent(shareOf(point))} cy="13" r="6.5" />
      <circle className={styles.ring} cx={percent(shareOf(point))} cy="13" r="8" />
    </svg>
  );
}
