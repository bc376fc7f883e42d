// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/page.h"

#include <QPointer>

#include <memory>

namespace NumberDesk {

enum class NoOffers;

class BasketModel;
class BasketPanel;
class OfferTable;
class SearchForm;
class SentOffers;

namespace Ui {
class BuyPage;
}

/// One search over several accounts, the offers as they come, and the basket beside them.
class BuyPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit BuyPage(const Desk &desk, QWidget *parent = nullptr);
    ~BuyPage() override;

    [[nodiscard]] QWidget *inspector() override;
    void showAccount(const AccountId &id) override;
    void focusStart() override;
    void refresh() override { search(); }
    void requestReview() override;
    [[nodiscard]] bool hasPrepared() const override;
    void copySelection() override;
    void exportShown() override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Buy; }
    [[nodiscard]] QString summary() const override;
    void saveState() override;

    /// Takes out of the basket what was sent. What was not sent after all comes back by itself.
    void forgetBasket();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectControls();
    void connectServices();
    void search();
    void searchOrCancel();
    void showRunning();
    void showDetails(const AccountId &id);
    void showCount();
    void showContent();
    [[nodiscard]] NoOffers whyEmpty() const;
    void showEmpty();
    void showSelection();
    void showMenu(const QPoint &position);
    /// Why an offer cannot be bought, and the way to where it can.
    void tellObstacle(const NumberOffer &offer, const QString &why);
    void showCountries();
    void addSelected();
    [[nodiscard]] bool isOfBasket() const;
    void buy();
    [[nodiscard]] QList<AccountId> searchedAccounts() const;
    [[nodiscard]] bool anyReady() const;

    std::unique_ptr<Ui::BuyPage> m_ui;
    Desk m_desk;
    BasketModel *m_basket = nullptr;
    OfferTable *m_table = nullptr;
    OfferSearch *m_search = nullptr;
    SentOffers *m_sent = nullptr;
    SearchForm *m_form = nullptr;
    QPointer<BasketPanel> m_panel;
    AccountId m_account;
    QString m_searchedCountry; ///< ISO code
    bool m_searched = false;
};

} // namespace NumberDesk
