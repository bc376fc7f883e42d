// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

// Only SQL that PostgreSQL understands as well, one statement a string. Times are milliseconds since 1970
// in UTC, amounts are decimal text, maps are JSON text. A version that was released is never edited: a
// change is a new list at the end.

namespace {

QStringList journalVersion1()
{
    return {
        uR"(CREATE TABLE changes (
            id TEXT NOT NULL PRIMARY KEY,
            seq BIGINT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            blocking INTEGER NOT NULL,
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            offer_id TEXT NOT NULL,
            purchase_target TEXT NOT NULL,
            setup_amount TEXT,
            setup_currency TEXT,
            monthly_amount TEXT,
            monthly_currency TEXT,
            seen TEXT NOT NULL,
            edits TEXT NOT NULL,
            created BIGINT NOT NULL,
            sent BIGINT,
            settled BIGINT,
            next_look BIGINT,
            looks INTEGER NOT NULL,
            negatives INTEGER NOT NULL,
            first_negative BIGINT,
            error TEXT,
            request_id TEXT NOT NULL,
            request TEXT NOT NULL,
            who TEXT NOT NULL,
            notes TEXT NOT NULL))"_s,
        // Two clicks, two windows and two processes make one change.
        u"CREATE UNIQUE INDEX changes_one_blocking ON changes (account, country, digits) WHERE blocking = 1"_s,
        u"CREATE INDEX changes_number ON changes (account, country, digits, seq)"_s,
        u"CREATE INDEX changes_spend ON changes (account, kind, created)"_s,
        uR"(CREATE TABLE snapshots (
            seq BIGINT NOT NULL PRIMARY KEY,
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            taken BIGINT NOT NULL,
            reason TEXT NOT NULL,
            settings TEXT NOT NULL))"_s,
        u"CREATE INDEX snapshots_number ON snapshots (account, country, digits, seq)"_s,
    };
}

QStringList journalVersion2()
{
    return { u"ALTER TABLE changes ADD COLUMN order_id TEXT NOT NULL DEFAULT ''"_s };
}

/// What a purchase brings with it, what each account was last known to own and what refreshes found that
/// needs an eye, and what people note about numbers.
QStringList journalVersion3()
{
    return {
        u"ALTER TABLE changes ADD COLUMN follows TEXT NOT NULL DEFAULT ''"_s,
        uR"(CREATE TABLE holdings (
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            origin TEXT NOT NULL,
            since BIGINT NOT NULL,
            ends_at BIGINT,
            change_id TEXT NOT NULL,
            PRIMARY KEY (account, country, digits)))"_s,
        u"CREATE TABLE passes (account TEXT NOT NULL PRIMARY KEY, finished BIGINT NOT NULL)"_s,
        uR"(CREATE TABLE findings (
            seq BIGINT NOT NULL PRIMARY KEY,
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            kind TEXT NOT NULL,
            cause TEXT NOT NULL,
            change_id TEXT NOT NULL,
            fields TEXT NOT NULL,
            found BIGINT NOT NULL,
            seen BIGINT))"_s,
        u"CREATE INDEX findings_unseen ON findings (seq) WHERE seen IS NULL"_s,
        uR"(CREATE TABLE annotations (
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            locked INTEGER NOT NULL,
            PRIMARY KEY (account, country, digits)))"_s,
        u"CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s,
    };
}

/// What is planned and not sent yet, what people note about numbers, and what a released number had, for the
/// day on which it is wanted back. A change is a JSON object as domain/changejson writes it.
QStringList journalVersion4()
{
    return {
        u"ALTER TABLE annotations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE annotations ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE annotations ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_s,
        uR"(CREATE TABLE plan (
            id TEXT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL,
            change TEXT NOT NULL,
            added BIGINT NOT NULL,
            due BIGINT,
            agreed BIGINT,
            failed_try TEXT NOT NULL))"_s,
        u"CREATE INDEX plan_order ON plan (place)"_s,
        uR"(CREATE TABLE kits (
            seq BIGINT NOT NULL PRIMARY KEY,
            change_id TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            kept BIGINT NOT NULL,
            settings TEXT NOT NULL,
            annotation TEXT NOT NULL,
            wanted INTEGER NOT NULL DEFAULT 0))"_s,
        u"CREATE INDEX kits_number ON kits (account, country, digits, seq)"_s,
        u"CREATE INDEX kits_wanted ON kits (seq) WHERE wanted = 1"_s,
    };
}

/// Every write waits for its row and for each index of it, so the row is found by its place itself and only a
/// purchase is in the index of the spending. Money is spent when a purchase is sent, and nearly every one is
/// within a day of being written down: those that are not have an index of their own, because the moment of
/// sending in the other one would make it wait for that once more.
QStringList journalVersion5()
{
    return {
        u"ALTER TABLE changes RENAME TO changes_before"_s,
        uR"(CREATE TABLE changes (
            id TEXT NOT NULL UNIQUE,
            seq INTEGER NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            blocking INTEGER NOT NULL,
            account TEXT NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            offer_id TEXT NOT NULL,
            purchase_target TEXT NOT NULL,
            setup_amount TEXT,
            setup_currency TEXT,
            monthly_amount TEXT,
            monthly_currency TEXT,
            seen TEXT NOT NULL,
            edits TEXT NOT NULL,
            created BIGINT NOT NULL,
            sent BIGINT,
            settled BIGINT,
            next_look BIGINT,
            looks INTEGER NOT NULL,
            negatives INTEGER NOT NULL,
            first_negative BIGINT,
            error TEXT,
            request_id TEXT NOT NULL,
            request TEXT NOT NULL,
            who TEXT NOT NULL,
            notes TEXT NOT NULL,
            order_id TEXT NOT NULL DEFAULT '',
            follows TEXT NOT NULL DEFAULT ''))"_s,
        u"INSERT INTO changes SELECT id, seq, kind, state, blocking, account, country, digits, short_code, "
        "offer_id, purchase_target, setup_amount, setup_currency, monthly_amount, monthly_currency, seen, "
        "edits, created, sent, settled, next_look, looks, negatives, first_negative, error, request_id, "
        "request, who, notes, order_id, follows FROM changes_before"_s,
        u"DROP TABLE changes_before"_s,
        u"CREATE UNIQUE INDEX changes_one_blocking ON changes (account, country, digits) WHERE blocking = 1"_s,
        u"CREATE INDEX changes_number ON changes (account, country, digits, seq)"_s,
        u"CREATE INDEX changes_spend ON changes (account, created) WHERE kind = 'Buy'"_s,
        u"CREATE INDEX changes_sent_far_off ON changes (account, sent) WHERE kind = 'Buy' AND sent - created NOT BETWEEN -86400000 AND 86400000"_s,
    };
}

QStringList cacheVersion1()
{
    return {
        u"CREATE TABLE inventories (account TEXT NOT NULL PRIMARY KEY, stored BIGINT NOT NULL)"_s,
        uR"(CREATE TABLE owned (
            account TEXT NOT NULL REFERENCES inventories (account) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            country TEXT NOT NULL,
            digits TEXT NOT NULL,
            short_code INTEGER NOT NULL,
            kind TEXT NOT NULL,
            capabilities TEXT NOT NULL,
            label TEXT NOT NULL,
            destination TEXT NOT NULL,
            settings TEXT NOT NULL,
            limitations TEXT NOT NULL,
            monthly_amount TEXT,
            monthly_currency TEXT,
            next_charge BIGINT,
            ends_at BIGINT,
            raw BLOB NOT NULL,
            PRIMARY KEY (account, position)))"_s,
    };
}

/// `more` is a JSON object of what is only shown and never searched.
QStringList cacheVersion2()
{
    return { u"ALTER TABLE owned ADD COLUMN more TEXT NOT NULL DEFAULT '{}'"_s };
}

/// A number is one value that only this program reads, and what its provider sent stands apart: the one is
/// read at every start, the other when somebody asks. What was there is thrown away, as a cache may be.
QStringList cacheVersion3()
{
    return {
        u"DROP TABLE owned"_s,
        u"DROP TABLE inventories"_s,
        uR"(CREATE TABLE inventories (
            id INTEGER NOT NULL PRIMARY KEY,
            account TEXT NOT NULL UNIQUE,
            stored BIGINT))"_s,
        uR"(CREATE TABLE owned (
            id INTEGER NOT NULL PRIMARY KEY,
            inventory INTEGER NOT NULL REFERENCES inventories (id) ON DELETE CASCADE,
            number TEXT NOT NULL,
            packed BLOB NOT NULL,
            UNIQUE (inventory, number)))"_s,
        uR"(CREATE TABLE raws (
            id INTEGER NOT NULL PRIMARY KEY REFERENCES owned (id) ON DELETE CASCADE,
            raw BLOB NOT NULL))"_s,
    };
}

} // namespace

DatabaseSpec journalSpec(const QString &path)
{
    DatabaseSpec spec{ path,
        { journalVersion1(), journalVersion2(), journalVersion3(), journalVersion4(), journalVersion5() },
        DatabaseSpec::Durability::EveryCommit, DatabaseSpec::Damaged::SetAside, true };
    // Nobody knows then what was under way: see Holdings::awaitsPass().
    spec.afterSetAside = { u"INSERT INTO facts (name, value) VALUES ('set_aside', '1')"_s };
    return spec;
}

DatabaseSpec cacheSpec(const QString &path)
{
    return { path, { cacheVersion1(), cacheVersion2(), cacheVersion3() }, DatabaseSpec::Durability::Relaxed,
        DatabaseSpec::Damaged::Rebuild, false };
}

} // namespace NumberDesk
