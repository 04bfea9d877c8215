import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { judge } from './judge.ts'
import { en } from '#messages/en.ts'
test('', () => [judge, en, readFileSync])
