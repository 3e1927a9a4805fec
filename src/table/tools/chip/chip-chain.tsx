import { useTranslation } from 'react-i18next';
import { CHIP_LINKS, type ChipLink } from '@/core/chip/authenticate';
import type { CertificateFacts } from '@/core/chip/read-certificate';
import type { PublicChip } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
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
                {t(`chip.link.${link}`)}: <strong>{t(`chip.linkState.${reading.chain[link] ?? 'unchecked'}`)}</strong>
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
    <div className={styles.scroll}>
      <table className={styles.hashes}>
        <thead>
          <tr>
            <th scope="col">{t('chip.group')}</th>
            <th scope="col">{t('chip.comparison')}</th>
            <th scope="col">{t('chip.signedHash')}</th>
            <th scope="col">{t('chip.computedHash')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.hashes.map(({ dataGroup, signed, computed, holds }) => (
            <tr key={dataGroup} data-holds={holds}>
              <th scope="row" lang="en">
                DG{dataGroup}
              </th>
              <td>
                <span className={styles.holds}>
                  <StateSign state={holds ? 'authentic' : 'failed'} />
                  {t(holds ? 'chip.agrees' : 'chip.differs')}
                </span>
              </td>
              <Hash value={signed} />
              <Hash value={computed} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SHOWN_DIGITS = 12;

function Hash({ value }: { readonly value: string | null }) {
  return (
    <td dir="ltr" lang="en" title={value ?? undefined}>
      <code>{value ? `${value.slice(0, SHOWN_DIGITS)}…` : '–'}</code>
    </td>
  );
}
