import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const text = readFileSync(join(import.meta.dirname, '../docker-compose.yml'), 'utf8')
const { services, volumes } = parse(text)

test('the server is pinned, reached from this machine alone, and has no password of ours', () => {
  const { image, ports, environment } = services.neo4j
  expect(image).toMatch(/^neo4j:\d+\.\d+\.\d+-community$/)
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/)
  expect(environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
})

test('its data outlive it, and it says when it is well', () => {
  const mounts: string[] = services.neo4j.volumes.map((mount: string) => mount.split(':')[0])
  expect(mounts).toEqual(Object.keys(volumes))
  expect(services.neo4j.healthcheck.test).toContain('http://localhost:7474')
})

test('its version is the one that the tests run on', async () => {
  const pom = readFileSync(join(import.meta.dirname, 'neo4j/pom.xml'), 'utf8')
  expect(services.neo4j.image).toBe(`neo4j:${/<neo4j\.version>(.*?)</.exec(pom)?.[1]}-community`)
})
