import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPostmaster } from '../../../lib/db/embedded/postmaster.ts'
import { processCommand } from '../../../lib/db/embedded/process-command.ts'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import { startHolder } from '../support/holder.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let cluster: string

beforeEach(async () => {
  folder = await temporaryFolder()
  cluster = join(folder.path, 'pg')
})

afterEach(async () => {
  expect(findPostmaster(cluster), 'the last program has stopped the server').toBeUndefined()
  await folder.remove()
})

describe('programs on one data folder share its server', () => {
  test('the first starts it, others join, the last one stops it', async () => {
    const first = startHolder(folder.path)
    const port = await first.port
    const second = startHolder(folder.path)
    expect(await second.port).toBe(port)
    expect(await first.leave()).toBe(0)
    expect(findPostmaster(cluster)?.port).toBe(port)
    const third = startHolder(folder.path)
    expect(await third.port).toBe(port)
    await Promise.all([second.leave(), third.leave()])
  })

  test('two that begin at the same moment get one server', async () => {
    const [one, two] = [startHolder(folder.path), startHolder(folder.path)]
    expect(await one.port).toBe(await two.port)
    expect(await Promise.all([one.leave(), two.leave()])).toEqual([0, 0])
  })

  test('the port stays the same from start to start', async () => {
    const first = startHolder(folder.path)
    const port = await first.port
    await first.leave()
    const second = startHolder(folder.path)
    expect(await second.port).toBe(port)
    await second.leave()
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets a program leave', async (signal) => {
    const only = startHolder(folder.path)
    await only.port
    expect(await only.signal(signal)).toBeGreaterThan(128)
  })

  test('only the owner can read the password', async () => {
    const only = startHolder(folder.path)
    await only.port
    expect(statSync(join(folder.path, 'password')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder.path, 'server.json'), 'utf8')).not.toContain(
      readFileSync(join(folder.path, 'password'), 'utf8'),
    )
    await only.leave()
  })
})

describe('after a kill', () => {
  test('a killed program does not keep the others from stopping the server', async () => {
    const [killed, other] = [startHolder(folder.path), startHolder(folder.path)]
    await Promise.all([killed.port, other.port])
    await killed.signal('SIGKILL')
    await other.leave()
  })

  test('the next program joins the server that killed ones left, and stops it', async () => {
    const killed = startHolder(folder.path)
    const port = await killed.port
    await killed.signal('SIGKILL')
    const pid = findPostmaster(cluster)?.pid
    expect(pid).toBeDefined()
    const next = startHolder(folder.path)
    expect(await next.port).toBe(port)
    expect(findPostmaster(cluster)?.pid).toBe(pid)
    await next.leave()
  })

  test('a killed server is started again, on the same port', async () => {
    const first = startHolder(folder.path)
    const port = await first.port
    const pid = findPostmaster(cluster)?.pid ?? 0
    process.kill(pid, 'SIGKILL')
    const next = startHolder(folder.path)
    expect(await next.port).toBe(port)
    expect(findPostmaster(cluster)?.pid).not.toBe(pid)
    await Promise.all([first.leave(), next.leave()])
  })

  test('a program killed while it starts leaves nothing that hinders the next', async () => {
    for (const delay of [150, 400, 700]) {
      const killed = startHolder(folder.path)
      await new Promise((resolve) => setTimeout(resolve, delay))
      await killed.signal('SIGKILL')
    }
    const next = startHolder(folder.path)
    await next.port
    await next.leave()
  })

  test("a pid that is somebody else's by now is left alone", async () => {
    const first = startHolder(folder.path)
    await first.port
    await first.leave()
    const stranger = spawn('sleep', ['60'])
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${stranger.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`,
    )
    const next = startHolder(folder.path)
    await next.port
    await next.leave()
    expect(processCommand(stranger.pid ?? 0)).toContain('sleep')
    stranger.kill()
  })
})

describe('a data folder that cannot be used gives one line and exit code 1', () => {
  test.each([
    [
      'of a newer PostgreSQL',
      () => writeFileSync(join(cluster, 'PG_VERSION'), '99\n'),
      'made by PostgreSQL 99',
    ],
    [
      'of an older PostgreSQL',
      () => writeFileSync(join(cluster, 'PG_VERSION'), '9\n'),
      'made by PostgreSQL 9,',
    ],
  ])('%s', async (_, spoil, message) => {
    const first = startHolder(folder.path)
    await first.port
    await first.leave()
    spoil()
    const next = startHolder(folder.path)
    await expect(next.port).rejects.toThrow(message)
    await expect(next.port).rejects.toThrow(/^[^\n]+\n$/)
    expect(await next.leave()).toBe(1)
  })

  test('that cannot be made', async () => {
    const holder = startHolder('/proc/nowhere/data')
    await expect(holder.port).rejects.toThrow(
      /^The data folder \/proc\/nowhere\/data cannot be used [^\n]+\n$/,
    )
    expect(await holder.leave()).toBe(1)
  })

  test('without its password', async () => {
    mkdirSync(cluster)
    const holder = startHolder(folder.path)
    await expect(holder.port).rejects.toThrow(/^[^\n]*password is missing[^\n]*\n$/)
    expect(existsSync(join(folder.path, 'password'))).toBe(false)
  })
})
