import styles from './desk-room.module.css';

/** The desk before anything lies on it. */
export function DeskRoom() {
  return <div className={styles.desk} data-surface="desk" />;
}
