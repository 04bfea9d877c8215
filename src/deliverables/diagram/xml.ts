/** What XML 1.0 cannot hold: control characters but tab and line ends, halves of characters, two others. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Any text for XML, between tags or within an attribute in quotes: whatever it holds, it stays text. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '')

/** The attributes of a tag, each with a blank before it. */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null
        ? []
        : [
            ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : xmlText(value)}"`,
          ],
    )
    .join('')
