import { useMemo, useState } from 'react'
import type * as MaskCode from '#deliverables/mask/index.ts'
import type { KeyFault, MaskKey } from '#deliverables/mask/index.ts'
import { limits } from '#plan/limits.ts'
import { saveFile } from '#ui/files.ts'

type Loaded = { readonly name: string; readonly key: MaskKey }
type Mask = typeof MaskCode
type Fault = { readonly code: 'not-text' | 'too-large'; readonly name: string }

/** What is no text is refused: it would come out as something else. */
const textOf = async (file: File): Promise<string | Fault> => {
  if (file.size > limits.file) return { code: 'too-large', name: file.name }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return { code: 'not-text', name: file.name }
  }
}

/** The key and the masked text that were given, and the text with the real names. */
export const useTurningBack = () => {
  const [mask, setMask] = useState<Mask | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [keyFault, setKeyFault] = useState<KeyFault | null>(null)
  const [text, setText] = useState('')
  const [file, setFile] = useState('names.txt')
  const [fault, setFault] = useState<Fault | null>(null)
  const readKey = async (given: File) => {
    const [content, code] = await Promise.all([
      textOf(given),
      import('#deliverables/mask/index.ts'),
    ])
    const read = typeof content === 'string' ? code.readKeyText(content) : null
    setMask(code)
    setLoaded(read?.ok === true ? { name: given.name, key: read.key } : null)
    setKeyFault(read === null ? 'not-json' : read.ok ? null : read.fault)
  }
  const readText = async (given: File) => {
    const content = await textOf(given)
    setFault(typeof content === 'string' ? null : content)
    if (typeof content !== 'string') return
    setText(content)
    setFile(given.name)
  }
  const real = useMemo(
    () =>
      mask === null || loaded === null || text === ''
        ? null
        : mask.unmaskedFile({ name: file, text }, loaded.key),
    [mask, loaded, text, file],
  )
  const save = () => {
    if (real !== null) saveFile(real.name, real.text, 'text/plain;charset=utf-8')
  }
  return { loaded, keyFault, readKey, text, setText, fault, readText, real, save }
}
