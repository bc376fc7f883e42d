// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The current official SDK of the Bird platform, unchanged. It has no calls for voice numbers, so those go
// through its own way to any other path.
//
// Bird CRM has no script: no official SDK speaks its numbers calls. The package `messagebird` is for the
// API before it.

import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';

import { sandboxes, sdk } from './sandbox.mjs';

// Debian's Node.js has it, but not under the name that the SDK knows.
globalThis.crypto ??= webcrypto;

const { BirdClient, BirdAuthError, BirdConflictError, BirdMisdirectedError, BirdNotFoundError, BirdValidationError }
  = await sdk('@messagebird/sdk');

const { url: baseUrl, apiKey } = sandboxes.bird;
const bird = new BirdClient({ apiKey, baseUrl });

const ownedRow = async (number) => (await bird.numbers.list({ number })).data[0];
const collect = async (pages) => {
  const rows = [];
  for await (const row of pages) rows.push(row);
  return rows;
};

assert.match((await bird.workspace.get()).id, /^ws_/);

// List, page by page.
const owned = await collect(bird.numbers.list({ limit: 7 }));
assert.equal(owned.length, 40);
assert.equal(new Set(owned.map((row) => row.id)).size, 40);
const shared = owned.find((row) => row.kind === 'shared');
const blocked = owned.find((row) => row.ownership?.next.length > 0);
assert.notEqual(blocked.ownership.next[0].description, '');
assert.deepEqual(await bird.numbers.get(owned[0].id), owned[0]);

// Search.
const wanted = { country_code: 'GB', number_type: 'mobile', prefix: '7700900', capabilities: ['sms', 'voice'] };
const found = await collect(bird.numbers.available.list({ ...wanted, limit: 100 }));
assert.ok(found.length > 50);
assert.ok(found.every((row) => row.number.startsWith('+447700900') && row.capabilities.length >= 2));
assert.deepEqual(await bird.numbers.available.get(found[0].number), found[0]);
await assert.rejects(bird.numbers.available.list({ country_code: 'GB', features: 'sms' }), BirdValidationError);

// Buy from stock: settled in the answer, and replayed for the same key.
const { number } = found[0];
const idempotencyKey = 'one intent';
const order = await bird.numbers.orders.create({ number }, { idempotencyKey }).withResponse();
assert.equal(order.response.status, 201);
assert.equal(order.data.status, 'completed');
const again = await bird.numbers.orders.create({ number }, { idempotencyKey }).withResponse();
assert.deepEqual(again.data, order.data);
assert.equal(again.response.headers.get('Idempotency-Replay'), 'true');
await assert.rejects(
  bird.numbers.orders.create({ number: found[1].number }, { idempotencyKey }), BirdConflictError);
await assert.rejects(bird.numbers.orders.create({ number }), BirdNotFoundError);
assert.equal((await ownedRow(number)).id, order.data.number_id);

// Buy from a supplier: settled later.
const settle = async (id) => {
  for (;;) {
    const { status, ...rest } = await bird.numbers.orders.get(id);
    if (status === 'completed' || status === 'failed') return { status, ...rest };
  }
};
const supplied = [];
for (const prefix of ['206', '212', '303', '312', '415']) {
  const area = await collect(bird.numbers.available.list({ country_code: 'US', prefix, limit: 100 }));
  supplied.push(...area.map((row) => row.number).filter((one) => /[89]$/.test(one)));
}
const fails = (one) => /0[89]$/.test(one);
const late = await bird.numbers.orders.create({ number: supplied.find((one) => !fails(one)) }).withResponse();
assert.equal(late.response.status, 202);
assert.equal((await settle(late.data.id)).number_id, (await ownedRow(late.data.number)).id);
const doomed = await bird.numbers.orders.create({ number: supplied.find(fails) });
assert.notEqual((await settle(doomed.id)).failure_reason, null);
assert.equal((await bird.numbers.orders.list({ status: 'failed' })).data[0].id, doomed.id);

// Voice.
const voice = (await bird.request({ method: 'GET', path: '/v1/voice/numbers', query: { search: number } })).data[0];
assert.equal(voice.phone_number, number);
assert.equal(voice.provider.allocation_id, order.data.number_id);
const configured = await bird.request({
  method: 'PATCH',
  path: `/v1/voice/numbers/${voice.id}`,
  body: { name: 'Desk', inbound_configuration: { route: { type: 'voicemail' } } },
});
assert.equal(configured.name, 'Desk');
assert.equal(configured.inbound_configuration.route.type, 'voicemail');

// Release.
await bird.numbers.release(order.data.number_id);
assert.equal(await ownedRow(number), undefined);
await assert.rejects(bird.numbers.get(order.data.number_id), BirdNotFoundError);
await assert.rejects(bird.numbers.release(shared.id), (error) => error.code === 'E14002');

// Strangers.
const stranger = new BirdClient({ apiKey: 'bk_us1_somebodyelse', baseUrl });
await assert.rejects(stranger.numbers.list(), BirdAuthError);
const elsewhere = new BirdClient({ apiKey: 'bk_eu1_somebodyelse', baseUrl });
await assert.rejects(elsewhere.numbers.list(), BirdMisdirectedError);
