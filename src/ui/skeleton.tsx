import styles from './skeleton.module.css';

/** Keeps the place of something on its way; nothing shows in the first 100 ms. Heights are CSS lengths. */
export function Skeleton({ height }: { readonly height: string }) {
  return <div className={styles.skeleton} style={{ blockSize: height }} aria-hidden="true" />;
}
