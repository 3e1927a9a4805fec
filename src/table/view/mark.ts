import type { Finding } from '@/core/examination/answer';

/** What the table needs of a finding, or of a place that has no name yet, to draw it. */
export type Mark = Pick<Finding, 'id' | 'target'>;
