// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"

#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

class TestAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLockIsOfOneNumberInOneAccount();
    void aLockOutlivesTheProgram();
    void aLockCanBeTakenOffAndPutOnAgain();
    void aShortCodeCanBeLocked();
    void aLockThatCannotBeKeptIsSaid();

private:
    [[nodiscard]] bool set(const NumberRef &number, bool locked);
    [[nodiscard]] bool isLocked(const NumberRef &number);
    [[nodiscard]] QList<NumberRef> locked();

    std::unique_ptr<JournalDesk> m_desk;
    std::unique_ptr<Annotations> m_annotations;
};

void TestAnnotations::init()
{
    m_annotations.reset();
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
    m_annotations = std::make_unique<Annotations>(m_desk->database());
}

bool TestAnnotations::set(const NumberRef &number, bool locked)
{
    Outcome end(m_annotations->setLocked(number, locked));
    return end.wait() && end.isOk();
}

bool TestAnnotations::isLocked(const NumberRef &number)
{
    Outcome end(m_annotations->isLocked(number));
    return end.wait() && end.isOk() && end.value();
}

QList<NumberRef> TestAnnotations::locked()
{
    Outcome end(m_annotations->locked());
    return end.wait() && end.isOk() ? end.value() : QList<NumberRef>();
}

void TestAnnotations::aLockIsOfOneNumberInOneAccount()
{
    QVERIFY(!isLocked(ref()));
    QVERIFY(set(ref(), true));
    QVERIFY(isLocked(ref()));
    QVERIFY(!isLocked(ref(u"447700900124"_s)));
    QVERIFY(!isLocked(ref(u"447700900123"_s, u"account-2"_s)));
    NumberRef abroad = ref();
    abroad.country = u"IE"_s;
    QVERIFY(!isLocked(abroad));
    QCOMPARE(locked(), QList<NumberRef>{ ref() });
}

void TestAnnotations::aLockOutlivesTheProgram()
{
    QVERIFY(set(ref(), true));
    m_annotations.reset();
    QVERIFY(m_desk->open());
    m_annotations = std::make_unique<Annotations>(m_desk->database());
    QVERIFY(isLocked(ref()));
}

void TestAnnotations::aLockCanBeTakenOffAndPutOnAgain()
{
    QVERIFY(set(ref(), true) && set(ref(), true) && set(ref(), false));
    QVERIFY(!isLocked(ref()));
    QVERIFY(locked().isEmpty());
    QVERIFY(set(ref(), true));
    QVERIFY(isLocked(ref()));
}

void TestAnnotations::aShortCodeCanBeLocked()
{
    NumberRef code = ref();
    code.number = PhoneNumber::shortCode(u"80800"_s).value();
    QVERIFY(set(code, true));
    QCOMPARE(locked(), QList<NumberRef>{ code });
    QVERIFY(locked().constFirst().number.isShortCode());
}

void TestAnnotations::aLockThatCannotBeKeptIsSaid()
{
    QVERIFY(m_desk->execute(u"CREATE TRIGGER full BEFORE INSERT ON annotations "
                            "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    Outcome end(m_annotations->setLocked(ref(), true));
    QVERIFY(end.wait() && !end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Storage);
    QVERIFY(!isLocked(ref()));
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
