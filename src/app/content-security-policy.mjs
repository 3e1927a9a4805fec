/**
 * What pages of Loupe may do, as the value of the Content-Security-Policy: everything from the own origin, nothing from elsewhere,
 * no inline script or style, no code from strings. Pictures may also come from memory (`blob:`, `data:`), where learners' own photographs live.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');
