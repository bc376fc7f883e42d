// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/applybar.h"

#include "gui/presenters/progresstext.h"
#include "gui/theme/look.h"
#include "gui/widgets/elidedlabel.h"
#include "guisupport.h"
#include "services/outagewatch.h"
#include "shots.h"
#include "unit/services/testdesk.h"

#include <QLabel>
#include <QPushButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What is said of an account for which nothing can be sent, and what a person can do about it.
class ApplyBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anOutageIsSaidAndTriedAgain();
    void whatWaitsCanBeCancelled();
    void figuresAreWrittenAsTheLanguageDoes();
    void anAccountThatCannotBeUsedIsNotCalledOutOfReach();

private:
    static constexpr int kRows = 20;
    [[nodiscard]] ElidedLabel *outage() const { return child<ElidedLabel>(*m_bar, "outageLabel"); }
    [[nodiscard]] QPushButton *tryAgain() const { return child<QPushButton>(*m_bar, "tryAgainButton"); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ApplyBar> m_bar;
    QList<Change> m_changes;
};

void ApplyBarTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ApplyBarTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    const AccountId account
        = m_desk->addAccount(u"k1"_s, [](Account &draft) { draft.label = u"Vonage <b>EU</b>"_s; });
    m_changes.clear();
    for (int i = 0; i < kRows; ++i) {
        const QString digits = QString::number(447700900000 + i);
        m_desk->world().owned.append(ownedNumber(digits));
        Change change = m_desk->change(ChangeKind::Configure, account, digits);
        change.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
        m_changes.append(change);
    }
    m_bar = std::make_unique<ApplyBar>(m_desk->runner(), m_desk->accounts());
    m_bar->resize(1100, 30);
    m_bar->show();
    m_desk->world().readError = makeError(ErrorKind::Offline);
    m_desk->runner().apply(m_changes);
    QTRY_VERIFY(outage()->isVisible());
}

void ApplyBarTest::cleanup()
{
    m_bar.reset();
    m_desk.reset();
}

void ApplyBarTest::anOutageIsSaidAndTriedAgain()
{
    QVERIFY(outage()->text().startsWith(u"Vonage <b>EU</b> cannot be reached; 17 change"_s));
    QVERIFY(m_bar->isAtWork());
    QVERIFY(tryAgain()->isVisible());
    // Nothing is known of its pace, and nothing stands in its place.
    const QString each = m_bar->accessibleDescription();
    QVERIFY2(!each.isEmpty() && !each.trimmed().endsWith(u'·'), qPrintable(each));
    shoot(*m_bar, u"apply-outage"_s);
    m_desk->world().readError.reset();
    QTest::mouseClick(tryAgain(), Qt::LeftButton);
    QTRY_COMPARE(m_desk->runner().underWay(), 0);
    QTRY_VERIFY(!outage()->isVisible());
    QVERIFY(!tryAgain()->isVisible());
    QCOMPARE(int(m_desk->world().sent.size()), kRows - OutageWatch::kFailures);
}

void ApplyBarTest::whatWaitsCanBeCancelled()
{
    QTest::mouseClick(child<QPushButton>(*m_bar, "cancelWritesButton"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->runner().underWay(), 0);
    QVERIFY(!outage()->isVisible());
    QVERIFY(child<QLabel>(*m_bar, "writesLabel")->text().startsWith(u"Cancelled: 17 change"_s));
    QVERIFY(m_desk->world().sent.isEmpty());
}

void ApplyBarTest::figuresAreWrittenAsTheLanguageDoes()
{
    ApplyProgress progress;
    progress.all = 5'000;
    progress.perMinute = 60;
    progress.left = std::chrono::seconds(600);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString text = paceText(progress);
    progress.left = std::chrono::seconds(30);
    const QString soon = paceText(progress);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(text.contains(u"٦٠"_s) && text.contains(u"١٠"_s), qPrintable(text));
    QVERIFY2(soon.contains(u"٣٠"_s), qPrintable(soon));
}

void ApplyBarTest::anAccountThatCannotBeUsedIsNotCalledOutOfReach()
{
    ApplyProgress progress;
    progress.all = 1;
    QCOMPARE(outageText(progress, u"Sinch"_s), QString());
    progress.outage = ErrorKind::SecretsLocked;
    QVERIFY(outageText(progress, u"Sinch"_s).startsWith(u"Sinch cannot be used just now; 1 change"_s));
    progress.ended = 1;
    QCOMPARE(outageText(progress, u"Sinch"_s), QString());
}

QTEST_MAIN(ApplyBarTest)
#include "tst_applybar.moc"
