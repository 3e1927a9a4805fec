import 'vitest-canvas-mock';
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom fetches and decodes no pictures.
HTMLImageElement.prototype.decode = () => Promise.resolve();
