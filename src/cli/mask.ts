import { type MaskKey, readKeyText, unmaskedFile, writeKeyText } from '#deliverables/mask/index.ts'
import type { Messages } from '#messages/index.ts'
import type { Terminal } from './terminal.ts'

/**
 * Writes the key beside the masked deliverable. Nothing that is there is overwritten: it may be the key of
 * something that was sent already.
 * @returns whether it is there; if not, it has been said why
 */
export const writeKey = (file: string, key: MaskKey, terminal: Terminal): boolean => {
  const text = writeKeyText(key)
  const there = terminal.read(file)
  if (there.ok && there.text === text) return true
  const written = there.ok
    ? ({ ok: false, why: 'there is another file of this name' } as const)
    : terminal.write(file, text, 'secret')
  if (!written.ok) terminal.error(`${file}: ${written.why}`)
  return written.ok
}

/**
 * A masked text file with the real names.
 * @returns null where one of the two files cannot be read; then it has been said why
 */
export const turnBack = (
  file: string,
  keyFile: string,
  { masking }: Messages,
  terminal: Terminal,
): string | null => {
  const [source, keySource] = [terminal.read(file), terminal.read(keyFile)]
  if (!source.ok) terminal.error(`${file}: ${source.why}`)
  if (!keySource.ok) terminal.error(`${keyFile}: ${keySource.why}`)
  if (!source.ok || !keySource.ok) return null
  const read = readKeyText(keySource.text)
  if (!read.ok) {
    terminal.error(`${keyFile}: ${masking.keyFault[read.fault]}`)
    return null
  }
  return unmaskedFile({ name: file, text: source.text }, read.key).text
}
