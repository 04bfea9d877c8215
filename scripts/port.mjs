import { createServer } from 'node:net'

/** Only this computer can reach what is served. */
export const host = '127.0.0.1'

/**
 * The port asked for: `--port 5000`, `--port=5000`, just `5000`, or the variable PORT, in this
 * order. Of `npm start --port 5000`, without the `--` that npm wants, npm leaves the bare number.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {number} usual
 */
export function portFrom(args, env, usual) {
  const asked = argumentIn(args) ?? variableIn(env)
  if (asked === undefined) return usual
  const port = Number(asked)
  if (/^\d+$/.test(asked) && port >= 1 && port <= 65535) return port
  throw new Error(`"${asked}" is not a port. Give a number from 1 to 65535, as in: --port ${usual}`)
}

/** @param {string[]} args */
function argumentIn(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  if (at < 0) return args.find((arg) => /^\d+$/.test(arg))
  return args[at]?.split('=')[1] ?? args[at + 1] ?? ''
}

/** @param {Record<string, string | undefined>} env */
const variableIn = (env) => {
  const kept = env['npm_config_port']
  return kept === undefined || kept === 'true' ? env['PORT'] : kept
}

/**
 * The port that this command line asks for; ends the process with a message if it is none.
 *
 * @param {number} usual
 */
export function requirePort(usual) {
  try {
    return portFrom(process.argv.slice(2), process.env, usual)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/**
 * What to do about a port that cannot be had.
 *
 * @param {number} port
 * @param {string | undefined} code of the error, for example EADDRINUSE
 * @param {string} command that takes `--port`
 */
export function portAdvice(port, code, command) {
  const problem =
    code === 'EADDRINUSE'
      ? `Port ${port} is already in use, perhaps by Tandem in another window.`
      : `Port ${port} cannot be used here (${code ?? 'unknown error'}).`
  const other = port >= 1024 && port < 65535 ? port + 1 : 8080
  return `${problem}\nTake another one, for example:\n\n    ${command} --port ${other}\n`
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the code of the error, or nothing if the port is free
 */
export function whyNotFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}
