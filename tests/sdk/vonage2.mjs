// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official SDK of old (version 2), unchanged: credentials and fields all travel in the query, also
// those of a POST.

import assert from 'node:assert/strict';
import { promisify } from 'node:util';

import { sandbox, sdk } from './sandbox.mjs';

const { default: Vonage } = await sdk('vonage-server-sdk-2');
const address = new URL(sandbox.url);

const client = (apiSecret) => {
  // It takes the port apart from the host, and speaks plain HTTP on any port but 443.
  const hosts = { restHost: `http://${address.hostname}`, apiHost: `http://${address.hostname}` };
  const { number, account } = new Vonage({ apiKey: sandbox.apiKey, apiSecret }, { ...hosts, port: address.port });
  return {
    list: promisify(number.get.bind(number)),
    search: promisify(number.search.bind(number)),
    buy: promisify(number.buy.bind(number)),
    cancel: promisify(number.cancel.bind(number)),
    update: promisify(number.update.bind(number)),
    balance: promisify(account.checkBalance.bind(account)),
  };
};

const vonage = client(sandbox.apiSecret);
const succeeded = { 'error-code': '200', 'error-code-label': 'success' };
const withCode = (code) => (error) => [error.statusCode, error.status].includes(code);

const owned = await vonage.list({ size: 100 });
assert.equal(owned.count, 40);

const found = await vonage.search('GB', { features: 'VOICE', type: 'landline', pattern: '44207946', search_pattern: 0 });
assert.equal(found.numbers.length, 10);
const { msisdn } = found.numbers[0];

const before = await vonage.balance();
assert.deepEqual(await vonage.buy('GB', msisdn), succeeded);
assert.ok((await vonage.balance()).value < before.value);
await assert.rejects(vonage.buy('GB', msisdn), withCode(420));

const forward = { voiceCallbackType: 'tel', voiceCallbackValue: '447700900123' };
assert.deepEqual(await vonage.update('GB', msisdn, { ...forward }), succeeded);
const configured = (await vonage.list({ pattern: msisdn })).numbers[0];
assert.equal(configured.voiceCallbackType, 'tel');
assert.equal(configured.voiceCallbackValue, '447700900123');

assert.deepEqual(await vonage.cancel('GB', msisdn), succeeded);
assert.deepEqual(await vonage.list({ pattern: msisdn }), {});

await assert.rejects(client('wrong').list({}), withCode(401));
