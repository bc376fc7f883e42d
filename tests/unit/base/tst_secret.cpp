// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <cstdlib>
#include <new>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

// Looks at a block of memory at the moment it is given back.
struct
{
    const void *block = nullptr;
    size_t size = 0;
    bool wasGivenBack = false;
    bool wasWiped = false;

    void look(const void *freed)
    {
        if (!block || freed != block)
            return;
        block = nullptr;
        wasGivenBack = true;
        wasWiped = true;
        for (size_t i = 0; i < size; ++i)
            wasWiped = wasWiped && static_cast<const char *>(freed)[i] == 0;
    }
} watched;

template <typename T>
concept Printable = requires(QDebug debug, T value)
{
    debug << value;
};

} // namespace

void *operator new[](size_t size)
{
    return std::malloc(size);
}

void operator delete[](void *block) noexcept
{
    watched.look(block);
    std::free(block);
}

void operator delete[](void *block, size_t) noexcept
{
    watched.look(block);
    std::free(block);
}

static_assert(!Printable<Secret>);
static_assert(
    !std::is_convertible_v<Secret,
        QByteArray> && !std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QVariant>);

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lendsItsBytes();
    void isWipedWhenTheLastCopyGoes();
    void comparesByContent();
    void anEmptyOneRevealsNothing();
};

void SecretTest::lendsItsBytes()
{
    const Secret secret = Secret::fromText(u"p\u00e4ss"_s);
    QByteArray seen;
    secret.reveal([&seen](QByteArrayView bytes) { seen = bytes.toByteArray(); });
    QCOMPARE(seen, "p\xc3\xa4ss"_ba);
    QCOMPARE(secret.size(), 5);
}

void SecretTest::isWipedWhenTheLastCopyGoes()
{
    auto first = std::make_unique<Secret>("canary-canary-canary");
    auto second = std::make_unique<Secret>(*first);
    first->reveal([](QByteArrayView bytes) {
        watched.block = bytes.data();
        watched.size = static_cast<size_t>(bytes.size());
    });
    first.reset();
    QVERIFY(!watched.wasGivenBack);
    second.reset();
    QVERIFY(watched.wasGivenBack);
    QVERIFY(watched.wasWiped);
}

void SecretTest::comparesByContent()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("ab")));
    QVERIFY(Secret() == Secret(""));
}

void SecretTest::anEmptyOneRevealsNothing()
{
    const Secret secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.size(), 0);
    bool called = false;
    secret.reveal([&called](QByteArrayView bytes) { called = bytes.isEmpty(); });
    QVERIFY(called);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
