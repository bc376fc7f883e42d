// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace NumberDesk {

/// Rows of a tree that wraps words, as high as their texts need in columns as wide as they are now: QTreeView
/// itself asks how high a row is without saying how wide.
class WrapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A child of @p view, which lays its rows out again when a column gets another width.
    explicit WrapDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace NumberDesk
