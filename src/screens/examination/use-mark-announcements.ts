import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExaminationStore } from '@/state/examination-store';
import { useAnnounce } from '@/ui/announcer';

/** Says in words which mark was placed or removed, and what undo did. */
export function useMarkAnnouncements({ state }: ExaminationStore): void {
  const { t } = useTranslation('examination');
  const announce = useAnnounce();
  useEffect(
    () =>
      state.subscribe(({ work }, { work: before }) => {
        if (work === before) return;
        const was = before.now.findings;
        const now = work.now.findings;
        if (work.future.length > before.future.length) announce(t('say.undone'));
        else if (work.future.length < before.future.length && work.now === before.future.at(-1))
          announce(t('say.redone'));
        else if (now.length < was.length) {
          const removed = was.findIndex(({ id }) => now.every((finding) => finding.id !== id));
          announce(t('say.removed', { number: removed + 1 }));
        } else if (now !== was) {
          const number = now.findIndex((finding, index) => finding !== was[index]) + 1;
          const finding = now[number - 1];
          if (finding) announce(t('say.marked', { number, sign: t(`sign.${finding.sign}.name`) }));
        }
      }),
    [state, t, announce],
  );
}
