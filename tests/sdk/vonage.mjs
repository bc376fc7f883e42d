// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The current official SDK, unchanged, with Basic credentials.

import assert from 'node:assert/strict';

import { sandbox, sdk } from './sandbox.mjs';

const { Vonage } = await sdk('@vonage/server-sdk');
const { Auth } = await sdk('@vonage/auth');

const hosts = { restHost: sandbox.url, apiHost: sandbox.url };
const vonage = new Vonage(new Auth({ apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret }), hosts);

const succeeded = { errorCode: '200', errorCodeLabel: 'success' };

const ownedRow = async (msisdn) => {
  const page = await vonage.numbers.getOwnedNumbers({ pattern: msisdn, searchPattern: 0 });
  return page.numbers?.find((row) => row.msisdn === msisdn);
};

const owned = await vonage.numbers.getOwnedNumbers({ size: 100, index: 1 });
assert.equal(owned.count, 40);
assert.equal(owned.numbers.length, 40);
assert.equal((await vonage.numbers.getOwnedNumbers()).numbers.length, 10);

const linked = await vonage.numbers.getOwnedNumbers({ hasApplication: true, size: 100 });
assert.ok(linked.count > 0 && linked.count < owned.count);
assert.ok(linked.numbers.every((row) => row.app_id));
const ofOneApplication = await vonage.numbers.getOwnedNumbers({ applicationId: linked.numbers[0].app_id });
assert.ok(ofOneApplication.numbers.every((row) => row.app_id === linked.numbers[0].app_id));

const found = await vonage.numbers.getAvailableNumbers({
  country: 'GB', type: 'mobile-lvn', features: ['VOICE', 'SMS'], startsWith: '447700900', size: 5,
});
assert.equal(found.numbers.length, 5);
assert.ok(found.numbers.every((row) => row.msisdn.startsWith('447700900') && row.features.length >= 2));
assert.deepEqual(await vonage.numbers.getAvailableNumbers({ country: 'AQ' }), {});

const { country, msisdn, cost } = found.numbers[0];
const before = await vonage.accounts.getBalance();
assert.deepEqual(await vonage.numbers.buyNumber({ country, msisdn }), succeeded);
const after = await vonage.accounts.getBalance();
assert.ok(Math.abs(before.value - after.value - Number(cost)) < 1e-6);
assert.ok(await ownedRow(msisdn));
await assert.rejects(vonage.numbers.buyNumber({ country, msisdn }), (error) => error.response.status === 420);

const applications = [];
for await (const application of vonage.applications.listAllApplications()) applications.push(application);
assert.ok(applications.length > 10);
const application = await vonage.applications.getApplication(applications[0].id);
assert.equal(application.name, applications[0].name);

const configuration = {
  applicationId: application.id,
  moHttpUrl: 'https://hooks.example.com/in',
  voiceCallbackType: 'sip',
  voiceCallbackValue: 'sip:desk@pbx.example.com',
};
assert.deepEqual(await vonage.numbers.updateNumber({ country, msisdn, ...configuration }), succeeded);
const configured = await ownedRow(msisdn);
assert.equal(configured.app_id, application.id);
assert.equal(configured.moHttpUrl, configuration.moHttpUrl);
assert.equal(configured.voiceCallbackType, 'sip');
assert.equal(configured.voiceCallbackValue, configuration.voiceCallbackValue);

assert.deepEqual(await vonage.numbers.cancelNumber({ country, msisdn }), succeeded);
assert.equal(await ownedRow(msisdn), undefined);

const stranger = new Vonage(new Auth({ apiKey: sandbox.apiKey, apiSecret: 'wrong' }), hosts);
await assert.rejects(stranger.numbers.getOwnedNumbers(), (error) => error.response.status === 401);
