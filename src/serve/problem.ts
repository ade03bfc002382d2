import { type ServerResponse, STATUS_CODES } from 'node:http'
import { send } from './http.ts'

/** Something that is wrong with a request: answered as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.headers = headers
  }

  /** As JSON. */
  get body(): string {
    const { status, message: detail } = this
    return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status] ?? '', status, detail })
  }

  answer(response: ServerResponse): void {
    if (response.headersSent || response.destroyed) return
    send(response, this.status, PROBLEM_TYPE, this.body, this.headers)
  }
}

export const PROBLEM_TYPE = 'application/problem+json'
