// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotations.h"

#include "support/locks.h"
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
    void everythingIsKeptAsItWasWritten();
    void manyAreChangedInOneCommitOrNotAtAll();
    void editsOfOneNumberWorkOnWhatTheOneBeforeLeft();
    void whatIsEmptyIsForgotten();

private:
    [[nodiscard]] bool set(const NumberRef &number, bool locked);
    [[nodiscard]] bool isLocked(const NumberRef &number);
    [[nodiscard]] bool change(const QList<AnnotationChange> &changes);
    [[nodiscard]] QList<NumberNote> all();
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
    return change({ { number, lockEdit(locked) } });
}

bool TestAnnotations::isLocked(const NumberRef &number)
{
    Outcome end(m_annotations->isLocked(number));
    return end.wait() && end.isOk() && end.value();
}

QList<NumberRef> TestAnnotations::locked()
{
    QList<NumberRef> refs;
    for (const NumberNote &note : all()) {
        if (note.annotation.locked)
            refs << note.ref;
    }
    return refs;
}

QList<NumberNote> TestAnnotations::all()
{
    Outcome end(m_annotations->all());
    return end.wait() && end.isOk() ? end.value() : QList<NumberNote>();
}

bool TestAnnotations::change(const QList<AnnotationChange> &changes)
{
    Outcome end(m_annotations->edit(changes));
    return end.wait() && end.isOk() && end.value().size() == changes.size();
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
    Outcome end(m_annotations->edit({ { ref(), lockEdit() } }));
    QVERIFY(end.wait() && !end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Storage);
    QVERIFY(!isLocked(ref()));
}

void TestAnnotations::everythingIsKeptAsItWasWritten()
{
    AnnotationEdit edit;
    edit.addTags = { u"vip"_s, u"Büro \"Nord\""_s };
    edit.note = u"Ask first.\n';--"_s;
    edit.owner = u"Ada"_s;
    edit.locked = true;
    NumberRef code = ref();
    code.number = PhoneNumber::shortCode(u"80800"_s).value();
    QVERIFY(change({ { code, edit } }));
    m_annotations.reset();
    QVERIFY(m_desk->open());
    m_annotations = std::make_unique<Annotations>(m_desk->database());
    const NumberNote kept{ code, edited({}, edit) };
    QCOMPARE(all(), QList<NumberNote>{ kept });
    QVERIFY(all().constFirst().ref.number.isShortCode());
}

void TestAnnotations::manyAreChangedInOneCommitOrNotAtAll()
{
    AnnotationEdit edit;
    edit.addTags = { u"vip"_s };
    QVERIFY(change({ { ref(), edit } }));
    QVERIFY(
        m_desk->execute(u"CREATE TRIGGER full BEFORE INSERT ON annotations WHEN NEW.digits = '447700900125' "
                        "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    edit.addTags = { u"fax"_s };
    QVERIFY(!change({ { ref(), edit }, { ref(u"447700900124"_s), edit }, { ref(u"447700900125"_s), edit } }));
    QCOMPARE(all(), (QList<NumberNote>{ { ref(), { { u"vip"_s }, {}, {}, false } } }));
}

void TestAnnotations::editsOfOneNumberWorkOnWhatTheOneBeforeLeft()
{
    AnnotationEdit tag;
    tag.addTags = { u"vip"_s };
    AnnotationEdit owner;
    owner.owner = u"Ada"_s;
    Outcome first(m_annotations->edit({ { ref(), tag }, { ref(), lockEdit() } }));
    Outcome second(m_annotations->edit({ { ref(), owner } }));
    QVERIFY(first.wait() && first.isOk() && second.wait() && second.isOk());
    const Annotation kept{ { u"vip"_s }, {}, u"Ada"_s, true };
    QCOMPARE(second.value(), (QList<NumberNote>{ { ref(), kept } }));
    QCOMPARE(all(), second.value());
}

void TestAnnotations::whatIsEmptyIsForgotten()
{
    AnnotationEdit edit;
    edit.addTags = { u"vip"_s };
    AnnotationEdit back;
    back.removeTags = { u"vip"_s };
    QVERIFY(change({ { ref(), edit } }) && change({ { ref(), back } }));
    QVERIFY(all().isEmpty());
    QVERIFY(change({ { ref(), back } }));
    QVERIFY(all().isEmpty());
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
