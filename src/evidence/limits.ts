/**
 * How much is read. `input` in bytes, for text in UTF-16 units; `objects` in certificates and other
 * encoded objects, of one file or paste. `text`, `names` and `uses` are those of the certificate in
 * plan/certificate.ts: a plan with more in it would not open again.
 */
export const limits = {
  input: 1_048_576,
  objects: 100,
  text: 4_000,
  names: 1_000,
  uses: 100,
} as const
