import type { Content } from '#deliverables/make.ts'

/** What a command line reads from and writes to. */
export type Terminal = {
  /** the text of the file, or why it cannot be read, in words that follow its name */
  read: (file: string) => { ok: true; text: string } | { ok: false; why: string }
  /** writes a file, one that is there only to overwrite it; a secret is for the user's own eyes; or says why it cannot */
  write: (
    file: string,
    content: Content,
    how: 'new' | 'overwrite' | 'secret',
  ) => { ok: true } | { ok: false; why: string }
  out: (text: string) => void
  error: (line: string) => void
}
