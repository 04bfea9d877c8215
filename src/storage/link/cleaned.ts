/** More layers of percent signs than these nobody puts around a link. */
const layers = 3

/** `%23` and its like as they were meant, also where they were encoded more than once. */
const decoded = (text: string): string => {
  let now = text
  for (let layer = 0; layer < layers; layer += 1) {
    const next = now.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (next === now) break
    now = next
  }
  return now
}

/**
 * What stands in a link after `#/shared/`, from a text as people paste it: with or without the address
 * before it, broken into lines and quoted with `>` by mail programs, ended with `=` at the line as mail
 * carries it (RFC 2045, 6.7), with spaces, soft hyphens, or percent signs.
 */
export const cleaned = (pasted: string): string => {
  const text = decoded(pasted.replace(/=?\r?\n[ \t>]*/g, '')).replace(/[\s\p{Cf}\p{Cc}]/gu, '')
  const marker = '/shared/'
  const at = text.indexOf(marker)
  return at < 0 ? text.replace(/^[<("'[]+/, '') : text.slice(at + marker.length)
}

/** Whether a text that was pasted is meant to be a link. */
export const looksLikeLink = (pasted: string): boolean =>
  /(?:\/|%2f)shared(?:\/|%2f)|^\s*[<("'[]*t\d{1,4}[a-z]\./i.test(pasted)
