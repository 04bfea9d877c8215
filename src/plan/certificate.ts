import './zod-config.ts'
import * as z from 'zod'
import { limits } from './limits.ts'

const text = z.string().max(4 * limits.line)
const instant = z.string().regex(/^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)

/** What a plan keeps of a certificate that was shown: what can be read from its public part. */
export const certificateSchema = z.strictObject({
  subject: text,
  commonName: text.nullable(),
  issuer: text,
  selfIssued: z.boolean(),
  alternativeNames: z
    .array(z.strictObject({ kind: z.enum(['dns', 'ip', 'email', 'uri', 'other']), value: text }))
    .max(1_000),
  key: z.union([
    z.strictObject({ type: z.literal('rsa'), bits: z.number().int().positive() }),
    z.strictObject({
      type: z.literal('ec'),
      curve: text,
      bits: z.number().int().positive().nullable(),
    }),
    z.strictObject({ type: z.literal('other'), algorithm: text, bits: z.null() }),
  ]),
  notBefore: instant,
  notAfter: instant,
  serialNumber: text,
  thumbprint: z.string().regex(/^[0-9A-F]{40}$/),
  signatureAlgorithm: text,
  extendedKeyUsages: z.array(text).max(100),
  isCertificationAuthority: z.boolean(),
})

export type Certificate = z.infer<typeof certificateSchema>
