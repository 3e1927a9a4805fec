import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { SealFacts, SealOnPage } from '@/core/seal/seal-facts';
import { sealBytes } from '@/core/seal/sign-seal';
import type { PageBarcodes, PublicSpecimen } from '@/examiner/contract';
import { NAMESPACES } from '@/i18n/namespaces';
import { startI18n } from '@/i18n/start-i18n';
import { createTable } from '@/table/view/table';
import { provideDesk } from '../../../../tests/support/desk';
import { createFakeExaminer, FAKE_DATA_PAGE, FAKE_SPECIMEN } from '../../../../tests/support/fake-examiner';
import { expectAccessible } from '../../../../tests/support/render-screen';
import { PUBLISHED_SIGNER } from '../../../../tests/support/seal-signer';
import { BarcodePanel } from './barcode-panel';

const BOX = { x: 10, y: 10, width: 20, height: 20 };
const PASS = 'M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 126J001A0025 100';
const LINES = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<<'];
const FACTS: SealFacts = {
  profile: 'visa',
  issuer: 'UTO',
  issued: { year: 2011, month: 2, day: 3 },
  signed: { year: 2011, month: 2, day: 3 },
  mrz: LINES,
  passportNumber: 'QX1234567',
  entries: 0,
  stay: { days: 30, months: 0, years: 0 },
};

async function showPanel(read: PageBarcodes, mrz: readonly string[] = LINES, language: 'en' | 'ar' = 'en') {
  provideDesk();
  const barcodes = read.barcodes.map(({ symbology, box }) => ({ symbology, box }));
  const specimen: PublicSpecimen = { ...FAKE_SPECIMEN, pages: [{ ...FAKE_DATA_PAGE, mrz, barcodes }] };
  const examiner = { ...createFakeExaminer(specimen), readBarcodes: async () => read };
  const table = createTable(specimen, { page: null, light: null });
  const texts = await startI18n(language, NAMESPACES);
  render(
    <I18nextProvider i18n={texts}>
      <main>
        <h1>Table</h1>
        <BarcodePanel examiner={examiner} table={table} onHeight={() => undefined} onClose={() => undefined} />
      </main>
    </I18nextProvider>,
  );
}

function sealOf(seal: SealOnPage): PageBarcodes {
  const bytes = sealBytes(seal, {
    signers: [PUBLISHED_SIGNER],
    stranger: { ...PUBLISHED_SIGNER, privateKey: '11'.repeat(32) },
  });
  return { barcodes: [{ symbology: 'data-matrix', box: BOX, bytes }], signers: [PUBLISHED_SIGNER] };
}

describe('the barcode reader', () => {
  it('shows the items of a boarding pass in words, the day of the year as the nearest date', async () => {
    await showPanel({
      barcodes: [{ symbology: 'pdf417', box: BOX, bytes: new TextEncoder().encode(PASS) }],
      signers: [],
    });

    const panel = await screen.findByRole('region', { name: 'Barcode reader' });
    expect(await within(panel).findByRole('heading', { name: /Boarding pass/ })).toBeVisible();
    expect(within(panel).getByText('Passenger').nextElementSibling).toHaveTextContent('DESMARAIS/LUC');
    expect(within(panel).getByText('Seat').nextElementSibling).toHaveTextContent('001A');
    expect(within(panel).getByText('Day of the flight').nextElementSibling).toHaveTextContent(
      '126 that is 6 May 2011, the nearest such day',
    );
  });

  it('says that an authentic seal is authentic and agrees with the page, and what it says', async () => {
    await showPanel(sealOf({ facts: FACTS, signature: { kind: 'own' } }));

    expect(await screen.findByText(/^Authentic:/)).toBeVisible();
    expect(screen.getAllByText('as printed')).toHaveLength(2);
    expect(screen.getByText('30 days')).toBeVisible();
    expect(screen.getByText('any number')).toBeVisible();
    expect(screen.getByText('UTTS')).toBeVisible();
    expect(screen.queryByText('differs from the page')).toBeNull();
    await expectAccessible();
  });

  it('says why a seal fails', async () => {
    await showPanel(sealOf({ facts: FACTS, signature: { kind: 'stranger' } }));

    expect(await screen.findByText(/^Failed:/)).toBeVisible();
    expect(screen.getByText('The signature does not belong to these data and this certificate.')).toBeVisible();
  });

  it('shows what an authentic seal says otherwise than the page', async () => {
    await showPanel(sealOf({ facts: FACTS, signature: { kind: 'own' } }), [
      LINES[0]?.replace('ANNA', 'ANJA') ?? '',
      LINES[1] ?? '',
    ]);

    expect(await screen.findByText(/^Authentic:/)).toBeVisible();
    expect(screen.getAllByText('differs from the page')).toHaveLength(1);
  });

  it('shows any other text as it stands, and says so where a page has no barcode', async () => {
    await showPanel({
      barcodes: [{ symbology: 'qr', box: BOX, bytes: new TextEncoder().encode('No. 12/34') }],
      signers: [],
    });

    expect(await screen.findByText('No. 12/34')).toBeVisible();
  });

  it('says in Arabic what is on a page without a barcode', async () => {
    await showPanel({ barcodes: [], signers: [] }, LINES, 'ar');

    expect(await screen.findByText('لا يوجد في هذه الصفحة رمز شريطي.')).toBeVisible();
  });
});
