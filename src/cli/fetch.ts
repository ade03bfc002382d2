import type { ExitCode } from './exit-code.ts'
import { addressesOf } from './fetch-addresses.ts'
import { FetchRun, type FetchRunOptions } from './fetch-run.ts'

export interface FetchOptions extends FetchRunOptions {
  /** A file of addresses. */
  readonly from?: string
}

/** `onrecord fetch`: addresses in, a folder of pages out. */
export async function fetchPages(given: readonly string[], options: FetchOptions): Promise<ExitCode> {
  const addresses = await addressesOf(given, options.from)
  const run = await FetchRun.open(options)
  const urls = await run.addresses(addresses)
  await run.pages(
    urls.map((url) => ({ url, about: {} })),
    true,
  )
  return run.conclude()
}
