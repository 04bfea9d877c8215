/** A new id for a plan, deployment or pairing. randomUUID is missing where the page is not on HTTPS. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
