// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/delegates/differencedelegate.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/models/reviewmodel.h"
#include "gui/presenters/planpresenter.h"
#include "gui/widgets/costsummary.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/wordsbox.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QClipboard>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOwned = 60;
const QString kHook = u"https://new.example/in"_s;

/// What a cell with these fields looks like.
QImage picture(const QList<FieldDifference> &fields, int width)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(fields), DifferenceRole);
    QImage image(width, 31, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = qApp->palette();
    const DifferenceDelegate delegate;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

QList<FieldDifference> fieldsUpTo(int count)
{
    QList<FieldDifference> fields;
    for (int i = 0; i < count; ++i)
        fields << FieldDifference{ u"Field"_s, u"old"_s, u"new value"_s };
    return fields;
}

} // namespace

/// What a review tells of its rows beside the difference: nothing is only in a colour or a tool tip.
class ReviewWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSubaccountOfAPurchaseIsShown();
    void aRowWithAWarningIsMarkedAndToldInFull();
    void theKeyboardReachesTheWords();
    void fieldsThatHaveNoRoomAreCounted();
    void theAccountStandsInWords();
    void manyReleasesAreNamedAndBounded();
    void aReleaseSaysWhatDependsOnItsNumber();
    void aReleaseSavesWhatThePlanSays();
    void aReadingThatFailedIsTriedAgain();

private:
    [[nodiscard]] FakeWorld &world() { return *m_world; }
    [[nodiscard]] Change change(ChangeKind kind, int number) const;
    [[nodiscard]] Change purchase();
    void open(const QList<Change> &changes);
    [[nodiscard]] QTableView &table() const { return *child<QTableView>(*m_dialog, "table"); }
    [[nodiscard]] QVariant data(int row, int column, int role) const
    {
        return table().model()->index(row, column).data(role);
    }
    [[nodiscard]] const WordsBox &words() const { return *child<WordsBox>(*m_dialog, "words"); }
    [[nodiscard]] bool isVerbEnabled() const
    {
        return child<QPushButton>(*m_dialog, "verbButton")->isEnabled();
    }

    std::unique_ptr<SandboxDesk> m_desk;
    std::shared_ptr<FakeWorld> m_world;
    AccountId m_account;
    AccountId m_other;
    QPointer<ReviewDialog> m_dialog;
};

void ReviewWordsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ReviewWordsTest::init()
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    m_world = (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    const auto other = (*worlds)[u"other-key"_s] = std::make_shared<FakeWorld>();
    for (int i = 0; i < kOwned; ++i) {
        OwnedNumber number = ownedNumber(
            {}, QString::number(447700900000 + i), { { u"webhook"_s, u"https://old.example/in"_s } });
        number.monthly = Money(125, 2, u"EUR"_s);
        world().owned << number;
    }
    other->owned << ownedNumber({}, u"447700900500"_s, { { u"webhook"_s, u"https://old.example/in"_s } });
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_account = addFakeAccount(*m_desk);
    m_other = addFakeAccount(*m_desk, u"other-key"_s);
    QVERIFY(m_desk->waitForInventory());
}

void ReviewWordsTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

Change ReviewWordsTest::change(ChangeKind kind, int number) const
{
    const OwnedNumber &owned = m_world->owned.at(number);
    Change made;
    made.id = u"change-%1"_s.arg(number);
    made.kind = kind;
    made.ref = owned.ref;
    made.ref.account = m_account;
    made.monthly = owned.monthly;
    made.seen = owned.settings;
    if (kind == ChangeKind::Configure)
        made.edits = { { u"webhook"_s, kHook } };
    return made;
}

Change ReviewWordsTest::purchase()
{
    NumberOffer offer;
    offer.ref = { m_account, u"GB"_s, PhoneNumber::fromDigits(u"447700900777"_s).value() };
    offer.monthly = Money(125, 2, u"EUR"_s);
    offer.setUp = Money(0, 2, u"EUR"_s);
    world().offers = { offer };
    Change buy;
    buy.id = u"buy"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = offer.ref;
    buy.monthly = offer.monthly;
    buy.setUp = offer.setUp;
    return buy;
}

void ReviewWordsTest::open(const QList<Change> &changes)
{
    m_dialog = new ReviewDialog(m_desk->desk(), changes);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(child<QLabel>(*m_dialog, "subHeading")->text().startsWith(u"Read again"_s));
}

void ReviewWordsTest::theSubaccountOfAPurchaseIsShown()
{
    Change buy = purchase();
    buy.purchaseTarget = u"1a2b3c4d"_s;
    buy.edits = { { u"webhook"_s, kHook } };
    open({ buy });
    const QString target = u"Subaccount: 1a2b3c4d"_s;
    QCOMPARE(data(0, ReviewModel::ChangeColumn, RemarkRole).toString(), target);
    QVERIFY(data(0, ReviewModel::ChangeColumn, Qt::AccessibleTextRole).toString().startsWith(target));
    QTest::mouseClick(child<QPushButton>(*m_dialog, "copyButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(target));
    shoot(*m_dialog, u"review-subaccount"_s);
}

void ReviewWordsTest::aRowWithAWarningIsMarkedAndToldInFull()
{
    Change unseen = change(ChangeKind::Configure, 0);
    unseen.edits.insert(u"plan"_s, u"platinum"_s);
    open({ unseen, change(ChangeKind::Configure, 1) });
    const QString warning = u"has not been seen in this account before"_s;
    QVERIFY(data(0, ReviewModel::ChangeColumn, WarnedRole).toBool());
    table().selectRow(0);
    QVERIFY(words().isVisible());
    QVERIFY2(words().toPlainText().contains(warning), qPrintable(words().toPlainText()));
    QVERIFY(words().toPlainText().contains(kHook));
    QVERIFY(words().accessibleName().contains(unseen.ref.number.international()));
    shoot(*m_dialog, u"review-warning"_s);
    table().selectRow(1);
    QVERIFY(!words().toPlainText().contains(warning));
}

void ReviewWordsTest::theKeyboardReachesTheWords()
{
    open({ change(ChangeKind::Configure, 0) });
    table().selectRow(0);
    table().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(words().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!words().hasFocus());
}

void ReviewWordsTest::fieldsThatHaveNoRoomAreCounted()
{
    // Of what has no room at all, only the count makes a difference.
    QVERIFY(picture(fieldsUpTo(9), 420) != picture(fieldsUpTo(8), 420));
    // With room for all there is nothing to count, and nothing else gives way.
    const QImage wide = picture(fieldsUpTo(2), 2000);
    QCOMPARE(picture(fieldsUpTo(3), 2000).copy(0, 0, 200, 31), wide.copy(0, 0, 200, 31));
}

void ReviewWordsTest::theAccountStandsInWords()
{
    open({ change(ChangeKind::Configure, 0) });
    QVERIFY(table().isColumnHidden(ReviewModel::AccountColumn));
    const QString number = world().owned.constFirst().ref.number.international();
    const QString both = QString(number + u", Fake fake-key"_s);
    QCOMPARE(data(0, ReviewModel::NumberColumn, Qt::AccessibleTextRole).toString(), both);
    QVERIFY(data(0, ReviewModel::NumberColumn, Qt::ToolTipRole).toString().contains(both));
    delete m_dialog;
    Change elsewhere = change(ChangeKind::Configure, 1);
    elsewhere.ref = { m_other, u"GB"_s, PhoneNumber::fromDigits(u"447700900500"_s).value() };
    open({ change(ChangeKind::Configure, 0), elsewhere });
    QVERIFY(!table().isColumnHidden(ReviewModel::AccountColumn));
    QCOMPARE(data(1, ReviewModel::AccountColumn, Qt::DisplayRole).toString(), u"Fake other-key"_s);
    shoot(*m_dialog, u"review-accounts"_s);
}

void ReviewWordsTest::manyReleasesAreNamedAndBounded()
{
    QList<Change> releases;
    for (int i = 0; i < kOwned; ++i) {
        world().owned[i].dependants = { u"Flow %1"_s.arg(i) };
        releases << change(ChangeKind::Release, i);
    }
    open(releases);
    const auto *note = child<MessageBar>(*m_dialog, "consequences");
    QVERIFY2(note->text().contains(u"and 54 more"_s), qPrintable(note->text()));
    QCOMPARE(note->text().count(u"It goes back to the pool at once."_s), 1);
    QVERIFY(note->text().contains(world().owned.constFirst().ref.number.international()));
    QCOMPARE(note->details().split(u'\n').size(), kOwned);
    QVERIFY(note->details().contains(u"Flow 59"_s));
    settle();
    for (const auto *label : note->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY2(m_dialog->height() < 900, qPrintable(QString::number(m_dialog->height())));
    shoot(*m_dialog, u"review-many-releases"_s);
}

void ReviewWordsTest::aReleaseSaysWhatDependsOnItsNumber()
{
    const Change release = change(ChangeKind::Release, 0);
    AnnotationEdit edit;
    edit.owner = u"Ada"_s;
    Outcome kept(m_desk->notes.edit(QList<NumberRef>{ release.ref }, edit));
    QVERIFY(kept.wait() && kept.isOk());
    open({ release, change(ChangeKind::Release, 1) });
    const QStringList lines = child<MessageBar>(*m_dialog, "consequences")->text().split(u'\n');
    QVERIFY2(lines.contains(QString(release.ref.number.international() + u", Fake fake-key: ask Ada"_s)),
        qPrintable(lines.join(u'\n')));
    QVERIFY(lines.last().endsWith(u"nothing is known to depend on it"_s));
}

void ReviewWordsTest::aReleaseSavesWhatThePlanSays()
{
    const Change release = change(ChangeKind::Release, 0);
    const CostTotals totals = changeTotals({ release });
    QVERIFY(!totals.isEmpty());
    open({ release });
    const auto *costs = child<CostSummary>(*m_dialog, "costs");
    QVERIFY(costs->isVisible());
    const QStringList shown = textsOf(*costs);
    QVERIFY2(shown.contains(totals.perMonth.toText()), qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(totals.firstYear.toText()));
    shoot(*m_dialog, u"review-release"_s);
}

void ReviewWordsTest::aReadingThatFailedIsTriedAgain()
{
    world().readError = makeError(ErrorKind::Offline);
    open({ change(ChangeKind::Configure, 0) });
    QVERIFY(!isVerbEnabled());
    world().readError.reset();
    QTest::mouseClick(child<QPushButton>(*m_dialog, "readAgainButton"), Qt::LeftButton);
    QVERIFY(!isVerbEnabled());
    // A release that got a date meanwhile would come back as one to be sent now.
    QVERIFY(!table().isEnabled());
    QTRY_VERIFY(isVerbEnabled());
    QVERIFY(table().isEnabled());
    QVERIFY(!child<MessageBar>(*m_dialog, "notice")->isVisible());
}

QTEST_MAIN(ReviewWordsTest)
#include "tst_reviewwords.moc"
