import { useTranslation } from 'react-i18next';
import type { SealHeader } from '@/core/seal/seal-reading';
import { useFormat } from '@/i18n/use-format';
import { CheckIcon } from '@/ui/icons/check-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import { WarningIcon } from '@/ui/icons/warning-icon';
import shared from '../reading.module.css';
import styles from './barcode-panel.module.css';
import { ComparedFeature } from './compared-feature';
import type { DecodedBarcode } from './decode-barcode';

interface SealItemsProps {
  readonly seal: Extract<DecodedBarcode, { readonly kind: 'seal' }>;
}

/** A seal: whether its signature holds and why not, what it says beside what is printed, and its header. */
export function SealItems({ seal: { reading, check, comparisons } }: SealItemsProps) {
  const { t } = useTranslation('examination');
  return (
    <>
      <div className={styles.state} data-state={check.state}>
        <StateIcon state={check.state} />
        <div>
          <p className={styles.verdict}>{t(`barcode.seal.state.${check.state}`)}</p>
          {check.causes.map((cause) => (
            <p key={cause}>{t(`barcode.seal.cause.${cause}`)}</p>
          ))}
        </div>
      </div>
      <p className={shared.note}>{t('barcode.seal.note')}</p>
      <div className={`${shared.columns} ${styles.columns}`}>
        <section>
          <h4 className={shared.heading}>{t('barcode.seal.comparison')}</h4>
          <ul className={styles.comparisons}>
            {comparisons.map((comparison) => (
              <ComparedFeature
                key={`${comparison.feature} ${comparison.line}`}
                comparison={comparison}
                reading={reading}
              />
            ))}
          </ul>
        </section>
        {reading.header && <Header header={reading.header} />}
      </div>
    </>
  );
}

function StateIcon({ state }: { readonly state: SealItemsProps['seal']['check']['state'] }) {
  if (state === 'authentic') return <CheckIcon />;
  return state === 'failed' ? <WarningIcon /> : <UnknownIcon />;
}

function Header({ header }: { readonly header: SealHeader }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const rows = [
    ['issuer', header.issuer],
    ['signer', header.signer],
    ['certificate', header.certificate],
    ['issued', header.issued && format.date(header.issued)],
    ['signed', header.signed && format.date(header.signed)],
    ['kind', header.profile ? t(`barcode.seal.profile.${header.profile}`) : t('barcode.seal.profile.unknown')],
    ['version', format.number(header.version)],
  ] as const;
  return (
    <section>
      <h4 className={shared.heading}>{t('barcode.seal.header')}</h4>
      <dl className={styles.items}>
        {rows.map(([name, value]) => (
          <div key={name} className={shared.row}>
            <dt>{t(`barcode.seal.row.${name}`)}</dt>
            <dd>
              <bdi>{value ?? '–'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
