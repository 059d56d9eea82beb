/**
 * Stands for the response's nonce until `withNonce` puts the real one in, so that views stay pure. It is random for each
 * process: text of a customer cannot contain it, so hx-* attributes that come with such text get no nonce and stay dead.
 */
export const nonceSlot = `slot-${crypto.randomUUID()}`;

/** The HTML with the nonce of its response on every element that our own views gave hx-* attributes. */
export const withNonce = (html: string, nonce: string): string => html.replaceAll(nonceSlot, () => nonce);
