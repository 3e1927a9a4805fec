import styles from './reason-lines.module.css';

/** What it was, and why an answer counts or does not: the first sentence stands out. */
export function ReasonLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
