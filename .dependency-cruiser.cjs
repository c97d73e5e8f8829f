// Who may import whom: the table of the rooms in ARCHITECTURE.md, and what follows from it. tests/unit/layers.test.ts
// tries each rule on a planted fault.

/** Room → the rooms that it may import, besides itself. */
const ROOMS = {
  claims: [],
  text: ['claims'],
  extract: ['claims', 'text'],
  identify: ['claims'],
  judge: ['claims'],
  charts: ['claims'],
  registry: ['claims', 'db'],
  db: ['claims'],
  ingest: ['claims', 'text', 'extract', 'identify', 'judge', 'registry', 'db'],
  api: ['claims', 'db', 'ingest'],
}
/** Same input, same output: no input or output, no clock, no settings. */
const PURE = '^lib/(claims|text|extract|identify|judge)/'

const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: `room-${room}`,
  comment: `lib/${room} may import ${others.map((other) => `lib/${other}`).join(', ') || 'nothing of ours'}`,
  from: { path: `^lib/${room}/` },
  to: { path: '^lib/', pathNot: ['^lib/env\\.ts$', ...[room, ...others].map((name) => `^lib/${name}/`)] },
}))

/** Rules that no room's list says. */
const others = [
  {
    name: 'rooms-in-table',
    comment: 'A new folder of lib/ needs a row in the table above',
    from: { path: '^lib/[^/]+/', pathNot: Object.keys(ROOMS).map((room) => `^lib/${room}/`) },
    to: {},
  },
  {
    name: 'pure-without-settings',
    comment: 'A pure room gets what it needs as arguments',
    from: { path: PURE },
    to: { path: '^lib/env\\.ts$' },
  },
  {
    name: 'pure-without-node',
    comment: 'Of Node.js a pure room may use hashing only',
    from: { path: PURE },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'pure-without-io-packages',
    comment: 'Packages that read, write, serve or draw stay out of pure rooms',
    from: { path: PURE },
    to: { path: '(^|/)node_modules/(@?prisma|@hono|hono|next|pg|react|react-dom|@observablehq)/' },
  },
  {
    name: 'env-knows-errors-only',
    comment: 'lib/env.ts is under everything',
    from: { path: '^lib/env\\.ts$' },
    to: { path: '^(lib|app|scripts)/', pathNot: '^lib/claims/domain-error\\.ts$' },
  },
  {
    name: 'lib-below-app-and-scripts',
    comment: 'lib/ runs without pages and programs',
    from: { path: '^lib/' },
    to: { path: '^(app|scripts|tests)/' },
  },
  {
    name: 'app-below-scripts',
    comment: 'Pages do not import programs',
    from: { path: '^app/' },
    to: { path: '^(scripts|tests)/' },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'Tests are the end of every import',
    from: { path: '^scripts/' },
    to: { path: '^tests/' },
  },
  {
    name: 'next-only-in-app',
    comment: 'next/* does not work in plain Node.js programs',
    from: { path: '^(lib|scripts)/', pathNot: '^scripts/serve\\.ts$' },
    to: { path: '(^|/)node_modules/next/' },
  },
  {
    name: 'sql-only-in-db',
    comment: 'lib/db is the only room that knows Prisma and SQL',
    from: { path: '^(lib|app|scripts)/', pathNot: '^lib/db/' },
    to: { path: ['^lib/db/generated/', '(^|/)node_modules/(@prisma|prisma|pg)/'] },
  },
  {
    name: 'browser-without-server',
    comment: 'What a browser loads reaches neither the database nor the settings',
    from: { path: '\\.client\\.tsx$' },
    to: { path: '^lib/(db/|env\\.ts$)', reachable: true },
  },
  {
    name: 'no-development-packages',
    comment: 'What serves must run without devDependencies',
    from: { path: '^(lib|app)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
  },
  {
    name: 'resolvable',
    comment: 'Every import leads somewhere (hast and mdast are types without a package)',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(hast|mdast)$' },
  },
  { name: 'no-circles', comment: 'No file needs itself', from: {}, to: { circular: true } },
]

module.exports = {
  forbidden: [...rooms, ...others].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types as well: a type that crosses a wall is a wall crossed.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
