import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { NotFetched } from './not-fetched.ts'

const NOT_PUBLIC = new BlockList()
/** By IANA's registry of special addresses: this network, private, shared, loopback, link-local, tests, many at once, reserved. */
const SPECIAL_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 ' +
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
/** Of those that are global: tunnels, which lead to addresses of another kind, and what is for documentation. */
const SPECIAL_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const GLOBAL_6 = new BlockList()
GLOBAL_6.addSubnet('2000::', 3, 'ipv6')
/** Where networks without IPv4 have its addresses: the last four bytes are one. */
const TRANSLATED = new BlockList()
TRANSLATED.addSubnet('64:ff9b::', 96, 'ipv6')

for (const [subnets, family] of [
  [SPECIAL_4, 'ipv4'],
  [SPECIAL_6, 'ipv6'],
] as const)
  for (const subnet of subnets.split(' ')) {
    const [net = '', prefix] = subnet.split('/')
    NOT_PUBLIC.addSubnet(net, Number(prefix), family)
  }

/**
 * Whether an IP address is one of the public internet: not of this machine, of its network, or of none. Of IPv6 only what is
 * given out as global is, so that IPv4 written as IPv6 is not, however it is written.
 */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !NOT_PUBLIC.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  if (TRANSLATED.check(address, 'ipv6')) return isPublic(lastFour(address))
  return GLOBAL_6.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6')
}

/** The IPv4 address in the last four bytes of an IPv6 one. */
function lastFour(address: string): string {
  // The parser of addresses writes every form in one way, with figures to the base of sixteen.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  return groups
    .slice(-2)
    .flatMap((group) => {
      const number = Number.parseInt(group || '0', 16)
      return [number >> 8, number & 255]
    })
    .join('.')
}

const refusal = (address: string): NotFetched =>
  new NotFetched(
    'private address',
    `leads to ${address}, an address of this machine or its network: --allow-private fetches it`,
  )

/** The host of an address, without the brackets of IPv6. */
const hostIn = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * Looks at a host that is given by number, which is connected to without being looked up.
 *
 * @throws {NotFetched} where it is not public
 */
export function refuseNumber(url: URL): void {
  const host = hostIn(url)
  if (isIP(host) !== 0 && !isPublic(host)) throw refusal(host)
}

/**
 * Looks up a name for a connection, and gives only what is public. What is connected to is what was looked at, so that a
 * name cannot mean another address a moment later.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    const wrong = error === null ? found.find(({ address }) => !isPublic(address)) : undefined
    const [first] = found ?? []
    if (error !== null) callback(error, [])
    else if (wrong !== undefined) callback(refusal(wrong.address), [])
    else if (options.all) callback(null, found)
    else callback(null, first?.address ?? '', first?.family)
  })
}
