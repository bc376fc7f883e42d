// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"

#include <QTableView>

namespace NumberDesk {

class OfferTable;

/// The table of offers. What one looks at stays where it is while others come in above it.
class OfferView final : public QTableView
{
    Q_OBJECT

public:
    explicit OfferView(QWidget *parent = nullptr);

    /// @p columns: the state of the header when it was last shown; may be empty.
    void setOffers(OfferTable *offers, const QByteArray &columns);
    void add(const QList<NumberOffer> &offers);
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< from the top
    void copySelection() const;

private:
    void setUpColumns(const QByteArray &columns);
    void setUpKeys();
    /// Into the basket, or out of it.
    void toggle(const QModelIndex &index);

    OfferTable *m_offers = nullptr;
};

} // namespace NumberDesk
