import { useEffect, useState } from 'react';
import type { Draft } from '@/core/learning/session-record';
import type { PublicSpecimen } from '@/examiner/contract';
import { createExaminationStore, type ExaminationStore } from '@/state/examination-store';
import type { Clock } from '@/state/ports';
import { instrumentsUsed } from '@/table/view/instruments-used';
import { createTable, type Table } from '@/table/view/table';

/** A specimen on the table and the work on it. */
export interface Examining {
  readonly table: Table;
  readonly examination: ExaminationStore;
}

/** How often the work is handed on while nothing happens, in milliseconds. */
const STEADY_MS = 5000;

interface UseExaminationNeeds {
  readonly specimen: PublicSpecimen;
  readonly draft: Draft;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly onDraft: (draft: Omit<Draft, 'submittedAt'>) => void;
  readonly open: boolean;
  /** Whether the time for the examination is limited. */
  readonly limited: boolean;
}

/**
 * Lays a specimen on the table once and joins table and work: what is used is noted, the clock stops while the page is
 * hidden, and every change is handed on as a draft, with the page and the light, as long as the examination is `open`.
 */
export function useExamination(needs: UseExaminationNeeds): Examining {
  const { specimen, draft, clock, newId, onDraft, open, limited } = needs;
  const [examining] = useState<Examining>(() => {
    const table = createTable(specimen, { page: draft.place?.page ?? null, light: draft.place?.light ?? null });
    const examination = createExaminationStore({ draft, clock, newId });
    return { table, examination };
  });

  useEffect(() => {
    if (!open) return;
    const { table, examination } = examining;
    const hand = () => {
      const { page, lighting } = table.store.getState();
      onDraft({ ...examination.draft(), place: { page: page.id, light: lighting.light } });
    };
    const stops = [
      examination.state.subscribe(hand),
      table.store.subscribe((state, before) => {
        for (const instrument of instrumentsUsed(state, before)) examination.use(instrument);
        if (state.page !== before.page || state.lighting.light !== before.lighting.light) hand();
      }),
    ];
    const onVisibility = () => {
      examination.pause(document.hidden);
      if (document.hidden) hand();
    };
    document.addEventListener('visibilitychange', onVisibility);
    // Where time is limited, what was taken outlives a crash too, whether anything was marked or not.
    const steady = limited ? setInterval(hand, STEADY_MS) : undefined;
    return () => {
      clearInterval(steady);
      for (const stop of stops) stop();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [examining, onDraft, open, limited]);

  return examining;
}
