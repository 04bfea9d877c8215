/**
 * Says plainly when Node is too old, instead of letting the first unknown word of syntax say it.
 * This file and everything that `npm start` loads before installing must run on old Nodes as well.
 */

const oldest = [20, 19]

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what is wrong and what to do, or nothing
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Tandem needs Node ${oldest.join('.')} or newer; this is Node ${version}. Get the current long-term release from https://nodejs.org and run the command again.`
}

/** Ends the process with a plain message if this Node is too old. */
export function requireSupportedNode() {
  const problem = nodeProblem(process.versions.node)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
