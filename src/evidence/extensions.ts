import { children, content, contextTag, is, Malformed, oidOf, parse } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import { alternativeNamesOf } from '#evidence/alternative-names.ts'
import type { AlternativeName } from '#evidence/certificate-facts.ts'
import { keyUsageNames } from '#evidence/oid-names.ts'

const alternativeNames = '2.5.29.17'
const basicConstraints = '2.5.29.19'
const extendedKeyUsage = '2.5.29.37'

/** The extensions that matter here, by OID, still encoded. The others are not decoded at all. */
function valuesOf(certificateBody: readonly Element[]): ReadonlyMap<string, Uint8Array> {
  const wrapped = certificateBody.find((element) => contextTag(element) === 3)
  if (!wrapped) return new Map()
  return new Map(
    children(children(wrapped)[0]).map((extension) => {
      const [type] = children(extension)
      const value = children(extension).at(-1)
      if (!is(value, 'octetString')) throw new Malformed('extension')
      return [oidOf(type), content(value)] as const
    }),
  )
}

function saysAuthority(constraints: Element): boolean {
  const [flag] = children(constraints)
  return is(flag, 'boolean') && content(flag)[0] !== 0
}

/**
 * What the extensions say.
 * @param certificateBody the parts of the TBSCertificate of RFC 5280, 4.1.2
 * @throws Malformed when one that is read here does not decode
 */
export function extensionsOf(certificateBody: readonly Element[]): {
  alternativeNames: AlternativeName[]
  extendedKeyUsages: string[]
  isCertificationAuthority: boolean
} {
  const values = valuesOf(certificateBody)
  const read = <T>(oid: string, reader: (element: Element) => T, absent: T): T => {
    const bytes = values.get(oid)
    return bytes ? reader(parse(bytes)) : absent
  }
  return {
    alternativeNames: read(alternativeNames, alternativeNamesOf, []),
    extendedKeyUsages: read(
      extendedKeyUsage,
      (element) =>
        children(element)
          .map(oidOf)
          .map((oid) => keyUsageNames[oid] ?? oid),
      [],
    ),
    isCertificationAuthority: read(basicConstraints, saysAuthority, false),
  }
}
