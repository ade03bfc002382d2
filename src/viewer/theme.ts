import type { Theme } from './looks.ts'

/** The theme: what was chosen on this page, or else what the system says. */
export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Turns light to dark, and back. */
export function turnTheme(): void {
  document.documentElement.dataset.theme = themeNow() === 'dark' ? 'light' : 'dark'
  document.dispatchEvent(new Event('theme'))
}
