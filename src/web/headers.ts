/** A new nonce for one response: 128 random bits. */
export const newNonce = (): string =>
  crypto.getRandomValues(new Uint8Array(16)).toBase64({ alphabet: "base64url", omitPadding: true });

/**
 * What a browser may do with our pages. Script and htmx need the nonce of the page, text needs the policy "htmx" to become
 * HTML, and nothing is fetched from, sent to or framed by another host.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types htmx",
  ].join("; ");

/** The headers that every response carries, fragments too: hx-csp reads the nonce of a fragment from its policy. */
export function securityHeaders({ nonce, https }: { nonce: string; https: boolean }): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(nonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(https ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** The same response with the security headers; one that a page set itself, such as a stricter Referrer-Policy, stays. */
export function secured(response: Response, how: { nonce: string; https: boolean }): Response {
  for (const [name, value] of Object.entries(securityHeaders(how)))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
