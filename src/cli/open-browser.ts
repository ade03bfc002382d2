import { spawn } from 'node:child_process'

/** What opens an address in the browser that the user likes. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
}

/** Opens an address in a browser; says whether there was one to open it. */
export function openBrowser(url: string): Promise<boolean> {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? []
  return new Promise((resolve) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
    // A browser that stays in the foreground has opened.
    setTimeout(() => resolve(true), 2000).unref()
    child.unref()
  })
}
