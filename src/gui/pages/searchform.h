// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/searchquery.h"

#include <QObject>
#include <QSet>
#include <QVariantMap>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace NumberDesk {

class Accounts;
class Preferences;
class Regions;

namespace Ui {
class BuyPage;
}

/// The fields at the top of the Buy page as a search, and back. Keeps the last search in the preferences.
class SearchForm final : public QObject
{
    Q_OBJECT

public:
    /// Fills the form of @p ui, which has to outlive this.
    SearchForm(Ui::BuyPage &ui, const Accounts &accounts, QObject *parent = nullptr);

    /// Leaves out the countries that none of the accounts sells numbers of, once all of them tell.
    void showCountriesOf(const QList<AccountId> &accounts, const Regions &regions);
    /// What is entered, or nullopt with a sentence at each field that is wrong; the first one has the focus.
    [[nodiscard]] std::optional<SearchQuery> checkedQuery();
    /// Leaves nothing but the country.
    void loosen();
    /// Whether anything but the country narrows the search.
    [[nodiscard]] bool isNarrow() const;
    void focusStart();
    /// What is entered as plain values, and back. Words that are not known any more are left out.
    [[nodiscard]] QVariantMap values() const;
    void setValues(const QVariantMap &values);
    /// Such values in words.
    [[nodiscard]] QString wordsOf(const QVariantMap &values) const;
    [[nodiscard]] bool hasCountry() const;
    void keep(Preferences &preferences) const;
    void restore(const Preferences &preferences);

private:
    void fillCountries(const QString &chosen);
    void fillTypes(const Accounts &accounts);
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] QList<FieldProblem> showProblems(SearchQuery &query);

    Ui::BuyPage &m_ui;
    std::optional<QSet<QString>> m_sold; ///< ISO codes; nullopt: not all tell
    QComboBox *m_country;
    QComboBox *m_type;
    QLineEdit *m_digits;
    QComboBox *m_match;
    QLineEdit *m_price;
    QList<std::pair<Capability, QCheckBox *>> m_capabilities;
};

} // namespace NumberDesk
