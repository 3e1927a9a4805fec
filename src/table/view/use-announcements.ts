import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { measuredMm } from '@/table/scene/measure';
import { useAnnounce } from '@/ui/announcer';
import type { TableStore } from './table';
import type { TableState } from './table-state';
import { usePageName } from './use-page-name';

/** How long the hand must rest before what it did is said, so that a turning lamp does not talk all the time. */
const REST_MS = 350;

/** Says in words what has changed on the table, whoever changed it. */
export function useAnnouncements(store: TableStore): void {
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  const format = useFormat();
  const announce = useAnnounce();
  useEffect(() => {
    let said = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const mm = (value: number) => t('distance.mm', { mm: format.number(value, 1) });
    const place = (point: { readonly x: number; readonly y: number }) =>
      t('say.place', { x: mm(point.x), y: mm(point.y) });
    const degrees = (value: number) => t('distance.degrees', { degrees: format.number(Math.abs(value)) });
    const tilt = ({ lighting: { tiltXDeg: x, tiltYDeg: y } }: TableState) => {
      const parts = [
        Math.round(x) !== 0 && t(x > 0 ? 'say.tiltRight' : 'say.tiltLeft', { by: degrees(x) }),
        Math.round(y) !== 0 && t(y > 0 ? 'say.tiltDown' : 'say.tiltUp', { by: degrees(y) }),
      ].filter((part) => part !== false);
      return parts.length === 0 ? t('say.flat') : parts.join(' ');
    };

    function changes(now: TableState, before: TableState): readonly string[] {
      const { lighting: lit, loupe, measure, marking, comparison, page, camera } = now;
      const was = before.lighting;
      const words: string[] = [];
      if (page !== before.page) words.push(nameOf(page));
      if (lit.light !== was.light) words.push(t(`light.${lit.light}.name`));
      if (lit.tiltXDeg !== was.tiltXDeg || lit.tiltYDeg !== was.tiltYDeg) words.push(tilt(now));
      if (lit.lampAzimuthDeg !== was.lampAzimuthDeg || lit.lampElevationDeg !== was.lampElevationDeg) {
        words.push(
          t('lamp.label', { azimuth: Math.round(lit.lampAzimuthDeg), height: Math.round(lit.lampElevationDeg) }),
        );
      }
      if (loupe && loupe !== before.loupe) {
        words.push(
          t('say.loupe', { times: format.number(loupe.magnification), place: place(loupe.at) }),
          ...textsUnder(now, loupe.at),
        );
      } else if (!loupe && before.loupe) words.push(t('say.loupeOff'));
      if (measure && measure !== before.measure)
        words.push(t('say.measure', { length: mm(measuredMm(measure.measure)) }));
      if (marking && marking !== before.marking && marking.stage !== 'done') {
        const text = marking.stage === 'aiming' ? 'say.aiming' : 'say.stretching';
        words.push(t(text, { place: place(marking.cursor) }), ...textsUnder(now, marking.cursor));
      }
      if (comparison?.mode !== before.comparison?.mode) {
        words.push(comparison ? t(`say.compare.${comparison.mode}`) : t('say.compareOff'));
      } else if (comparison && !comparison.running && comparison.shown !== before.comparison?.shown) {
        words.push(t(comparison.shown ? `version.${comparison.version}` : 'version.specimen'));
      }
      if (camera.scale !== before.camera.scale && page === before.page && before.desk === now.desk) {
        words.push(t('say.zoom', { times: format.number(camera.scale / now.fit.scale, 1) }));
      }
      return words;
    }

    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const words = changes(store.getState(), said);
        said = store.getState();
        if (words.length > 0) announce(words.join(' '));
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, t, format, announce, nameOf]);
}

function textsUnder({ page }: TableState, at: { readonly x: number; readonly y: number }): readonly string[] {
  return page.texts
    .filter(({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height)
    .map(({ text }) => text);
}
