// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariantList>

class QHeaderView;
class QMenu;
class QPushButton;

namespace NumberDesk {

class Preferences;
class SearchForm;

/// The menu of a button with the saved searches: to search again, save and delete them, and to sort what was
/// found. A search is named by what it searches for.
class SearchesMenu final : public QObject
{
    Q_OBJECT

public:
    /// What holds the looks of the page. All of it has to outlive the menu.
    struct Parts
    {
        QPushButton &button;
        QHeaderView &header;
        SearchForm &form;
        Preferences &preferences;
    };
    explicit SearchesMenu(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// The form has it now.
    void chosen();

private:
    void fill();
    void save();
    void remove(const QVariantMap &search);
    /// In the order of the alphabet.
    [[nodiscard]] QList<QVariantMap> all() const;
    void store(const QList<QVariantMap> &searches);

    Parts m_parts;
    QMenu *m_menu;
};

} // namespace NumberDesk
