import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { openDatabase } from '../../../lib/db/database.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR } from './articles.ts'

/** A program that reads one article into the database of DATABASE_URL: to be killed in the middle. */
const database = await openDatabase()
await ingestDocument(documentOf(HARBOR), EMPTY_REGISTRY, 'command')
await database.close()
