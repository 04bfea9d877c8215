import type { Messages } from '#messages/index.ts'
import type { LinkFault } from '#storage/link/link.ts'

/** Why a link gives no plan, in words; one line for each thing that is wrong. */
export const faultText = (fault: LinkFault, { sharing, domain }: Messages): readonly string[] => {
  const words = sharing.fault
  switch (fault.code) {
    case 'not-a-link':
      return [words.notALink]
    case 'newer-version':
      return [words.newerVersion(fault.version)]
    case 'too-short':
      return [words.tooShort(fault.missing)]
    case 'too-long':
      return [words.tooLong(fault.limit)]
    case 'character':
      return [words.character(fault.character, fault.position)]
    case 'too-large':
      return [words.tooLarge(fault.limit)]
    case 'plan':
      return [words.plan, ...fault.faults.map(domain.fileFault)]
    case 'checksum':
    case 'compression':
    case 'content':
    case 'insecure':
    case 'passphrase':
      return [words[fault.code]]
  }
}
