import type { AuthoredHead } from '@/core/tasks/authored/authored-params';
import styles from './authored.module.css';
import { useLocalText } from './use-local-text';

/** The title of an authored task and what it asks. */
export function AuthoredPrompt({ title, prompt }: AuthoredHead) {
  const say = useLocalText();
  return (
    <div className={styles.prompt}>
      <h3 className={styles.title}>{say(title)}</h3>
      <p>{say(prompt)}</p>
    </div>
  );
}
