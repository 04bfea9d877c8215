import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { host, portAdvice, portFrom, whyNotFree } from './port.mjs'

describe('portFrom', () => {
  test.each([
    ['nothing', [], {}, 4173],
    ['an argument', ['--port', '5000'], {}, 5000],
    ['an argument with =', ['--port=5000'], {}, 5000],
    ['a bare number', ['5000'], {}, 5000],
    ['npm start --port 5000', ['5000'], { npm_config_port: 'true' }, 5000],
    ['npm start --port=5000', [], { npm_config_port: '5000' }, 5000],
    ['the variable PORT', [], { PORT: '5000' }, 5000],
    ['an argument and PORT', ['--port', '5001'], { PORT: '5000' }, 5001],
  ])('%s', (_, args, env, port) => {
    expect(portFrom(args, env, 4173)).toBe(port)
  })

  test.each([['abc'], ['0'], ['70000'], ['1e3'], ['-1'], ['']])('refuses "%s"', (asked) => {
    expect(() => portFrom(['--port', asked], {}, 4173)).toThrow('is not a port')
  })

  test('refuses an argument without a value', () => {
    expect(() => portFrom(['--port'], {}, 4173)).toThrow('is not a port')
  })
})

test.each([
  [4173, 'EADDRINUSE', 'Port 4173 is already in use', 'npm start -- --port 4174'],
  [80, 'EACCES', 'Port 80 cannot be used here (EACCES)', 'npm start -- --port 8080'],
  [65535, 'EADDRINUSE', 'Port 65535 is already in use', 'npm start -- --port 8080'],
])('advice for port %i, %s', (port, code, problem, command) => {
  const advice = portAdvice(port, code, 'npm start --')
  expect(advice).toContain(problem)
  expect(advice).toContain(command)
})

test('whyNotFree tells a taken port from a free one', async () => {
  const taken = createServer()
  const port = await new Promise((resolve) => {
    taken.listen(0, host, () =>
      resolve(/** @type {import('net').AddressInfo} */ (taken.address()).port),
    )
  })
  expect(await whyNotFree(port)).toBe('EADDRINUSE')
  await new Promise((resolve) => taken.close(resolve))
  expect(await whyNotFree(port)).toBeUndefined()
})
