// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everywindow.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pagetabs.h"
#include "shots.h"

#include <QListView>
#include <QTabWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Every screen in every look: it stands, and ND_SHOTS has the pictures.
class ScreensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();
    void cleanup();

private:
    void shootWindow(const QString &prefix);
    void shootDialogs(const QString &prefix);
    std::unique_ptr<FullDesk> m_full;
};

void ScreensTest::initTestCase()
{
    installEnglish();
}

void ScreensTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
}

void ScreensTest::cleanup()
{
    m_full.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void ScreensTest::everyScreenIsDrawn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::newRow("plain") << Qt::LeftToRight << 100;
    QTest::newRow("mirrored") << Qt::RightToLeft << 100;
    QTest::newRow("large") << Qt::LeftToRight << 200;
}

void ScreensTest::everyScreenIsDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, percent);
    QGuiApplication::setLayoutDirection(direction);
    // With a desktop the font is the desktop's, and the look leaves it as it is.
    const QFont before = QApplication::font();
    qputenv("XDG_CURRENT_DESKTOP", "test");
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    const QString prefix = QString::fromLatin1(QTest::currentDataTag());
    {
        SandboxDesk empty;
        MainWindow first(empty.desk());
        first.resize(1600, 960);
        first.show();
        QVERIFY(QTest::qWaitForWindowExposed(&first));
        shoot(first, prefix + u"-first"_s);
        QVERIFY(!first.grab().isNull());
    }
    m_full = std::make_unique<FullDesk>();
    shootWindow(prefix);
    shootDialogs(prefix);
    QApplication::setFont(before);
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void ScreensTest::shootWindow(const QString &prefix)
{
    MainWindow &window = *m_full->window;
    const auto take = [&](const QString &name) {
        QVERIFY(!window.grab().isNull());
        shoot(window, QString(prefix + u'-' + name));
    };
    take(u"numbers-none-selected"_s);
    m_full->edit(2, 2);
    take(u"numbers-one"_s);
    auto *tabs = child<QTabWidget>(window, "tabs");
    tabs->setCurrentIndex(1);
    take(u"numbers-details"_s);
    tabs->setCurrentIndex(2);
    take(u"numbers-raw"_s);
    tabs->setCurrentIndex(0);
    m_full->edit(1, 4);
    QVERIFY(m_full->doubt(6));
    take(u"numbers-many"_s);
    child<QLineEdit>(*child<QWidget>(window, "NumbersPage"), "filter")->setText(u"no such thing"_s);
    QTRY_COMPARE(m_full->table()->model()->rowCount(), 0);
    take(u"numbers-nothing"_s);
    child<QLineEdit>(*child<QWidget>(window, "NumbersPage"), "filter")->clear();
    window.showPage(1);
    take(u"buy"_s);
    window.showPage(2);
    take(u"activity"_s);
    window.showPage(0);
    const AccountId refused = m_full->desk.addRefusedAccount(u"Audit"_s);
    QTRY_VERIFY(m_full->desk.inventory.status(refused).error.has_value());
    take(u"numbers-refused"_s);
}

void ScreensTest::shootDialogs(const QString &prefix)
{
    const auto take = [&](QDialog &dialog, const QString &name) {
        QVERIFY(!dialog.grab().isNull());
        shoot(dialog, QString(prefix + u'-' + name));
    };
    const auto add = m_full->accountDialog(false);
    take(*add, u"account-new"_s);
    QTest::mouseClick(child<QPushButton>(*add, "saveButton"), Qt::LeftButton);
    take(*add, u"account-missing"_s);
    const auto edit = m_full->accountDialog(true);
    child<QAbstractButton>(*edit, "advancedButton")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(*edit, "testButton"), Qt::LeftButton);
    QTRY_COMPARE(child<MessageBar>(*edit, "result")->kind(), MessageBar::Success);
    take(*edit, u"account-tested"_s);
    const auto ask = m_full->askDialog();
    take(*ask, u"ask"_s);
    QList<Change> changes = m_full->changes();
    Change gone = changes.first();
    gone.id = u"gone"_s;
    gone.ref = ownedNumber(m_full->account, u"447700900999"_s).ref;
    const auto review = m_full->reviewDialog(changes << gone);
    review->resize(900, 560);
    shoot(*review, QString(prefix + u"-review"_s));
    child<QLineEdit>(*review, "confirmation")->setText(changes.at(3).ref.number.digits().right(4));
    QTest::mouseClick(child<QPushButton>(*review, "verbButton"), Qt::LeftButton);
    QTRY_COMPARE(m_full->desk.runner.underWay(), 0);
    shoot(*review, QString(prefix + u"-review-applied"_s));
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
