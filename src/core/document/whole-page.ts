/** Gives the viewport of a whole page, sizes in millimetres, at a scale in pixels per millimetre. */
export function wholePageAt(
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  pxPerMm: number,
) {
  return {
    originMm: { x: 0, y: 0 },
    pxPerMm,
    widthPx: Math.round(widthMm * pxPerMm),
    heightPx: Math.round(heightMm * pxPerMm),
  } as const;
}
