import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json: every command runs there, wherever it was started. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs the program of an installed package in this terminal, without a shell and the same on every
 * system.
 *
 * @param {string} name of the package
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options] quiet: collect the output instead of showing it
 * @returns {{ ok: boolean, output: string }} output is empty unless quiet
 */
export function runTool(name, args, options = {}) {
  return runProgram(process.execPath, [programOf(name), ...args], options)
}

/**
 * Runs one of the scripts beside this one, as a program of its own.
 *
 * @param {string} file
 * @param {{ quiet?: boolean }} [options] as for `runTool`
 */
export function runScript(file, options = {}) {
  return runProgram(process.execPath, [join(root, 'scripts', file)], options)
}

/**
 * Runs npm. Started by npm we know where it is; started by hand it is on the path, where Windows
 * finds it through a shell only.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath']
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm))
    return runProgram(process.execPath, [npm, ...args])
  return process.platform === 'win32'
    ? runProgram(`npm ${args.join(' ')}`, [], { shell: true })
    : runProgram('npm', args)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, shell?: boolean }} [options]
 */
function runProgram(program, args, { quiet = false, shell = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    shell,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.error) return { ok: false, output: result.error.message }
  return { ok: result.status === 0, output: quiet ? result.stdout + result.stderr : '' }
}

/** @param {string} name of an installed package whose first program is meant */
function programOf(name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : String(Object.values(bin)[0]))
}
