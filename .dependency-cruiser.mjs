/**
 * Who may know whom. Each comment speaks to the person who has just broken the rule.
 * scripts/fences.test.mjs breaks every rule on purpose, so that a fence that fell over is noticed.
 */

const rooms = ['knowledge', 'plan', 'engine', 'deliverables', 'evidence', 'storage', 'messages']

/** Everything in src but the rooms named; the folder may lie anywhere, for the tests of the fences. */
const otherThan = (/** @type {string[]} */ ...known) => `(?:^|/)src/(?!(?:${known.join('|')})/)`
const room = (/** @type {string} */ name) => `(?:^|/)src/${name}/`

/** What only tests use: builders, sample files and their readers. */
const props = '/(?:fixtures|testing)/'

/** Tests may reach for anything that helps them to set the stage. */
const tests = `\\.test\\.tsx?$|${props}|(?:^|/)src/knowledge/checks/`

/**
 * @param {string} name
 * @param {string} from a room
 * @param {string[]} known what it may know besides itself
 * @param {string} comment
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const mayKnowOnly = (name, from, known, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: room(from), pathNot: tests },
  to: { path: otherThan(from, ...known) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    mayKnowOnly(
      'knowledge-knows-nobody',
      'knowledge',
      [],
      'knowledge/ says what is true, whatever anybody planned: it is read by all and reads nobody. If a fact needs logic, write the condition as data here and judge it in engine/.',
    ),
    mayKnowOnly(
      'plan-knows-the-facts-only',
      'plan',
      ['knowledge', 'evidence'],
      'plan/ holds what was decided: answers, never what follows from them. Derived values belong in engine/, words in messages/.',
    ),
    {
      name: 'plan-knows-evidence-by-type',
      severity: 'error',
      comment:
        'plan/ stores what evidence/ has read, so it needs the shape only: write `import type`. Reading a certificate is for ui/ and cli/, which hand the result to the plan.',
      from: { path: room('plan'), pathNot: tests },
      to: { path: room('evidence'), dependencyTypesNot: ['type-only'] },
    },
    mayKnowOnly(
      'engine-knows-facts-and-plan-only',
      'engine',
      ['knowledge', 'plan'],
      'engine/ works out what follows from the facts and the plan, as codes with data. It must not know how that is worded, written or shown: return a code, and let messages/, deliverables/ or ui/ do the rest.',
    ),
    mayKnowOnly(
      'deliverables-know-no-screen',
      'deliverables',
      ['knowledge', 'plan', 'engine', 'messages'],
      'deliverables/ turn an outcome into text or bytes, in the browser and in the terminal alike. Take what you need as a parameter; downloading and previewing belong in ui/.',
    ),
    mayKnowOnly(
      'messages-word-what-others-find',
      'messages',
      ['knowledge', 'plan', 'engine'],
      'messages/ put words to ids and codes. They are read by deliverables/, ui/ and cli/ and know none of them: take values as parameters of the message.',
    ),
    {
      name: 'messages-know-the-engine-by-type',
      severity: 'error',
      comment:
        'messages/ need the names of what the engine can find, not the engine: write `import type`. If a message has to work something out, do it in engine/ and put the result into the data of the code.',
      from: { path: room('messages'), pathNot: tests },
      to: { path: room('engine'), dependencyTypesNot: ['type-only'] },
    },
    mayKnowOnly(
      'evidence-knows-nobody',
      'evidence',
      [],
      'evidence/ reads what was pasted and says what is in it. Whether that proves anything is for engine/ to judge, from what the plan stored.',
    ),
    mayKnowOnly(
      'storage-knows-the-plan-only',
      'storage',
      ['plan'],
      'storage/ keeps plans and need not understand them. What the screens show about a stored plan is worked out by ui/ with engine/.',
    ),
    mayKnowOnly(
      'cli-knows-no-browser',
      'cli',
      rooms.filter((name) => name !== 'storage'),
      'cli/ runs in a terminal: no screens, no database of a browser. What both need belongs in plan/, engine/ or deliverables/.',
    ),
    {
      name: 'nobody-knows-the-cli',
      severity: 'error',
      comment:
        'cli/ is a way in, like ui/. If something in it is of use elsewhere, move it to the room that it is about.',
      from: { path: otherThan('cli'), pathNot: tests },
      to: { path: room('cli') },
    },
    {
      name: 'screens-know-no-other-screen',
      severity: 'error',
      comment:
        'A screen can be changed or removed without a look at any other. Move what both need to a shared folder of ui/; to lead people to another screen, link to its address.',
      from: { path: '(?:^|/)src/ui/screens/([^/]+)/' },
      to: { path: '(?:^|/)src/ui/screens/[^/]+/', pathNot: '(?:^|/)src/ui/screens/$1/' },
    },
    {
      name: 'react-lives-in-ui',
      severity: 'error',
      comment:
        'React and what comes with it live in ui/, so that the rest runs in tests and in the terminal. Return data here, and draw it in ui/.',
      from: { path: otherThan('ui', 'storage'), pathNot: tests },
      to: {
        path: '(?:^|/)node_modules/(?:react|react-dom|react-router|react-hook-form|@hookform/[^/]+|@tanstack/[^/]+)/',
      },
    },
    {
      name: 'the-database-lives-in-storage',
      severity: 'error',
      comment:
        'Only storage/ talks to the database of the browser, and says so when it is full or forbidden. Ask storage/ for what you need.',
      from: { path: otherThan('storage'), pathNot: tests },
      to: { path: '(?:^|/)node_modules/idb/' },
    },
    {
      name: 'zod-at-the-boundaries',
      severity: 'error',
      comment:
        'Zod checks what comes in: a file, a link, the database, a form. Inside, the types are enough: take a value that has been checked already.',
      from: {
        path: '(?:^|/)src/(?:knowledge|engine|deliverables|messages|evidence)/',
        pathNot: tests,
      },
      to: { path: '(?:^|/)node_modules/zod/' },
    },
    {
      name: 'node-lives-in-the-cli',
      severity: 'error',
      comment:
        'Only cli/ runs in Node alone; everything else runs in the browser too. Read the file or the variable in cli/, and hand its content in.',
      from: { path: otherThan('cli'), pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rooms-are-called-by-name',
      severity: 'error',
      comment:
        'Write "#engine/x.ts" instead of "../../engine/x.ts" for another room: it reads the same everywhere, and survives a move.',
      from: { path: '(?:^|/)src/([^/]+)/' },
      to: {
        path: '(?:^|/)src/[^/]+/',
        pathNot: '(?:^|/)src/$1/',
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'nobody-knows-a-test',
      severity: 'error',
      comment:
        'A test file is for its tests. Move what others need from it into a file of its own beside it.',
      from: {},
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'props-are-for-tests',
      severity: 'error',
      comment:
        'What lies in fixtures/ or testing/ is made up, for tests only, and must not reach the people who use the app. Move what is real to its room.',
      from: { path: '(?:^|/)src/', pathNot: tests },
      to: { path: `(?:^|/)src/.*${props}` },
    },
    {
      name: 'no-tools-in-the-app',
      severity: 'error',
      comment:
        'This package is installed for building and testing only. If the app needs it, move it to "dependencies" and mind npm run sizes; if a test needs it, the file should be called *.test.ts.',
      from: { path: '(?:^|/)src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'These files need each other, so none can be read, tested or loaded alone. Move what both need into a third file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file, and it imports nobody: use it or remove it.',
      from: { orphan: true, pathNot: `${tests}|\\.d\\.ts$` },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'There is no such file. Imports name the file in full, with .ts or .tsx.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    // Imports of types count too: what a room knows by type it knows.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
}
