const groupsOf = (bytes: Uint8Array) =>
  Array.from({ length: 8 }, (_, index) =>
    (((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)).toString(16),
  )

/** RFC 5952: the longest run of two or more zero groups becomes `::`, the first one if equal. */
function shortened(groups: readonly string[]): string {
  const text = groups.join(':')
  const runs = text.match(/(?<![^:])0(?::0)+(?![^:])/g) ?? []
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]
  if (!longest) return text
  const start = new RegExp(`(?<![^:])${longest}(?![^:])`).exec(text)?.index ?? 0
  const before = text.slice(0, start).replace(/:$/, '')
  const after = text.slice(start + longest.length).replace(/^:/, '')
  return `${before}::${after}`
}

/**
 * The usual text of an address.
 * @param bytes 4 for IPv4, 16 for IPv6
 * @returns `null` for any other length
 */
export function ipAddress(bytes: Uint8Array): string | null {
  if (bytes.length === 4) return bytes.join('.')
  return bytes.length === 16 ? shortened(groupsOf(bytes)) : null
}
