/** Writes what has changed. Resolves to whether all of it is written. */
type Write = () => Promise<boolean>

const writers = new Set<Write>()

/** Has `write` called before the page is loaded anew. @returns what ends that */
export const beforeReload = (write: Write): (() => void) => {
  writers.add(write)
  return () => void writers.delete(write)
}

/** Writes everything that is not written yet. @returns whether the page can be loaded anew without loss */
export const allWritten = async (): Promise<boolean> => {
  const written = await Promise.all([...writers].map(async (write) => write()))
  return written.every(Boolean)
}
