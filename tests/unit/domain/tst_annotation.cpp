// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/annotation.h"

#include "domain/notebook.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TestAnnotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreTidyAndEachIsThereOnce();
    void aLineOfTagsReadsAsItWasWritten();
    void anEditChangesOnlyWhatItNames();
    void tagsAreRemovedInWhateverCase();
    void notesKeepTheirLines();
    void anEditBetweenTwoMakesOneOfTheOther_data();
    void anEditBetweenTwoMakesOneOfTheOther();
    void aBookKnowsOnlyWhatIsKept();
    void aCopyOfABookStaysAsItWas();

private:
    [[nodiscard]] static NumberRef ref(int last)
    {
        const QString digits = u"4477009%1"_s.arg(last, 5, 10, QChar(u'0'));
        return { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    }
};

void TestAnnotation::tagsAreTidyAndEachIsThereOnce()
{
    QCOMPARE(sortedTags({ u" Sales  desk "_s, u"vip"_s, u""_s, u"sales desk"_s, u"A,b"_s, u" "_s }),
        QStringList({ u"A b"_s, u"Sales desk"_s, u"vip"_s }));
}

void TestAnnotation::aLineOfTagsReadsAsItWasWritten()
{
    const QStringList tags = tagsFromLine(u"vip, Sales desk,,  fax ,VIP"_s);
    QCOMPARE(tags, QStringList({ u"fax"_s, u"Sales desk"_s, u"vip"_s }));
    QCOMPARE(tagsFromLine(tagLine(tags)), tags);
    QVERIFY(tagsFromLine(u" , ,"_s).isEmpty());
    QCOMPARE(tagsFromLine(QString::fromUtf8("night\u060c day\uff0cvip")),
        (QStringList{ u"day"_s, u"night"_s, u"vip"_s }));
}

void TestAnnotation::anEditChangesOnlyWhatItNames()
{
    const Annotation before{ { u"fax"_s, u"vip"_s }, u"Ask first."_s, u"Ada"_s, true };
    QCOMPARE(edited(before, {}), before);
    AnnotationEdit edit;
    edit.owner = u"  Grace   Hopper "_s;
    QCOMPARE(edited(before, edit), (Annotation{ before.tags, before.note, u"Grace Hopper"_s, true }));
    edit = {};
    edit.addTags = { u"VIP"_s, u"night"_s };
    edit.removeTags = { u"fax"_s, u"unknown"_s };
    QCOMPARE(edited(before, edit), (Annotation{ { u"night"_s, u"vip"_s }, u"Ask first."_s, u"Ada"_s, true }));
    edit = {};
    edit.note = edit.owner = QString();
    edit.locked = false;
    QCOMPARE(edited(before, edit), (Annotation{ before.tags, {}, {}, false }));
}

void TestAnnotation::tagsAreRemovedInWhateverCase()
{
    AnnotationEdit edit;
    edit.removeTags = { u"VIP"_s };
    QVERIFY(edited({ { u"vip"_s }, {}, {}, false }, edit).isEmpty());
}

void TestAnnotation::notesKeepTheirLines()
{
    AnnotationEdit edit;
    edit.note = u"  One\r\nTwo\rThree \n\n"_s;
    QCOMPARE(edited({}, edit).note, u"  One\nTwo\nThree"_s);
}

void TestAnnotation::anEditBetweenTwoMakesOneOfTheOther_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to)
            QTest::addRow("%d to %d", from, to) << from << to;
    }
}

void TestAnnotation::anEditBetweenTwoMakesOneOfTheOther()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const QList<Annotation> all{ {}, { { u"vip"_s }, {}, {}, true },
        { { u"fax"_s, u"vip"_s }, u"Ask."_s, u"Ada"_s, false }, { { u"fax"_s }, {}, u"Ada"_s, true } };
    const AnnotationEdit edit = editBetween(all.at(from), all.at(to));
    QCOMPARE(edited(all.at(from), edit), all.at(to));
    QCOMPARE(edit.isEmpty(), from == to);
}

void TestAnnotation::aBookKnowsOnlyWhatIsKept()
{
    NoteBook book;
    QVERIFY(book.isEmpty());
    for (int each = 0; each < 500; ++each)
        book.put(ref(each), { {}, QString::number(each), {}, false });
    book.put(ref(7), { {}, u"seven"_s, {}, false });
    book.put(ref(8), {});
    book.put(ref(600), {});
    QCOMPARE(book.count(), 499);
    QCOMPARE(book.of(ref(7)).note, u"seven"_s);
    QVERIFY(book.contains(ref(9)) && !book.contains(ref(8)));
    QVERIFY(book.of(ref(8)).isEmpty());
    qsizetype visited = 0;
    book.forEach([&](const NumberRef &number, const Annotation &kept) {
        ++visited;
        QCOMPARE(book.of(number), kept);
    });
    QCOMPARE(visited, book.count());
}

void TestAnnotation::aCopyOfABookStaysAsItWas()
{
    NoteBook book;
    book.put(ref(1), { { u"vip"_s }, {}, {}, false });
    const NoteBook before = book;
    book.put(ref(1), {});
    book.put(ref(2), { {}, {}, u"Ada"_s, false });
    QCOMPARE(before.count(), 1);
    QCOMPARE(before.of(ref(1)).tags, QStringList{ u"vip"_s });
    QVERIFY(!before.contains(ref(2)));
}

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
