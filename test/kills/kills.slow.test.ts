import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { kills, victimsOnDisk } from './kills.mjs'

// `npm run bench:kills` does so hundreds of times, and kills loads as well.
test('8 times killed while it builds, exports, builds anew or compacts, the next run ends as if nothing had been', async () => {
  for await (const { at, seed, problems } of kills(await victimsOnDisk(folderOf({})), 8, 230))
    expect(problems, `seed ${seed}, ${at}`).toEqual([])
})
