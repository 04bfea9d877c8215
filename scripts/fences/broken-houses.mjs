/**
 * One small house per fence of .dependency-cruiser.mjs, each broken on purpose in one way.
 * The text of a file stands for what it imports.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const brokenHouses = {
  'knowledge-knows-nobody': {
    'src/knowledge/features.ts':
      "import { plan } from '#plan/plan.ts'\nexport const features = plan",
    'src/plan/plan.ts': 'export const plan = 1',
  },
  'plan-knows-the-facts-only': {
    'src/plan/plan.ts':
      "import type { Outcome } from '#engine/outcome.ts'\nexport type Plan = Outcome",
    'src/engine/outcome.ts': 'export type Outcome = 1',
  },
  'plan-knows-evidence-by-type': {
    'src/plan/plan.ts': "import { read } from '#evidence/read.ts'\nexport const plan = read",
    'src/evidence/read.ts': 'export const read = 1',
  },
  'engine-knows-facts-and-plan-only': {
    'src/engine/judge.ts': "import { words } from '#messages/en.ts'\nexport const judge = words",
    'src/messages/en.ts': 'export const words = 1',
  },
  'deliverables-know-no-screen': {
    'src/deliverables/csv.ts': "import { cell } from '#ui/cell.ts'\nexport const csv = cell",
    'src/ui/cell.ts': 'export const cell = 1',
  },
  'messages-word-what-others-find': {
    'src/messages/en.ts': "import { csv } from '#deliverables/csv.ts'\nexport const en = csv",
    'src/deliverables/csv.ts': 'export const csv = 1',
  },
  'messages-know-the-engine-by-type': {
    'src/messages/en.ts': "import { judge } from '#engine/judge.ts'\nexport const en = judge",
    'src/engine/judge.ts': 'export const judge = 1',
  },
  'evidence-knows-nobody': {
    'src/evidence/read.ts': "import { plan } from '#plan/plan.ts'\nexport const read = plan",
    'src/plan/plan.ts': 'export const plan = 1',
  },
  'storage-knows-the-plan-only': {
    'src/storage/store.ts': "import { judge } from '#engine/judge.ts'\nexport const store = judge",
    'src/engine/judge.ts': 'export const judge = 1',
  },
  'cli-knows-no-browser': {
    'src/cli/plan.ts': "import { store } from '#storage/store.ts'\nexport const run = store",
    'src/storage/store.ts': 'export const store = 1',
  },
  'nobody-knows-the-cli': {
    'src/ui/app.ts': "import { run } from '#cli/plan.ts'\nexport const app = run",
    'src/cli/plan.ts': 'export const run = 1',
  },
  'screens-know-no-other-screen': {
    'src/ui/screens/dns/records.ts':
      "import { cell } from '#ui/screens/matrix/cell.ts'\nexport const records = cell",
    'src/ui/screens/matrix/cell.ts': 'export const cell = 1',
  },
  'react-lives-in-ui': {
    'src/engine/judge.ts': "import { useState } from 'react'\nexport const judge = useState",
  },
  'the-database-lives-in-storage': {
    'src/ui/app.ts': "import { openDB } from 'idb'\nexport const app = openDB",
  },
  'zod-at-the-boundaries': {
    'src/engine/judge.ts': "import * as z from 'zod'\nexport const judge = z",
  },
  'node-lives-in-the-cli': {
    'src/engine/judge.ts':
      "import { readFileSync } from 'node:fs'\nexport const judge = readFileSync",
  },
  'rooms-are-called-by-name': {
    'src/engine/judge.ts': "import { plan } from '../plan/plan.ts'\nexport const judge = plan",
    'src/plan/plan.ts': 'export const plan = 1',
  },
  'nobody-knows-a-test': {
    'src/engine/judge.ts':
      "import { example } from './rules.test.ts'\nexport const judge = example",
    'src/engine/rules.test.ts': 'export const example = 1',
  },
  'props-are-for-tests': {
    'src/engine/judge.ts':
      "import { sample } from './fixtures/sample.ts'\nexport const judge = sample",
    'src/engine/fixtures/sample.ts': 'export const sample = 1',
  },
  'no-tools-in-the-app': {
    'src/ui/app.ts': "import fc from 'fast-check'\nexport const app = fc",
  },
  'no-circular': {
    'src/engine/judge.ts': "import { rule } from './rule.ts'\nexport const judge = rule",
    'src/engine/rule.ts': "import { judge } from './judge.ts'\nexport const rule = judge",
  },
  'no-orphans': {
    'src/engine/forgotten.ts': 'export const forgotten = 1',
  },
  'not-to-unresolvable': {
    'src/engine/judge.ts': "import { rule } from './gone.ts'\nexport const judge = rule",
  },
}

/** Everything that is allowed, at once: no fence may object. */
export const soundHouse = {
  'src/knowledge/facts.ts': 'export const facts = 1',
  'src/evidence/read.ts': 'export const read = 1',
  'src/plan/plan.ts':
    "import * as z from 'zod'\nimport { facts } from '#knowledge/facts.ts'\nimport type { read } from '#evidence/read.ts'\nexport const plan = [z, facts]\nexport type Read = typeof read",
  'src/engine/judge.ts':
    "import { facts } from '#knowledge/facts.ts'\nimport { plan } from '#plan/plan.ts'\nexport const judge = [facts, plan]",
  'src/engine/judge.test.ts':
    "import { readFileSync } from 'node:fs'\nimport { test } from 'vitest'\nimport { judge } from './judge.ts'\nimport { en } from '#messages/en.ts'\ntest('', () => [judge, en, readFileSync])",
  'src/messages/en.ts':
    "import { facts } from '#knowledge/facts.ts'\nimport type { judge } from '#engine/judge.ts'\nexport const en = facts\nexport type Judge = typeof judge",
  'src/deliverables/csv.ts':
    "import { judge } from '#engine/judge.ts'\nimport { en } from '#messages/en.ts'\nexport const csv = [judge, en]",
  'src/storage/store.ts':
    "import { openDB } from 'idb'\nimport { plan } from '#plan/plan.ts'\nexport const store = [openDB, plan]",
  'src/cli/plan.ts':
    "import { readFileSync } from 'node:fs'\nimport { csv } from '#deliverables/csv.ts'\nimport { read } from '#evidence/read.ts'\nexport const run = [readFileSync, csv, read]",
  'src/ui/screens/dns/screen.tsx':
    "import { useState } from 'react'\nimport styles from './screen.module.css'\nimport { store } from '#storage/store.ts'\nimport { read } from '#evidence/read.ts'\nexport const screen = [useState, styles, store, read]",
  'src/ui/screens/dns/screen.module.css': '.table {}',
  'src/ui/app.tsx': "export const app = () => import('#ui/screens/dns/screen.tsx')",
}
