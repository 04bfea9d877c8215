import { type MaskKey, readKeyText, unmaskedFile, writeKeyText } from '#deliverables/mask/index.ts'
import type { Messages } from '#messages/index.ts'
import type { Terminal } from './terminal.ts'

/**
 * Writes the key beside the masked deliverable.
 * @returns whether it is there; if not, it has been said why
 */
export const writeKey = (file: string, key: MaskKey, terminal: Terminal): boolean => {
  const written = terminal.write(file, writeKeyText(key))
  if (!written.ok) terminal.error(`${file}: ${written.why}`)
  return written.ok
}

/**
 * Prints a masked text file with the real names.
 * @returns the exit code: 0, or 2 where one of the two files cannot be read
 */
export const turnBack = (
  file: string,
  keyFile: string,
  { masking }: Messages,
  terminal: Terminal,
): 0 | 2 => {
  const [source, keySource] = [terminal.read(file), terminal.read(keyFile)]
  if (!source.ok) terminal.error(`${file}: ${source.why}`)
  if (!keySource.ok) terminal.error(`${keyFile}: ${keySource.why}`)
  if (!source.ok || !keySource.ok) return 2
  const read = readKeyText(keySource.text)
  if (!read.ok) {
    terminal.error(`${keyFile}: ${masking.keyFault[read.fault]}`)
    return 2
  }
  terminal.out(unmaskedFile({ name: file, text: source.text }, read.key).text)
  return 0
}
