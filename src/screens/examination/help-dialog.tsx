import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTION_GROUPS, type Action } from '@/table/view/action';
import { Dialog } from '@/ui/dialog';
import styles from './help-dialog.module.css';

const NAMED_KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  'Space',
  'Escape',
  'Home',
  'PageUp',
  'PageDown',
  'Ctrl',
  'Alt',
  'Shift',
] as const;

/** Every action with its keys, in groups; made from the same table as the buttons. */
export function HelpDialog({
  actions,
  onClose,
}: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('examination');
  return (
    <Dialog title={t('help.title')} closeLabel={t('help.close')} onClose={onClose}>
      <p className={styles.intro}>{t('help.intro')}</p>
      {ACTION_GROUPS.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.name}>{t(`group.${group}`)}</h3>
          <dl className={styles.list}>
            {actions
              .filter((action) => action.group === group)
              .map((action) => (
                <Fragment key={action.id}>
                  <dt>{t(`action.${action.id}`)}</dt>
                  <dd dir="ltr">
                    {action.keys.map((key) => (
                      <Keys key={key} combination={key} />
                    ))}
                  </dd>
                </Fragment>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function Keys({ combination }: { readonly combination: string }) {
  const { t } = useTranslation('examination');
  const parts = combination === '+' ? ['+'] : combination.split('+');
  return (
    <span className={styles.keys}>
      {parts.map((part) => {
        const named = NAMED_KEYS.find((key) => key === part);
        return <kbd key={part}>{named ? t(`help.key.${named}`) : part.toUpperCase()}</kbd>;
      })}
    </span>
  );
}
