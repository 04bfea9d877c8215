import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { coreProperties, zipParts } from '../office/parts.ts'

// In markup only: text has its quotes and angle brackets escaped.
const bookmarks = [
  /(?<= w:(?:anchor|name)="_Toc)\d+(?=")/g,
  /(?<=>PAGEREF _Toc)\d+(?= \\h<)/g,
  /(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+(?=")/g,
]

/** The library counts bookmarks through all documents that it makes; here they begin at 1. */
export const renumbered = (body: string): string => {
  const first = Number(/ w:name="_Toc(\d+)"/.exec(body)?.[1] ?? 1)
  return bookmarks.reduce(
    (text, pattern) => text.replace(pattern, (id) => String(Number(id) - first + 1)),
    body,
  )
}

/**
 * A document as bytes. The library stamps the present time on it and its parts, which is replaced:
 * the same plan gives the same bytes.
 */
export const packed = async (
  document: Document,
  about: { readonly title: string; readonly author: string; readonly asOf: string },
): Promise<Uint8Array> => {
  const parts = unzipSync(
    await Packer.pack(document, 'uint8array', undefined, [
      { path: 'docProps/core.xml', data: coreProperties(about) },
    ]),
  )
  const body = 'word/document.xml'
  const text = renumbered(strFromU8(parts[body] ?? new Uint8Array()))
  return zipParts({ ...parts, [body]: strToU8(text) }, about.asOf)
}
