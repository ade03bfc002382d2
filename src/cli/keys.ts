/** Keys as they are pressed on a terminal, one at a time. Those that nobody waited for are kept. */
export class Keys {
  readonly #pressed: string[] = []
  #wake: () => void = () => {}
  readonly #hear = (bytes: Buffer): void => {
    for (const key of bytes.toString())
      this.#pressed.push(key === '\u0003' || key === '\u0004' ? 'interrupt' : key.toLowerCase())
    this.#wake()
  }
  readonly #end = (): void => {
    this.#pressed.push('interrupt')
    this.#wake()
  }

  constructor() {
    process.stdin.setRawMode(true).resume().on('data', this.#hear).on('end', this.#end)
  }

  /** The next key; `interrupt` for Ctrl-C, and where the terminal is gone. */
  async next(): Promise<string> {
    while (this.#pressed.length === 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    return this.#pressed.shift() as string
  }

  close(): void {
    process.stdin.off('data', this.#hear).off('end', this.#end).setRawMode(false).pause()
  }
}
