import { describe, expect, test } from 'vitest'
import { Fetcher } from '../../src/fetch/fetcher.ts'
import { A_PAGE } from '../../src/fetch/pages.ts'
import { isPublic } from '../../src/fetch/public-address.ts'
import { webAddress } from '../../src/fetch/web-address.ts'
import { serverOf } from './server.ts'

const PUBLIC = ['93.184.216.34', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '64:ff9b::808:808']
const NOT_PUBLIC =
  '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 ' +
  '224.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::10.0.0.1 ' +
  '64:ff9b:1::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1:: localhost'

test.each(PUBLIC)('%s is public', (address) => expect(isPublic(address)).toBe(true))
test.each(NOT_PUBLIC.split(' '))('%s is not public', (address) => expect(isPublic(address)).toBe(false))

describe('an address', () => {
  test.each([
    ['https://news.example/a?utm_source=rss&id=3#top', 'https://news.example/a?id=3'],
    ['HTTP://News.Example/a?utm_medium=x', 'http://news.example/a'],
  ])('%s is asked for as %s', (given, url) => expect(webAddress(given).href).toBe(url))

  test.each([
    'news.example/a',
    'file:///etc/hosts',
    'ftp://news.example/a',
    'data:text/html,x',
    'https://ann:word@news.example/',
    '',
  ])('%s is refused', (given) =>
    expect(() => webAddress(given)).toThrow(expect.objectContaining({ reason: 'not an address' })),
  )
})

describe('without leave, nothing of this machine is asked', () => {
  const fetcher = (): Fetcher =>
    new Fetcher({
      ...{ agent: 'onrecord/test', pause: 0, time: 10_000, size: 1e6, allowPrivate: false },
      signal: new AbortController().signal,
    })

  test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0'])(
    'as %s',
    async (host) => {
      const server = await serverOf({ '/a.html': 'x' })
      const url = new URL(server.url('/a.html').href.replace('127.0.0.1', host))
      await expect(fetcher().fetch(url, A_PAGE)).rejects.toMatchObject({ reason: 'private address' })
      expect(server.asked).toEqual([])
    },
  )
})
