import '@/ui/tokens.css';
import '@/ui/base.css';
import './table.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import { startI18n } from '@/i18n/start-i18n';
import { LightTable } from '@/table/view/light-table';
import { createTable, type Table } from '@/table/view/table';
import { startWorker } from './start-worker';

const MODEL = 'UTO-AO-01001';
const NO_PADDING = { start: 0, end: 0, top: 0, bottom: 0 };

/** Lays the data page on a table that fills the window; resolves when it can be looked at. */
export async function layDown(): Promise<void> {
  const texts = await startI18n('en', ['common', 'examination']);
  const examiner = startWorker();
  const specimen = await examiner.openReference(MODEL, 1);
  table = createTable(specimen, { page: null, light: null });
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no place for the table');
  const laid = table;
  await new Promise<void>((resolve) => {
    createRoot(root).render(
      <I18nextProvider i18n={texts}>
        <LightTable
          examiner={examiner}
          table={laid}
          marks={[]}
          selected={null}
          padding={NO_PADDING}
          onMarked={nothing}
          onSelect={nothing}
          onFirstPicture={resolve}
        />
      </I18nextProvider>,
    );
  });
}

/** Switches the light by a click on the page, so that the browser itself times it up to the picture on the screen. */
export function switchOnNextClick(light: Light): void {
  window.addEventListener('click', () => table?.switchLight(light), { once: true, capture: true });
}

let table: Table | null = null;

function nothing(): void {
  // Nobody waits for this.
}
