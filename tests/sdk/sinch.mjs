// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The current official SDK, unchanged, with OAuth 2.0. It wraps everything of the Numbers API but number
// orders, which no SDK wraps; those are held to their promises by tests/unit/sandbox/tst_sinchorders.
// It sends the plus of a number pattern unencoded, so the patterns here do without one.

import assert from 'node:assert/strict';

import { sandboxes, sdk } from './sandbox.mjs';

const { default: { SinchClient } } = await sdk('@sinch/sdk-core');
const { url, projectId, keyId, keySecret } = sandboxes.sinch;

const client = (secret) => new SinchClient({
  projectId, keyId, keySecret: secret, authHostname: url, numbersHostname: url,
}).numbers;
const numbers = client(keySecret);

// Every page, by the SDK's own paging: its tokens are opaque and end in an equals sign.
const owned = [];
for await (const number of numbers.list({ pageSize: 15, orderBy: 'phoneNumber' })) owned.push(number);
assert.equal(owned.length, 40);
assert.equal(new Set(owned.map((number) => number.phoneNumber)).size, 40);
const ofSweden = await numbers.list({ regionCode: 'SE', pageSize: 100 });
assert.ok(ofSweden.data.length > 0 && ofSweden.data.every((number) => number.regionCode === 'SE'));
assert.equal(ofSweden.hasNextPage, false);

const regions = await numbers.availableRegions.list({ types: ['MOBILE', 'TOLL_FREE'] });
assert.ok(regions.availableRegions.some((region) => region.regionCode === 'SE'));
assert.ok(regions.availableRegions.every((region) => !region.types.includes('LOCAL')));

const found = await numbers.searchForAvailableNumbers({
  regionCode: 'US', type: 'LOCAL', capabilities: ['SMS', 'VOICE'], size: 5,
  numberPattern: { pattern: '55501', searchPattern: 'CONTAINS' },
});
assert.equal(found.availableNumbers.length, 5);
const { phoneNumber, monthlyPrice } = found.availableNumbers[0];
assert.equal((await numbers.checkAvailability({ phoneNumber })).monthlyPrice.amount, monthlyPrice.amount);

const missing = (error) => error.statusCode === 404;
const servicePlanId = owned.find((number) => number.smsConfiguration.servicePlanId).smsConfiguration.servicePlanId;
const rented = await numbers.rent({
  phoneNumber, rentNumberRequestBody: { smsConfiguration: { servicePlanId } },
});
assert.equal(rented.smsConfiguration.scheduledProvisioning.status, 'WAITING');
assert.equal((await numbers.get({ phoneNumber })).smsConfiguration.servicePlanId, servicePlanId);
await assert.rejects(numbers.checkAvailability({ phoneNumber }), missing);

const trunkId = owned.map((number) => number.voiceConfiguration.trunkId).find((id) => id);
await numbers.update({
  phoneNumber,
  updateActiveNumberRequestBody: {
    displayName: 'Front desk',
    voiceConfiguration: { type: 'EST', trunkId },
    callbackUrl: 'https://hooks.example.com/sinch',
  },
});
const updated = await numbers.get({ phoneNumber });
assert.equal(updated.displayName, 'Front desk');
assert.equal(updated.voiceConfiguration.trunkId, trunkId);
assert.equal(updated.voiceConfiguration.scheduledVoiceProvisioning, null);
assert.equal(updated.callbackUrl, 'https://hooks.example.com/sinch');
assert.equal(updated.smsConfiguration.servicePlanId, servicePlanId);

await numbers.update({
  phoneNumber, updateActiveNumberRequestBody: { smsConfiguration: { servicePlanId: '' } },
});
assert.equal((await numbers.get({ phoneNumber })).smsConfiguration.servicePlanId, '');
await assert.rejects(numbers.getEmergencyAddress({ phoneNumber }), missing);

const released = await numbers.release({ phoneNumber });
assert.ok(released.expireAt);
assert.deepEqual(released.expireAt, released.nextChargeDate);
assert.deepEqual((await numbers.get({ phoneNumber })).expireAt, released.expireAt);

const before = await numbers.callbacks.get({});
assert.equal(before.projectId, projectId);
const hmacSecret = 'invented-secret-of-more-than-32-characters';
await numbers.callbacks.update({ updateCallbackConfigurationRequestBody: { hmacSecret } });
assert.equal((await numbers.callbacks.get({})).hmacSecret, hmacSecret);

await assert.rejects(client('wrong').list({ pageSize: 1 }));
