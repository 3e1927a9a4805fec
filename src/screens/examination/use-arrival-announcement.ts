import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { useFact } from '@/i18n/use-fact';
import { useAnnounce } from '@/ui/announcer';
import type { Heading } from './top-bar';

/** Says once, when a specimen is laid down to be examined, which of how many it is and what is said at the counter. */
export function useArrivalAnnouncement({ bearer }: PublicSpecimen, { steps }: Heading, open: boolean): void {
  const { t } = useTranslation('examination');
  const announce = useAnnounce();
  const fact = useFact();
  const said = useRef(false);
  useEffect(() => {
    if (said.current || !open) return;
    said.current = true;
    announce([steps && `${t('top.steps', steps)}.`, fact(bearer.statement)].filter(Boolean).join(' '));
  });
}
