/**
 * The Content-Security-Policy of every page: no inline code or style anywhere, and nothing but what this site serves.
 * hosting/ says the same in headers, with `frame-ancestors`, which a page cannot say of itself.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
