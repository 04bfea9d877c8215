/** What a command line reads from and writes to. */
export type Terminal = {
  /** the text of the file, or why it cannot be read, in words that follow its name */
  read: (file: string) => { ok: true; text: string } | { ok: false; why: string }
  /** writes a file that is not there yet, or says the same already; else why it was not written */
  write: (file: string, text: string) => { ok: true } | { ok: false; why: string }
  out: (text: string) => void
  error: (line: string) => void
}
