// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/models/basketmodel.h"
#include "gui/pages/basketpanel.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {
const QString kKey = u"1a2b3c4d"_s;
}

/// What is bought with is never dropped without a word.
class BasketPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSubaccountStaysWhereAnAccountIsEdited();
    void anOfferOfAnotherAccountHoldsThePurchaseBack();
    void itIsLeftOutWhenThePersonSaysSo();
    void withNothingSetUpSeveralAccountsAreBought();

private:
    [[nodiscard]] static NumberOffer offer(const AccountId &account, const QString &digits)
    {
        NumberOffer made;
        made.ref = { account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
        return made;
    }
    [[nodiscard]] QLineEdit &target() const { return *child<QLineEdit>(*m_panel, "purchaseTarget"); }
    [[nodiscard]] MessageBar &notice() const { return *child<MessageBar>(*m_panel, "optionsNotice"); }
    [[nodiscard]] QPushButton &buy() const { return *child<QPushButton>(*m_panel, "buyAllButton"); }

    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<BasketModel> m_basket;
    std::unique_ptr<BasketPanel> m_panel;
    AccountId m_vonage;
    AccountId m_fake;
};

void BasketPanelTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void BasketPanelTest::init()
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_vonage = m_desk->addAccount();
    m_fake = addFakeAccount(*m_desk);
    m_basket = std::make_unique<BasketModel>(m_desk->accounts);
    m_panel = std::make_unique<BasketPanel>(m_desk->desk(), *m_basket);
    m_panel->resize(356, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_basket->add({ offer(m_vonage, u"447700900701"_s) });
    QVERIFY(target().isVisible());
    target().setText(kKey);
}

void BasketPanelTest::cleanup()
{
    m_panel.reset();
    m_basket.reset();
    m_desk.reset();
}

void BasketPanelTest::theSubaccountStaysWhereAnAccountIsEdited()
{
    Account account = *m_desk->accounts.find(m_fake);
    account.label = u"Renamed"_s;
    Outcome saved(m_desk->accounts.save(account, {}, SecretKeeping::ThisSession));
    QVERIFY(saved.wait() && saved.isOk());
    QCOMPARE(target().text(), kKey);
}

void BasketPanelTest::anOfferOfAnotherAccountHoldsThePurchaseBack()
{
    m_basket->add({ offer(m_fake, u"447700900702"_s) });
    QVERIFY(target().isVisible());
    QCOMPARE(target().text(), kKey);
    QVERIFY(notice().isVisible() && notice().text().contains(u"Vonage Ops EU"_s));
    shoot(*m_panel, u"basket-held-back"_s);
    QVERIFY(!buy().isEnabled());
    QSignalSpy review(m_panel.get(), &BasketPanel::reviewRequested);
    m_panel->requestReview();
    QCOMPARE(review.size(), 0);
    m_basket->remove({ offer(m_fake, u"447700900702"_s).ref });
    QVERIFY(!notice().isVisible() && buy().isEnabled());
    m_panel->requestReview();
    QCOMPARE(review.takeFirst().first().value<QList<Change>>().first().purchaseTarget, kKey);
}

void BasketPanelTest::itIsLeftOutWhenThePersonSaysSo()
{
    m_basket->add({ offer(m_fake, u"447700900702"_s) });
    QTest::mouseClick(child<QPushButton>(*m_panel, "forgetOptionsButton"), Qt::LeftButton);
    QVERIFY(!notice().isVisible() && !target().isVisible());
    QSignalSpy review(m_panel.get(), &BasketPanel::reviewRequested);
    QTest::mouseClick(&buy(), Qt::LeftButton);
    const auto changes = review.takeFirst().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.first().purchaseTarget.isEmpty());
}

void BasketPanelTest::withNothingSetUpSeveralAccountsAreBought()
{
    target().clear();
    m_basket->add({ offer(m_fake, u"447700900702"_s) });
    QVERIFY(!target().isVisible() && !notice().isVisible());
    QVERIFY(buy().isEnabled());
}

QTEST_MAIN(BasketPanelTest)
#include "tst_basketpanel.moc"
