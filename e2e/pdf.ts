import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64_000_000 })

/** Text without white space and ligatures: where a line breaks on paper says nothing. */
export const solid = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** The text of each page as it was drawn: any other order takes hyphens at the end of lines away. */
export const pagesOf = (path: string): string[] =>
  tool('pdftotext', '-raw', path, '-').split('\f').slice(0, -1)

/** The numbers of the pages, from 1, that are wider than high. */
export const landscapePages = (path: string): number[] =>
  [
    ...tool('pdfinfo', '-f', '1', '-l', '-1', path).matchAll(
      /Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/g,
    ),
  ]
    .filter(([, , width, height]) => Number(width) > Number(height))
    .map(([, page]) => Number(page))

/** Where the links within the document lead, each with the page of that place, if there is one. */
export const linksOf = (path: string): Map<string, number | undefined> => {
  const places = new Map(
    [...tool('pdfinfo', '-dests', path).matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)].map(
      ([, page, name = '']) => [name, Number(page)],
    ),
  )
  const links = readFileSync(path, 'latin1').matchAll(/\/Dest \/([\w-]+)/g)
  return new Map([...links].map(([, name = '']) => [name, places.get(name)]))
}

/**
 * Words that are not whole inside the margins.
 * @param margin in points, left and right
 */
export const wordsOutside = (path: string, margin: number): string[] => {
  const found: string[] = []
  let width = 0
  for (const [, page, left, right, word] of tool('pdftotext', '-bbox', path, '-').matchAll(
    /<page width="([\d.]+)"|<word xMin="([-\d.]+)".*?xMax="([-\d.]+)".*?>(.*?)<\/word>/g,
  )) {
    if (page !== undefined) width = Number(page)
    else if (Number(left) < margin - 1 || Number(right) > width - margin + 1) found.push(word ?? '')
  }
  return found
}
