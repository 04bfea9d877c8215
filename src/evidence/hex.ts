import { bytesToHex } from '@noble/hashes/utils.js'

/** Upper-case hexadecimal, as Windows writes bytes. */
export const upperHex = (bytes: Uint8Array): string => bytesToHex(bytes).toUpperCase()
