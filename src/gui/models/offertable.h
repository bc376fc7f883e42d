// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/basketmodel.h"
#include "gui/presenters/offerpresenter.h"
#include "services/desk.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace NumberDesk {

/// The offers of one search, sorted by itself. Offers that come later are put into their places by runs,
/// so that what is selected and what is read stays where it is. A tick means: in the basket.
class OfferTable final : public QAbstractTableModel
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Somebody tried to tick an offer that cannot be bought.
    void obstructed(const NumberDesk::NumberOffer &offer, const QString &why);

private:
    struct Row
    {
        NumberOffer offer;
        std::optional<Money> firstYear;
        OfferStanding standing;
    };
    [[nodiscard]] const Row &row(int visible) const
    {
        return m_rows[m_visible[static_cast<std::size_t>(visible)]];
    }
    [[nodiscard]] OfferStanding standingOf(const NumberOffer &offer) const;
    void merge(std::vector<std::size_t> fresh);
    [[nodiscard]] bool less(std::size_t a, std::size_t b) const;
    [[nodiscard]] int compare(const Row &a, const Row &b) const;
    void look(const NumberRef &ref);
    void lookAtAll();
    void tellPicked(const QList<NumberRef> &refs);
    [[nodiscard]] std::optional<Money> money(const Row &row, int column) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant pickData(const Row &row, int role) const;
    [[nodiscard]] QVariant capabilitiesData(const Row &row, int role) const;
    [[nodiscard]] QString toKnow(const Row &row) const;

    Desk m_desk;
    BasketModel &m_basket;
    int m_sortColumn = NumberColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Row> m_rows; ///< as they came
    std::vector<std::size_t> m_visible; ///< their order in the view
    QHash<NumberRef, std::size_t> m_index;
};

} // namespace NumberDesk
