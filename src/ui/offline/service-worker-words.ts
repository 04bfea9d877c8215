/** What the page and its service worker say to each other. */

/** The page: take over from the one before. */
export const takeOver = 'take-over'
/** The page: which version are you? Answered through the port that comes with it. */
export const whichVersion = 'which-version'

/** What a build is called: of the program, and of its knowledge. */
export type Versions = { readonly app: string; readonly knowledge: string }

/** The files of one build. */
export type BuildFiles = {
  /** a digest of all of them */
  readonly id: string
  /** by path within the folder, the page itself as `./`: the digest, as `integrity` takes it */
  readonly files: Readonly<Record<string, string>>
}
