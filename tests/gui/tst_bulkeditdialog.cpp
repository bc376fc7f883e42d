// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/bulkeditdialog.h"
#include "gui/models/bulkmodel.h"
#include "gui/widgets/emptystate.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// One edit for many numbers, seen number by number before it goes to the review.
class BulkEditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withNothingToFindItSaysWhatToDo();
    void aHostIsReplacedWhereItStandsAndTheRestIsCounted();
    void theLastOfSeveralEditsCounts();
    void whatTheFormHasIsShownForEachNumber();
    void whatCannotBeDoneIsSaidAndLeftOut();
    void inOneFieldOnlyThatOneIsSearched();
    void tenThousandNumbersAreWorkedOutPieceByPiece();
    void everyControlHasANameAndIsReachedByTab();
    void itIsDrawn();

private:
    /// As many numbers, each third of which has its address at the old host.
    [[nodiscard]] QList<OwnedNumber> numbers(int count) const;
    BulkEditDialog *open(const QList<OwnedNumber> &numbers, const SettingEdits &edits = {});
    static void type(const BulkEditDialog &dialog, const QString &find, const QString &replacement)
    {
        child<QLineEdit>(dialog, "find")->setText(find);
        child<QLineEdit>(dialog, "replacement")->setText(replacement);
    }
    [[nodiscard]] static QString summary(const BulkEditDialog &dialog)
    {
        return child<QLabel>(dialog, "summary")->text();
    }
    [[nodiscard]] static QPushButton *review(const BulkEditDialog &dialog)
    {
        return child<QPushButton>(dialog, "reviewButton");
    }
    [[nodiscard]] QList<Change> reviewed(const BulkEditDialog &dialog);

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
};

void BulkEditDialogTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void BulkEditDialogTest::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    m_account = m_desk->addAccount();
}

void BulkEditDialogTest::cleanup()
{
    if (auto *dialog = openWindow<BulkEditDialog>())
        delete dialog;
    m_desk.reset();
}

QList<OwnedNumber> BulkEditDialogTest::numbers(int count) const
{
    QList<OwnedNumber> numbers;
    for (int i = 0; i < count; ++i) {
        const QString host = i % 3 == 0 ? u"old.example"_s : u"other.example"_s;
        numbers << ownedNumber(m_account, QString::number(447700900000 + i),
            { { u"moHttpUrl"_s, QString(u"https://"_s + host + u"/in"_s) } });
    }
    return numbers;
}

BulkEditDialog *BulkEditDialogTest::open(const QList<OwnedNumber> &numbers, const SettingEdits &edits)
{
    auto *dialog = new BulkEditDialog(m_desk->desk(), numbers, edits);
    dialog->show();
    return dialog;
}

QList<Change> BulkEditDialogTest::reviewed(const BulkEditDialog &dialog)
{
    QList<Change> changes;
    connect(&dialog, &BulkEditDialog::reviewRequested, this,
        [&changes](const QList<Change> &given) { changes = given; });
    QTest::mouseClick(review(dialog), Qt::LeftButton);
    return changes;
}

void BulkEditDialogTest::withNothingToFindItSaysWhatToDo()
{
    const BulkEditDialog *dialog = open(numbers(3));
    QVERIFY(child<EmptyState>(*dialog, "empty")->isVisible());
    QVERIFY(!review(*dialog)->isEnabled());
    QCOMPARE(summary(*dialog), QString());
    QCOMPARE(dialog->windowTitle(), u"Change 3 numbers"_s);
    QVERIFY(child<QLabel>(*dialog, "formEdits")->isHidden());
}

void BulkEditDialogTest::aHostIsReplacedWhereItStandsAndTheRestIsCounted()
{
    const QList<OwnedNumber> given = numbers(7);
    const BulkEditDialog *dialog = open(given);
    type(*dialog, u"old.example"_s, u"new.example/{last4}"_s);
    QTRY_VERIFY(review(*dialog)->isEnabled());
    QCOMPARE(review(*dialog)->text(), u"Review 3 changes…"_s);
    QVERIFY(summary(*dialog).contains(u"4"_s));
    const QList<Change> changes = reviewed(*dialog);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(1).ref, given.at(3).ref);
    QCOMPARE(changes.at(1).kind, ChangeKind::Configure);
    QCOMPARE(changes.at(1).seen, given.at(3).settings);
    QCOMPARE(changes.at(1).edits, (SettingEdits{ { u"moHttpUrl"_s, u"https://new.example/0003/in"_s } }));
    QVERIFY(changes.at(0).id != changes.at(1).id && !changes.at(0).id.isEmpty());
    QTRY_VERIFY(!openWindow<BulkEditDialog>());
}

void BulkEditDialogTest::theLastOfSeveralEditsCounts()
{
    const BulkEditDialog *dialog = open(numbers(9));
    type(*dialog, u"old"_s, u"older"_s);
    QVERIFY(!review(*dialog)->isEnabled());
    type(*dialog, u"other.example"_s, u"new.example"_s);
    QVERIFY(!review(*dialog)->isEnabled());
    QTRY_COMPARE(review(*dialog)->text(), u"Review 6 changes…"_s);
    QTRY_VERIFY(review(*dialog)->isEnabled());
    type(*dialog, {}, {});
    QTRY_VERIFY(child<EmptyState>(*dialog, "empty")->isVisible());
    QVERIFY(!review(*dialog)->isEnabled());
}

void BulkEditDialogTest::whatTheFormHasIsShownForEachNumber()
{
    const BulkEditDialog *dialog
        = open(numbers(2), { { u"moHttpUrl"_s, u"https://hooks.example/{country}/{number}"_s } });
    QVERIFY(child<QLabel>(*dialog, "formEdits")->isVisible());
    QTRY_VERIFY(review(*dialog)->isEnabled());
    const QAbstractItemModel *model = child<QTableView>(*dialog, "table")->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->index(1, BulkModel::ChangeColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"https://hooks.example/gb/447700900001"_s));
}

void BulkEditDialogTest::whatCannotBeDoneIsSaidAndLeftOut()
{
    QList<OwnedNumber> given = numbers(2);
    given[1].settings = { { u"moHttpUrl"_s, u"https://old.example.de/in"_s } };
    const BulkEditDialog *dialog = open(given);
    type(*dialog, u"https://old.example/"_s, u"ftp://old.example/"_s);
    const QAbstractItemModel *model = child<QTableView>(*dialog, "table")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!review(*dialog)->isEnabled());
    QCOMPARE(
        model->index(0, BulkModel::NumberColumn).data(StateSignRole).value<StateSign>(), StateSign::Refused);
    const QString words = model->index(0, BulkModel::ChangeColumn).data().toString();
    QVERIFY2(words.contains(u"http"_s), qPrintable(words));
    QVERIFY(!model->index(0, BulkModel::ChangeColumn).data(DifferenceRole).isValid());
}

void BulkEditDialogTest::inOneFieldOnlyThatOneIsSearched()
{
    QList<OwnedNumber> given = numbers(1);
    given[0].settings.insert(u"voiceCallbackType"_s, u"sip"_s);
    given[0].settings.insert(u"voiceCallbackValue"_s, u"sip:desk@old.example"_s);
    const BulkEditDialog *dialog = open(given);
    auto *in = child<QComboBox>(*dialog, "in");
    in->setCurrentIndex(in->findData(u"voiceCallbackValue"_s));
    QVERIFY(in->currentIndex() > 0);
    type(*dialog, u"old.example"_s, u"new.example"_s);
    QTRY_VERIFY(review(*dialog)->isEnabled());
    const QList<Change> changes = reviewed(*dialog);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().edits, (SettingEdits{ { u"voiceCallbackValue"_s, u"sip:desk@new.example"_s } }));
}

void BulkEditDialogTest::tenThousandNumbersAreWorkedOutPieceByPiece()
{
    BulkModel model(m_desk->accounts, numbers(10'000));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy pieces(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy finished(&model, &BulkModel::finished);
    BulkEdit edit;
    edit.find = u"old"_s;
    edit.replacement = u"new"_s;
    model.setEdit(edit);
    QVERIFY(!model.isFinished());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(pieces.size() > 10);
    QCOMPARE(model.applicable(), 3334);
    QCOMPARE(model.unchanged(), 6666);
    QCOMPARE(model.impossible(), 0);
    QCOMPARE(model.changes().size(), 3334);
}

void BulkEditDialogTest::everyControlHasANameAndIsReachedByTab()
{
    BulkEditDialog *dialog = open(numbers(4));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    type(*dialog, u"old"_s, u"new"_s);
    QTRY_VERIFY(review(*dialog)->isEnabled());
    QVERIFY(child<QLineEdit>(*dialog, "find")->hasFocus());
    QStringList reached;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!dialog->focusWidget()->accessibleName().isEmpty()
            || qobject_cast<QPushButton *>(dialog->focusWidget()));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        reached << dialog->focusWidget()->objectName();
    }
    for (const QString &name :
        { u"find"_s, u"replacement"_s, u"in"_s, u"table"_s, u"cancelButton"_s, u"reviewButton"_s })
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void BulkEditDialogTest::itIsDrawn()
{
    QList<OwnedNumber> given = numbers(12);
    given[2].settings = { { u"moHttpUrl"_s, u"https://old.example:99999/in"_s } };
    BulkEditDialog *dialog = open(given);
    shoot(*dialog, u"bulk-empty"_s);
    type(*dialog, u"old.example"_s, u"hooks.example/{last4}"_s);
    QTRY_VERIFY(review(*dialog)->isEnabled());
    shoot(*dialog, u"bulk-replacing"_s);
    QVERIFY(!dialog->grab().isNull());
}

QTEST_MAIN(BulkEditDialogTest)
#include "tst_bulkeditdialog.moc"
