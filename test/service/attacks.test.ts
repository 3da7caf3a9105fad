/** What hostile clients try: each is answered at once and costs nothing that lasts. */
import { readFileSync } from 'node:fs';
import { Agent, type ClientRequest, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { type Service, startService } from '../../src/service/server.js';

// Text: United Nations, A/RES/65/230.
const text = readFileSync(join(import.meta.dirname, '../../samples/a-res-65-230/source.txt'), 'utf8');
const octets = { 'content-type': 'application/octet-stream' };
let service: Service;
beforeAll(async () => {
  service = await startService({ port: 0, threads: 1, streams: 50 });
});
afterAll(() => service.stop());

const post = (path: string, body: Uint8Array<ArrayBuffer> | string) =>
  fetch(service.address + path, { method: 'POST', headers: octets, body });

const gauge = async (name: string): Promise<number> => {
  const lines = (await (await fetch(`${service.address}/metrics`)).text()).split('\n');
  return Number(lines.find(line => line.startsWith(`${name} `))?.split(' ')[1]);
};

test('a Word file that unpacks to very much is refused before it is unpacked', async () => {
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': new Uint8Array(60_000_000),
  });
  expect(bomb.length).toBeLessThan(100_000);
  const answer = await post('/v1/convert', bomb);
  const { status, diagnostics, akn } = (await answer.json()) as {
    readonly status: string;
    readonly diagnostics: readonly { readonly code: string }[];
    readonly akn?: string;
  };
  expect([answer.status, status, akn]).toEqual([200, 'errors', undefined]);
  expect(diagnostics[0]?.code).toMatch(/^read\//);
});

test('paths that lead out of the results, or to no job, lead nowhere', async () => {
  const { job } = (await (await post('/v1/convert', text)).json()) as { readonly job: string };
  const tried = [
    '../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/package.json',
    'A%00.akn.xml',
    '//',
  ];
  for (const path of tried)
    expect([path, (await fetch(`${service.address}/v1/jobs/${job}/files/${path}`)).status]).toEqual([path, 404]);
  for (const id of ['__proto__', 'constructor', `${job}x`, '0'.repeat(32)])
    expect((await fetch(`${service.address}/v1/jobs/${id}`)).status).toBe(404);
});

test('a thousand streams of events: as many as may be are held, the rest are refused, and all go', async () => {
  const { href } = (await (await post('/v1/convert?wait=false', text.repeat(40))).json()) as { readonly href: string };
  const agent = new Agent({ keepAlive: false, maxSockets: 1000 });
  const requests: ClientRequest[] = [];
  const statuses = await Promise.all(
    Array.from(
      { length: 1000 },
      () =>
        new Promise<number>(resolve => {
          const request = get(`${service.address}${href}/events`, { agent }, answer => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
          });
          request.on('error', () => resolve(0));
          requests.push(request);
        }),
    ),
  );
  const held = statuses.filter(status => status === 200).length;
  expect(held).toBeGreaterThan(0);
  expect(statuses.filter(status => status === 503).length).toBe(1000 - held);
  expect(await gauge('ntoso_event_streams')).toBeLessThanOrEqual(50);
  expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
  await fetch(service.address + href, { method: 'DELETE' });
  for (const request of requests) request.destroy();
  agent.destroy();
  while ((await gauge('ntoso_event_streams')) > 0) await pause(20);
});
