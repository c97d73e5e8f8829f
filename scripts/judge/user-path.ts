import { resolve } from 'node:path'
import { userFolder } from '../user-folder.ts'

/** A path as a person typed it, from the folder in which they typed it. */
export function userPath(file: string): string {
  return resolve(userFolder(), file)
}
