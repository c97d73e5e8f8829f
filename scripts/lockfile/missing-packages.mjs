/** Words in the names of platform packages, and what npm calls that system. */
const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
}
/** Words in the names of platform packages, and what npm calls that processor. */
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
}
/** Words for the C library of a Linux; `gnueabihf` and the like begin with one. */
const LIBRARIES = { gnu: 'glibc', musl: 'musl' }

/**
 * The optional dependencies that no entry of the lockfile resolves, as entries to add, by their path. They carry no
 * hash: npm takes the one of the registry when it installs them.
 * @param {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean, license?: string }>} packages
 *   the `packages` of package-lock.json.
 * @returns {Map<string, object>}
 */
export function missingPackages(packages) {
  const missing = new Map()
  for (const [parent, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isResolved(packages, parent, name)) continue
      missing.set(`node_modules/${name}`, { ...entryOf(name, version), ...(dev && { dev }), license })
    }
  }
  return missing
}

/** Looks as Node.js does: in the package's own node_modules, then in those of the folders above. */
function isResolved(packages, parent, name) {
  for (let folder = parent; ; folder = folderAbove(folder)) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

function folderAbove(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
}

function entryOf(name, version) {
  const words = name.split(/[-/]/)
  const system = words.map((word) => SYSTEMS[word]).find(Boolean)
  const processor = words.map((word) => PROCESSORS[word]).find(Boolean)
  const library = Object.keys(LIBRARIES).find((prefix) => words.at(-1).startsWith(prefix))
  return {
    version: version.replace(/^[\^~]/, ''),
    optional: true,
    ...(processor && { cpu: [processor] }),
    ...(system && { os: [system] }),
    ...(system === 'linux' && library && { libc: [LIBRARIES[library]] }),
  }
}
