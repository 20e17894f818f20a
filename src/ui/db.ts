import { openDb } from '../storage/db'

/** The pages' view of the store: they read it directly and write only by message. */
export const db = openDb()
