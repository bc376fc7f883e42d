// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/basketmodel.h"
#include "gui/models/engine/rowtable.h"
#include "gui/models/offerrows.h"
#include "services/desk.h"

#include <QHash>

namespace NumberDesk {

/// The offers of one search, sorted by itself. Offers that come later are put into their places, so
/// that what is selected and what is read stays where it is. A tick means: in the basket.
class OfferTable final : public RowTable
{
    Q_OBJECT

public:
    enum Column {
        PickColumn,
        NumberColumn,
        TypeColumn,
        CapabilitiesColumn,
        SetUpColumn,
        MonthlyColumn,
        FirstYearColumn,
        AccountColumn,
        ToKnowColumn,
        ColumnCount
    };

    /// @p basket has to outlive the table.
    OfferTable(const Desk &desk, BasketModel &basket, QObject *parent = nullptr);

    void clear();
    void add(const QList<NumberOffer> &offers);
    [[nodiscard]] const NumberOffer &at(int row) const;
    /// Why the offer cannot go into the basket, a sentence; empty when it can.
    [[nodiscard]] QString obstacle(int row) const;
    /// Where an offer is shown, or -1.
    [[nodiscard]] int rowOf(const NumberRef &ref) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static bool isMoney(int column)
    {
        return column == SetUpColumn || column == MonthlyColumn || column == FirstYearColumn;
    }

Q_SIGNALS:
    /// Somebody tried to tick an offer that cannot be bought.
    void obstructed(const NumberDesk::NumberOffer &offer, const QString &why);

protected:
    [[nodiscard]] RowSet replacedIn(const RowSource &now, const RowSet &changed) const override;

private:
    [[nodiscard]] const OfferRow &row(int visible) const
    {
        return static_cast<const OfferRows &>(*source()).at(id(visible));
    }
    [[nodiscard]] OfferStanding standingOf(const NumberOffer &offer) const;
    void look(const NumberRef &ref);
    void look(quint32 row);
    void lookAtAll();
    void tellPicked(const QList<NumberRef> &refs);
    [[nodiscard]] QString text(const OfferRow &row, int column) const;
    [[nodiscard]] QVariant pickData(const OfferRow &row, int role) const;
    [[nodiscard]] QVariant capabilitiesData(const OfferRow &row, int role) const;
    [[nodiscard]] QString toKnow(const OfferRow &row) const;

    Desk m_desk;
    BasketModel &m_basket;
    SharedColumn<OfferRow> m_rows; ///< as they came
    QHash<NumberRef, quint32> m_index;
    QSet<NumberRef> m_picked; ///< when it was sorted: a tick moves no row
    int m_search = 0;
};

} // namespace NumberDesk
