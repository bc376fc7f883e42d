// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace NumberDesk {

/// Completes the last of several words that are separated by commas.
class TagCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// Belongs to @p line from now on.
    explicit TagCompleter(QLineEdit *line);

    void setWords(const QStringList &words);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    QLineEdit *m_line;
    QStringListModel *m_words;
};

} // namespace NumberDesk
