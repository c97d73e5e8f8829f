import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { openPool } from '../../../lib/db/pool.ts'
import { closeConnections } from '../../../lib/db/prisma.ts'

// Each file of integration tests has an empty, migrated database of its own behind pool() and prisma().

const template = new URL(inject('templateUrl'))
const name = `test_${randomUUID().replaceAll('-', '')}`

beforeAll(async () => {
  await onServer(`create database ${name} template ${template.pathname.slice(1)}`)
  const own = new URL(template)
  own.pathname = `/${name}`
  openPool(own.href)
})

afterAll(async () => {
  await closeConnections()
  await onServer(`drop database ${name} with (force)`)
})

async function onServer(sql: string): Promise<void> {
  const server = new URL(template)
  server.pathname = '/postgres'
  const client = new Client({ connectionString: server.href })
  await client.connect()
  await client.query(sql)
  await client.end()
}
