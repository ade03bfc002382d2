import { logOf } from '../builds/log-file.ts'
import { articleGiven } from '../ingest/article-given.ts'
import { BuildView } from '../serve/build-view.ts'
import { isLoopback, serveApi } from '../serve/service.ts'
import type { ArticleToRead } from '../serve/shapes.ts'
import { ArticleProcessor, type ProcessingOptions } from './article-processor.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { PACKAGE } from './software.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'

export interface ServeOptions extends ProcessingOptions {
  /** Folder of the build that is asked. */
  readonly dir?: string
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly bodyLimit: number
  readonly queue: number
}

/** `onrecord serve`: reads articles and answers what a build knows, over HTTP, until Ctrl-C. */
export async function serve({ dir, host, token, ...options }: ServeOptions): Promise<ExitCode> {
  if (!isLoopback(host) && !token) {
    say(`Others can reach ${host}: set a token in ONRECORD_TOKEN, which their requests must show.`)
    return EXIT.USAGE
  }
  const damaged = damagedLines()
  const folder = dir === undefined ? undefined : whichBuild(dir)
  if (folder !== undefined) tellMemoryNeeded(logOf(folder))
  const build = folder === undefined ? undefined : new BuildView(await graphOf(folder, damaged))
  const processor = new ArticleProcessor(options)
  const extract = async ({ text, ...about }: ArticleToRead): ReturnType<Parameters<typeof serveApi>[0]['extract']> => {
    const result = await processor.process(articleGiven(text, about))
    return result instanceof Error ? result.problem : result
  }
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        resolve()
        process.once(signal, () => process.exit(EXIT.INTERRUPTED))
      })
  })
  const server = await serveApi({ ...options, version: PACKAGE.version, host, token, build, extract })
  await print(`${server.url}\n`)
  say('The service is at this address while this command runs; /openapi.json tells what it answers. Ctrl-C ends it.')
  await ended
  say('Finishing the requests already begun.')
  await server.close()
  processor.close()
  return damaged.conclude()
}
