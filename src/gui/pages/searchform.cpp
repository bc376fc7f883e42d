// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/searchform.h"

#include "domain/country.h"
#include "gui/presenters/pricetext.h"
#include "services/accounts.h"
#include "services/preferences.h"
#include "services/regions.h"
#include "ui_buypage.h"

#include <QCollator>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCurrency = "EUR"_L1;
constexpr int kShownCountries = 18;

QComboBox *makeBox(FormField *field, const QString &name, int letters)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setMaxVisibleItems(kShownCountries);
    field->setEditor(box);
    return box;
}

QLineEdit *makeLine(FormField *field, const QString &name, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setMinimumWidth(80);
    field->setEditor(line);
    QObject::connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return line;
}

} // namespace

SearchForm::SearchForm(Ui::BuyPage &ui, const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_country(makeBox(ui.countryField, u"country"_s, 14))
    , m_type(makeBox(ui.typeField, u"type"_s, 8))
    , m_digits(makeLine(ui.digitsField, u"digits"_s, tr("e.g. 7700")))
    , m_match(makeBox(ui.matchField, u"match"_s, 9))
    , m_price(makeLine(ui.priceField, u"highestPrice"_s, tr("In %1").arg(kCurrency)))
    , m_capabilities{ { Capability::Sms, ui.sms }, { Capability::Mms, ui.mms },
        { Capability::Voice, ui.voice }, { Capability::WhatsApp, ui.whatsApp } }
{
    fillCountries({});
    fillTypes(accounts);
    m_match->addItem(tr("Starts with"), static_cast<int>(DigitsMatch::StartsWith));
    m_match->addItem(tr("Contains"), static_cast<int>(DigitsMatch::Contains));
    m_match->addItem(tr("Ends with"), static_cast<int>(DigitsMatch::EndsWith));
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(DigitsMatch::Contains)));
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] { m_ui.countryField->setError({}); });
}

void SearchForm::showCountriesOf(const QList<AccountId> &accounts, const Regions &regions)
{
    std::optional<QSet<QString>> sold;
    for (const AccountId &id : accounts) {
        const auto countries = regions.countries(id);
        sold = countries ? std::optional(sold.value_or(QSet<QString>()) | *countries) : std::nullopt;
        if (!sold)
            break;
    }
    if (sold == m_sold)
        return;
    m_sold = sold;
    fillCountries(m_country->currentData().toString());
}

void SearchForm::fillCountries(const QString &chosen)
{
    QList<std::pair<QString, QString>> countries;
    for (const QString &code : countryCodes()) {
        // What was chosen stays: it may be sold by an account that is shown next.
        if (!m_sold || m_sold->contains(code) || code == chosen)
            countries.emplace_back(countryName(code), code);
    }
    QCollator collator;
    std::sort(countries.begin(), countries.end(),
        [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_country);
    m_country->clear();
    m_country->addItem(tr("Choose a country"), QString());
    for (const auto &[name, code] : countries)
        m_country->addItem(name, code);
    m_country->setCurrentIndex(std::max(0, m_country->findData(chosen)));
}

void SearchForm::fillTypes(const Accounts &accounts)
{
    m_type->addItem(tr("Any type"), QString());
    for (const ProviderInfo &provider : accounts.providers()) {
        for (const NumberType &type : provider.types) {
            if (m_type->findData(type.word()) < 0)
                m_type->addItem(type.name(), type.word());
        }
    }
}

SearchQuery SearchForm::query() const
{
    SearchQuery query;
    query.country = m_country->currentData().toString();
    if (const QString type = m_type->currentData().toString(); !type.isEmpty())
        query.type = NumberType::fromWord(type);
    for (const auto &[capability, box] : m_capabilities) {
        if (box->isChecked())
            query.capabilities << capability;
    }
    // People group digits; everything else that is no digit is theirs to correct.
    query.digits = m_digits->text().remove(u' ');
    query.match = static_cast<DigitsMatch>(m_match->currentData().toInt());
    return query;
}

QList<FieldProblem> SearchForm::showProblems(SearchQuery &query)
{
    QList<FieldProblem> problems = query.problems();
    if (const QString price = m_price->text().trimmed(); !price.isEmpty()) {
        if (const auto highest = typedPrice(price, kCurrency))
            query.highestMonthly = *highest;
        else
            problems << FieldProblem{ u"highestMonthly"_s, highest.error().detail };
    }
    const auto wordsFor = [&problems](QLatin1StringView key) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
            [key](const FieldProblem &problem) { return problem.key == key; });
        return found == problems.cend() ? QString() : found->text;
    };
    m_ui.countryField->setError(wordsFor("country"_L1));
    m_ui.digitsField->setError(wordsFor("digits"_L1));
    m_ui.priceField->setError(wordsFor("highestMonthly"_L1));
    return problems;
}

std::optional<SearchQuery> SearchForm::checkedQuery()
{
    SearchQuery wanted = query();
    if (showProblems(wanted).isEmpty())
        return wanted;
    for (const FormField *field : { m_ui.countryField, m_ui.digitsField, m_ui.priceField }) {
        if (field->hasError()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return std::nullopt;
}

void SearchForm::loosen()
{
    m_type->setCurrentIndex(0);
    m_digits->clear();
    m_price->clear();
    for (const auto &[capability, box] : m_capabilities)
        box->setChecked(false);
}

bool SearchForm::isNarrow() const
{
    const SearchQuery wanted = query();
    return wanted.type || !wanted.capabilities.isEmpty() || !wanted.digits.isEmpty()
        || !m_price->text().trimmed().isEmpty();
}

void SearchForm::focusStart()
{
    if (m_country->currentIndex() == 0) {
        m_country->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_digits->setFocus(Qt::ShortcutFocusReason);
    m_digits->selectAll();
}

bool SearchForm::hasCountry() const
{
    return m_country->currentIndex() > 0;
}

QVariantMap SearchForm::values() const
{
    QStringList capabilities;
    for (const auto &[capability, box] : m_capabilities) {
        if (box->isChecked())
            capabilities << box->objectName();
    }
    return { { u"country"_s, m_country->currentData() }, { u"type"_s, m_type->currentData() },
        { u"digits"_s, m_digits->text() }, { u"match"_s, m_match->currentIndex() },
        { u"price"_s, m_price->text() }, { u"capabilities"_s, capabilities } };
}

void SearchForm::setValues(const QVariantMap &values)
{
    fillCountries(values.value(u"country"_s).toString());
    m_type->setCurrentIndex(qMax(0, m_type->findData(values.value(u"type"_s).toString())));
    m_digits->setText(values.value(u"digits"_s).toString());
    const int match = values.value(u"match"_s, m_match->currentIndex()).toInt();
    m_match->setCurrentIndex(qBound(0, match, m_match->count() - 1));
    m_price->setText(values.value(u"price"_s).toString());
    const QStringList capabilities = values.value(u"capabilities"_s).toStringList();
    for (const auto &[capability, box] : m_capabilities)
        box->setChecked(capabilities.contains(box->objectName()));
    for (FormField *field : { m_ui.countryField, m_ui.digitsField, m_ui.priceField })
        field->setError({});
}

QString SearchForm::wordsOf(const QVariantMap &values) const
{
    const auto word = [&values](const QString &key) { return values.value(key).toString(); };
    QStringList parts{ countryName(word(u"country"_s)) };
    if (const int type = m_type->findData(word(u"type"_s)); type > 0)
        parts << m_type->itemText(type);
    if (!word(u"digits"_s).isEmpty())
        parts << tr("%1 %2", "how digits match, digits")
                     .arg(m_match->itemText(values.value(u"match"_s).toInt()), word(u"digits"_s));
    const QStringList capabilities = values.value(u"capabilities"_s).toStringList();
    for (const auto &[capability, box] : m_capabilities) {
        if (capabilities.contains(box->objectName()))
            parts << box->text();
    }
    if (const QString price = word(u"price"_s).trimmed(); !price.isEmpty())
        parts << tr("up to %1 %2", "a price, a currency").arg(price, kCurrency);
    return parts.join(u" · "_s);
}

void SearchForm::keep(Preferences &preferences) const
{
    const QVariantMap kept = values();
    for (auto each = kept.cbegin(); each != kept.cend(); ++each)
        preferences.setValue(u"buy/"_s + each.key(), each.value());
}

void SearchForm::restore(const Preferences &preferences)
{
    QVariantMap kept = values();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        *each = preferences.value(u"buy/"_s + each.key(), *each);
    setValues(kept);
}

} // namespace NumberDesk
