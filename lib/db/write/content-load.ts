import { prisma } from '../prisma.ts'

/** Which version of some content this database has loaded; undefined before the first time. */
export async function findContentHash(name: string): Promise<string | undefined> {
  const load = await prisma().contentLoad.findUnique({ where: { name }, select: { hash: true } })
  return load?.hash
}

export async function saveContentHash(name: string, hash: string): Promise<void> {
  await prisma().contentLoad.upsert({
    where: { name },
    create: { name, hash },
    update: { hash, loadedAt: new Date() },
  })
}
