// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/searchquery.h"

#include <QByteArray>
#include <QSettings>

namespace NumberDesk {

/// What the program remembers of its window. Typed, so that nothing else (above all no secret) can be put
/// into the file. What cannot be read back is as if it had never been stored.
class AppSettings final
{
public:
    /// Makes @p path with mode 0600 when it is written first.
    explicit AppSettings(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const; ///< splitters, docks and tool bars
    void setWindowState(const QByteArray &state);
    [[nodiscard]] QByteArray splitterState(const QString &name) const;
    void setSplitterState(const QString &name, const QByteArray &state);
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString &page);

    [[nodiscard]] QByteArray columns(const QString &table) const; ///< QHeaderView::saveState()
    void setColumns(const QString &table, const QByteArray &state);
    [[nodiscard]] SettingValues filters(const QString &page) const;
    void setFilters(const QString &page, const SettingValues &filters);

    [[nodiscard]] std::optional<SearchQuery> lastSearch() const;
    void setLastSearch(const SearchQuery &query);
    [[nodiscard]] QString lastSearchAccount() const; ///< AccountId
    void setLastSearchAccount(const QString &account);

    /// Writes now. False when it cannot; nothing else than a forgotten window follows from that.
    bool sync();

private:
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    QSettings m_settings;
};

} // namespace NumberDesk
