import { type Zippable, zipSync } from 'fflate'
import { dateFault } from '#plan/values.ts'
import { xml } from './text.ts'

/** ZIP knows no time zone and begins in 1980: the same plan gives the same bytes anywhere. */
const day = (asOf: string): string =>
  dateFault(asOf) === null && asOf >= '1980' && asOf < '2100' ? asOf : '1980-01-01'

/**
 * Parts of a package as one ZIP archive.
 * @param asOf YYYY-MM-DD, the date that the parts bear; what is no such date counts as 1980-01-01
 */
export const zipParts = (parts: Readonly<Record<string, Uint8Array>>, asOf: string): Uint8Array => {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts))
    entries[name] = [content, { mtime: `${day(asOf)}T12:00:00` }]
  return zipSync(entries, { level: 6 })
}

/** The part docProps/core.xml: whose document it is, and of which day. */
export const coreProperties = (about: {
  readonly title: string
  readonly author: string
  readonly asOf: string
}): string => {
  const time = `${day(about.asOf)}T12:00:00Z`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(about.title)}</dc:title><dc:creator>${xml(about.author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
}
