// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "services/desk.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace NumberDesk {

class BasketModel;
class RemoteChoices;

namespace Ui {
class BasketPanel;
}

/// The panel at the right of the offers: what is to be bought, what it costs, and what is to be set up
/// afterwards. It prepares changes; buying begins with a review.
class BasketPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p basket has to outlive the panel.
    BasketPanel(const Desk &desk, BasketModel &basket, QWidget *parent = nullptr);
    ~BasketPanel() override;

    /// Checks what was entered and asks for a review of the whole basket.
    void requestReview();

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);

private:
    void setUpTable();
    void connectControls();
    void showBasket();
    void showOptions();
    void showForm(const AccountId &account, const ProviderInfo &info, const QStringList &form);
    void forgetOptions();
    void tellHeldBack();
    void showTargetEffect();
    void removeSelected();
    [[nodiscard]] std::optional<Account> onlyAccount() const;
    /// The person has set something that buying is to be followed by, or to go to.
    [[nodiscard]] bool isSetUp() const;
    /// It is set for one account, and the basket has numbers of several.
    [[nodiscard]] bool isHeldBack() const;
    [[nodiscard]] QList<Change> changes() const;

    std::unique_ptr<Ui::BasketPanel> m_ui;
    Desk m_desk;
    BasketModel &m_basket;
    RemoteChoices *m_choices = nullptr;
    QLineEdit *m_target = nullptr;
    AccountId m_optionsOf; ///< account the fields were built for
    QStringList m_formOf; ///< and what tells its form from others
};

} // namespace NumberDesk
