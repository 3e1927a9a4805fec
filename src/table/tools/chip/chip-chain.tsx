import { useTranslation } from 'react-i18next';
import { CHIP_LINKS, type ChipLink } from '@/core/chip/authentication';
import type { CertificateFacts } from '@/core/chip/read-certificate';
import type { PublicChip } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';
import styles from './chip-panel.module.css';
import { StateSign } from './state-sign';

type Reading = PublicChip['reading'];

/** The chain of trust from the State's certificate down to each file, every link with its state. */
export function ChipChain({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('examination');
  if (!reading.signer) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('chip.chain')}</h3>
      <ol className={styles.chain}>
        {CHIP_LINKS.map((link) => (
          <li key={link} className={styles.link} data-state={reading.chain[link] ?? 'unchecked'}>
            <StateSign state={reading.chain[link]} />
            <div>
              <p className={styles.linkName}>
                {t('chip.linkSays', { link: t(`chip.link.${link}`) })}{' '}
                <strong>{t(`chip.linkState.${reading.chain[link] ?? 'unchecked'}`)}</strong>
              </p>
              <Certificate facts={certificateOf(link, reading)} />
              {link === 'files' && <Hashes reading={reading} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function certificateOf(link: ChipLink, { csca, signer }: Reading): CertificateFacts | null {
  if (link === 'csca') return csca;
  return link === 'signer' ? signer : null;
}

function Certificate({ facts }: { readonly facts: CertificateFacts | null }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  if (!facts) return null;
  return (
    <p className={styles.note}>
      <bdi lang="en">{facts.subject}</bdi> ·{' '}
      {t('chip.valid', { from: format.date(facts.validFrom), to: format.date(facts.validTo) })} · {t('chip.serial')}{' '}
      <bdi lang="en">{facts.serial}</bdi>
    </p>
  );
}

function Hashes({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('examination');
  return (
    <div className={styles.hashes}>
      <DataTable
        caption={t('chip.link.files')}
        columns={[t('chip.group'), t('chip.comparison'), t('chip.signedHash'), t('chip.computedHash')]}
        rows={reading.hashes.map(({ dataGroup, signed, computed, holds }) => ({
          key: String(dataGroup),
          cells: [
            <span key="group" lang="en">
              DG{dataGroup}
            </span>,
            <span key="holds" className={styles.holds} data-holds={holds}>
              <StateSign state={holds ? 'authentic' : 'failed'} />
              {t(holds ? 'chip.agrees' : 'chip.differs')}
            </span>,
            <Hash key="signed" value={signed} />,
            <Hash key="computed" value={computed} />,
          ],
        }))}
      />
    </div>
  );
}

const SHOWN_DIGITS = 12;

function Hash({ value }: { readonly value: string | null }) {
  return (
    <code dir="ltr" lang="en" title={value ?? undefined}>
      {value ? `${value.slice(0, SHOWN_DIGITS)}…` : '–'}
    </code>
  );
}
