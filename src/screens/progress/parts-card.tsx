import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import { LIGHTS } from '@/core/document/optics';
import type { Progress } from '@/core/learning/progress';
import { type PartGroup, partRows } from '@/core/learning/progress-parts';
import { wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { RateRow, RateRows } from '@/screens/rate-row';
import { isFeature, termOfFeature } from '@/table/view/evidence/term-of-feature';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './progress-screen.module.css';

const GROUPS = ['feature', 'light', 'document'] as const satisfies readonly PartGroup[];
const COLUMNS = ['name', 'found', 'range', 'judged', 'alarms', 'cleared'] as const;

/** What was found by the feature, the light, or the kind of document that shows it; what is missed most comes first. */
export function PartsCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const [group, setGroup] = useState<PartGroup>('feature');
  const rows = useRows(progress, group);
  return (
    <Card title={t('parts.title')} lead={t(`parts.lead.${group}`)}>
      <SegmentedControl
        legend={t('parts.legend')}
        legendHidden
        segments={GROUPS.map((value) => ({ value, name: t(`parts.by.${value}`) }))}
        value={group}
        onChange={setGroup}
      />
      {rows.length === 0 ? (
        <p className={styles.note}>{t('parts.none')}</p>
      ) : (
        <RateRows>
          {rows.map(({ name, rate, judged }) => (
            <RateRow key={name} name={name} code="" rate={rate} answers={judged} noAnswers={t('parts.none')} />
          ))}
        </RateRows>
      )}
      <p className={styles.note}>{t('parts.few')}</p>
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('parts.title')}
          columns={COLUMNS.map((column) => t(`parts.${column}`))}
          rows={rows.map(({ name, rate, judged, falseAlarms, genuine }) => ({
            key: name,
            cells: [
              name,
              rate ? format.percent(rate.value) : '–',
              rate ? format.percentRange(rate.low, rate.high) : '–',
              format.number(judged),
              format.number(falseAlarms),
              format.number(genuine),
            ],
          }))}
        />
      </Disclosure>
    </Card>
  );
}

function useRows(progress: Progress, group: PartGroup) {
  const { t: common } = useTranslation();
  const { t: reference } = useTranslation('reference');
  const { t: term } = useTranslation('glossary');
  function nameOf(value: string): string | null {
    if (group === 'feature') return isFeature(value) ? term(`${termOfFeature(value)}.term`) : null;
    if (group === 'light') {
      const light = LIGHTS.find((one) => one === value);
      return light ? common(`instrument.${light}`) : null;
    }
    const kind = DOCUMENT_KINDS.find((one) => one === value);
    return kind ? reference(`documentKind.${kind}`) : null;
  }
  return partRows(progress.parts, group, nameOf)
    .map(({ name, tally }) => ({
      name,
      rate: wilson(tally.hits, tally.hits + tally.misses),
      judged: tally.hits + tally.misses,
      falseAlarms: tally.falseAlarms,
      genuine: tally.falseAlarms + tally.correctAcceptances,
    }))
    .filter(({ judged }) => judged > 0)
    .toSorted((a, b) => (a.rate?.value ?? 1) - (b.rate?.value ?? 1));
}
