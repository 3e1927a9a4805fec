/** Answers per step of confidence, from sure genuine to sure fraudulent. */
export type SixSteps = readonly [number, number, number, number, number, number];
