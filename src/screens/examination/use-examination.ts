import { useEffect, useState } from 'react';
import type { Draft } from '@/core/learning/session-record';
import type { PublicSpecimen } from '@/examiner/contract';
import { createExaminationStore, type ExaminationStore } from '@/state/examination-store';
import type { Clock } from '@/state/ports';
import { createTable, type Table } from '@/table/view/table';
import type { TableState } from '@/table/view/table-state';

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
        noteInstruments(examination, state, before);
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

function noteInstruments(examination: ExaminationStore, state: TableState, before: TableState): void {
  const { lighting, loupe, measure, comparison, page } = state;
  const was = before.lighting;
  if (lighting.light !== was.light) examination.use(lighting.light);
  if (lighting.tiltXDeg !== was.tiltXDeg || lighting.tiltYDeg !== was.tiltYDeg) examination.use('tilt');
  if (lighting.lampAzimuthDeg !== was.lampAzimuthDeg || lighting.lampElevationDeg !== was.lampElevationDeg) {
    examination.use('lamp');
  }
  if (loupe && !before.loupe) examination.use('loupe');
  if (measure && !before.measure) examination.use('scale');
  if (comparison && !before.comparison) examination.use('reference');
  if (page !== before.page) examination.use('pages');
}
