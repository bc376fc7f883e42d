// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/accountdialog.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/presenters/pricetext.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/widgets/sandboxbanner.h"
#include "gui/widgets/taborder.h"
#include "ui_accountdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Fields of the dialog itself, for problems that belong to no credential.
constexpr auto kLabelKey = "label"_L1;
constexpr auto kPaceKey = "requestsPerSecond"_L1;
constexpr auto kLimitKey = "monthlyLimit"_L1;
constexpr auto kLimitCurrency = "EUR"_L1;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(pixmap.rect(), 4, 4);
    return pixmap;
}

QList<SettingField> addressFields(const ProviderInfo &info)
{
    QList<SettingField> fields;
    for (const ProviderInfo::BaseUrl &base : info.baseUrls) {
        SettingField field;
        field.key = base.key;
        field.label = base.label;
        field.hint = AccountDialog::tr("Leave empty for %1").arg(base.url.toString());
        fields << field;
    }
    return fields;
}

QList<SettingField> credentialFields(const ProviderInfo &info, bool advanced)
{
    QList<SettingField> fields = info.credentialFields;
    fields.removeIf([advanced](const SettingField &field) { return field.advanced != advanced; });
    return fields;
}

} // namespace

AccountDialog::AccountDialog(const Desk &desk, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_desk(desk)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(account ? tr("Edit account") : tr("Add an account"));
    if (desk.sandbox)
        m_ui->outerLayout->insertWidget(0, new SandboxBanner(this));
    m_ui->heading->setText(windowTitle());
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    m_ui->footer->setLines(Qt::TopEdge);
    setPageGround(m_ui->content);
    setPrimary(m_ui->saveButton);
    setUpFields();
    setUpAdvanced();
    connectButtons();
    showProvider();
    showAccount();
    const bool picks = !account && m_provider->count() > 1;
    (picks ? static_cast<QWidget *>(m_provider) : m_label)->setFocus(Qt::OtherFocusReason);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::setUpFields()
{
    m_provider = new QComboBox(this);
    m_provider->setObjectName(u"provider"_s);
    for (const ProviderInfo &provider : m_desk.accounts.providers())
        m_provider->addItem(provider.name, provider.id);
    m_ui->providerField->setLabel(tr("Provider"));
    m_ui->providerField->setEditor(m_provider);
    m_label = new QLineEdit(this);
    m_label->setObjectName(u"label"_s);
    m_label->setPlaceholderText(tr("A name for this account, e.g. Operations EU"));
    m_ui->labelField->setLabel(tr("Label"));
    m_ui->labelField->setEditor(m_label);
    setUpColours();
    for (FieldForm *form : { m_ui->credentials, m_ui->advancedCredentials, m_ui->addresses }) {
        form->setShowsChanges(false);
        // A choice may bring fields along that belong to it.
        connect(form, &FieldForm::shownFieldsChanged, this, &AccountDialog::fitHeightSoon);
    }
}

void AccountDialog::setUpColours()
{
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"colour"_s);
    const QStringList names{ tr("Violet"), tr("Orange"), tr("Green"), tr("Petrol"), tr("Pink"), tr("Olive"),
        tr("Brown"), tr("Blue") };
    for (int index = 0; index < accountColourCount(); ++index) {
        const QColor colour = accountColourAt(index);
        m_colour->addItem(swatch(colour), names.value(index), colour.name());
    }
    m_ui->colourField->setLabel(tr("Colour"));
    m_ui->colourField->setEditor(m_colour);
}

void AccountDialog::setUpAdvanced()
{
    m_pace = new QSpinBox(this);
    m_pace->setObjectName(u"requestsPerSecond"_s);
    m_pace->setRange(0, 1000);
    m_pace->setSpecialValueText(tr("Automatic"));
    m_ui->paceField->setLabel(tr("Requests per second"));
    m_ui->paceField->setEditor(m_pace);
    connect(m_pace, &QSpinBox::valueChanged, this, &AccountDialog::explainPace);
    m_limit = new QLineEdit(this);
    m_limit->setObjectName(u"monthlyLimit"_s);
    m_limit->setPlaceholderText(tr("No limit"));
    m_ui->limitField->setLabel(tr("Monthly spending limit"));
    m_ui->limitField->setHint(tr("In %1, e.g. 250.00").arg(limitCurrency()));
    m_ui->limitField->setEditor(m_limit);
    m_ui->advancedButton->setIcon(icon(Icon::ChevronDown, IconTint::Dim));
    m_ui->advanced->hide();
    setTextStyle(m_ui->advancedHint, TextStyle::Hint);
    setTextStyle(m_ui->readOnlyHint, TextStyle::Hint);
    m_ui->readOnlyBox->setAccessibleDescription(m_ui->readOnlyHint->text());
    connect(m_ui->advancedButton, &QToolButton::toggled, this, [this](bool open) {
        m_ui->advanced->setVisible(open);
        m_ui->advancedHint->setVisible(!open);
        fitHeight();
    });
}

void AccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeightSoon();
}

void AccountDialog::fitHeightSoon()
{
    // Only then does everything have its width, on which the height of wrapped lines depends.
    if (isVisible())
        QTimer::singleShot(0, this, &AccountDialog::fitHeight);
}

bool AccountDialog::focusNextPrevChild(bool next)
{
    followLayout(*this);
    return QDialog::focusNextPrevChild(next);
}

void AccountDialog::fitHeight()
{
    // A scroll area asks for little by itself; the form is to be seen whole where the screen allows it.
    QLayout *form = m_ui->content->layout();
    form->activate();
    const QSize most = screen()->availableSize() * 9 / 10;
    // Nothing scrolls sideways, so that large text needs a wider dialog.
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    const int wide = std::max({ width(), minimumWidth(), form->totalMinimumSize().width() + bar });
    const int around = height() - m_ui->scroll->height();
    const int high = form->totalHeightForWidth(std::min(wide, most.width()) - bar) + around;
    resize(std::min(wide, most.width()), std::min(high, most.height()));
}

void AccountDialog::connectButtons()
{
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountDialog::showProvider);
    connect(m_ui->testButton, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(SecretKeeping::Keychain); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

const ProviderInfo &AccountDialog::info() const
{
    return m_desk.accounts.info(m_provider->currentData().toString());
}

void AccountDialog::showProvider()
{
    const QList<SettingField> advanced = credentialFields(info(), true);
    m_ui->credentials->setFields(credentialFields(info(), false));
    m_ui->advancedCredentials->setFields(advanced);
    m_ui->advancedCredentials->setVisible(!advanced.isEmpty());
    m_ui->addresses->setFields(addressFields(info()));
    m_ui->advancedHint->setText(advanced.isEmpty()
            ? tr("Addresses, pace, read-only, spending limit")
            : tr("API and sign-in, addresses, pace, read-only, spending limit"));
    m_ui->advancedButton->setAccessibleDescription(m_ui->advancedHint->text());
    explainPace();
    m_ui->result->dismiss();
    fitHeightSoon();
}

void AccountDialog::explainPace()
{
    const auto found = m_account ? m_desk.accounts.foundPace(m_account->id) : std::nullopt;
    if (m_pace->value() > 0)
        m_ui->paceField->setHint(
            tr("Never more than this, and fewer where %1 permits less").arg(info().name));
    else if (found)
        m_ui->paceField->setHint(tr("As many as %1 permits: %2 when last found out")
                                     .arg(info().name, locale().toString(*found, 'g', 3)));
    else
        m_ui->paceField->setHint(tr("Finds out how many %1 permits").arg(info().name));
}

void AccountDialog::showAccount()
{
    m_provider->setEnabled(!m_account);
    if (!m_account) {
        const int used = static_cast<int>(m_desk.accounts.all().size());
        m_colour->setCurrentIndex(used % accountColourCount());
        return;
    }
    m_provider->setCurrentIndex(m_provider->findData(m_account->provider));
    m_label->setText(m_account->label);
    if (m_colour->findData(m_account->colour) < 0)
        m_colour->addItem(swatch(QColor(m_account->colour)), m_account->colour, m_account->colour);
    m_colour->setCurrentIndex(m_colour->findData(m_account->colour));
    m_ui->credentials->setStored(m_account->credentials);
    m_ui->advancedCredentials->setStored(m_account->credentials);
    m_ui->addresses->setStored(m_account->baseUrls);
    m_pace->setValue(m_account->requestsPerSecond);
    m_ui->readOnlyBox->setChecked(m_account->readOnly);
    if (m_account->monthlyLimit)
        m_limit->setText(m_account->monthlyLimit->decimal());
    for (const SettingField &field : info().credentialFields) {
        if (field.kind != SettingField::Kind::Secret)
            continue;
        for (FieldForm *form : { m_ui->credentials, m_ui->advancedCredentials })
            form->setNote(field.key, tr("Leave empty to keep the one in the keychain"));
    }
}

Account AccountDialog::draft() const
{
    Account draft = m_account.value_or(Account{});
    draft.provider = info().id;
    draft.label = m_label->text().trimmed();
    draft.colour = m_colour->currentData().toString();
    draft.credentials = m_ui->credentials->values();
    draft.credentials.insert(m_ui->advancedCredentials->values());
    draft.baseUrls = m_ui->addresses->values();
    draft.requestsPerSecond = m_pace->value();
    draft.readOnly = m_ui->readOnlyBox->isChecked();
    draft.monthlyLimit.reset();
    if (const auto limit = typedPrice(m_limit->text().trimmed(), limitCurrency()))
        draft.monthlyLimit = *limit;
    return draft;
}

AccountSecrets AccountDialog::secrets() const
{
    AccountSecrets all = m_ui->credentials->secrets();
    all.insert(m_ui->advancedCredentials->secrets());
    return all;
}

QString AccountDialog::limitCurrency() const
{
    return m_account && m_account->monthlyLimit ? m_account->monthlyLimit->currency()
                                                : QString(kLimitCurrency);
}

bool AccountDialog::check()
{
    QList<FieldProblem> problems = m_desk.accounts.problems(draft(), secrets());
    const QString limit = m_limit->text().trimmed();
    if (!limit.isEmpty()) {
        if (const auto typed = typedPrice(limit, limitCurrency()); !typed)
            problems << FieldProblem{ kLimitKey, typed.error().detail };
    }
    place(problems);
    return std::all_of(
        problems.cbegin(), problems.cend(), [](const FieldProblem &problem) { return problem.warning; });
}

void AccountDialog::place(const QList<FieldProblem> &problems)
{
    const QHash<QString, FormField *> own{ { kLabelKey, m_ui->labelField }, { kPaceKey, m_ui->paceField },
        { kLimitKey, m_ui->limitField } };
    for (FormField *field : own)
        field->setError({});
    const QList<FieldProblem> elsewhere = m_ui->credentials->setProblems(problems);
    const QList<FieldProblem> others
        = m_ui->addresses->setProblems(m_ui->advancedCredentials->setProblems(elsewhere));
    bool folded = others.size() < elsewhere.size();
    QStringList loose;
    for (const FieldProblem &problem : others) {
        if (FormField *field = own.value(problem.key))
            field->setError(problem.text);
        else
            loose << problem.text;
        folded = folded || problem.key == kPaceKey || problem.key == kLimitKey;
    }
    // What is wrong has to be seen.
    if (folded)
        m_ui->advancedButton->setChecked(true);
    focusFirstError(*this);
    if (loose.isEmpty())
        m_ui->result->dismiss();
    else
        say({ MessageBar::Error, {}, loose.join(u' '), {} });
}

void AccountDialog::say(const MessageBar::Message &message)
{
    m_ui->result->showMessage(message);
    // It stands at the end of what scrolls, and has its place only after the layout has been made anew.
    const auto showIt = [this] {
        // An id that does not wrap may be wider than the dialog.
        if (m_ui->content->width() > m_ui->scroll->viewport()->width())
            fitHeight();
        m_ui->scroll->ensureWidgetVisible(m_ui->result);
    };
    QMetaObject::invokeMethod(this, showIt, Qt::QueuedConnection);
}

void AccountDialog::setBusy(const QString &text)
{
    const bool busy = !text.isEmpty();
    m_ui->testButton->setEnabled(!busy);
    m_ui->saveButton->setEnabled(!busy);
    if (busy)
        say({ MessageBar::Info, {}, text, {} });
}

void AccountDialog::test()
{
    if (!check())
        return;
    setBusy(tr("Asking %1…").arg(info().name));
    m_testing = m_desk.accounts.test(draft(), secrets());
    m_testing->whenDone(this, [this](const Result<Identity> &end) { showTested(end); });
}

void AccountDialog::showTested(const Result<Identity> &end)
{
    setBusy({});
    if (end) {
        say({ MessageBar::Success, tr("Connected."), ownWords(end->text), {} });
        return;
    }
    const ErrorText words = presentError(end.error(), Attempt::Test);
    say({ MessageBar::Error, words.happened,
        QString(words.next + (words.causes.isEmpty() ? QString() : u"\n• "_s + words.causes.join(u"\n• "_s))),
        words.details });
}

void AccountDialog::save(SecretKeeping keeping)
{
    if (!check())
        return;
    setBusy(tr("Saving…"));
    m_saving = m_desk.accounts.save(draft(), secrets(), keeping);
    m_saving->whenDone(this, [this](const Result<AccountId> &end) {
        setBusy({});
        if (end)
            accept();
        else
            showNotSaved(end.error());
    });
}

void AccountDialog::showNotSaved(const Error &error)
{
    const ErrorText words = presentError(error, Attempt::Save);
    // What stands in the way of an account says itself what to do about it.
    const bool saysAll = error.kind == ErrorKind::Conflict;
    const QString then = saysAll ? words.notDone : QString(words.notDone + u' ' + words.next);
    say({ MessageBar::Error, words.happened, then, words.details });
    const bool keychain = error.kind == ErrorKind::SecretsLocked || error.kind == ErrorKind::SecretsMissing
        || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Cancelled
        || error.kind == ErrorKind::Storage;
    if (!keychain)
        return;
    connect(m_ui->result->addAction(tr("Unlock and retry")), &QPushButton::clicked, this,
        [this] { save(SecretKeeping::Keychain); });
    connect(m_ui->result->addAction(tr("For this session only")), &QPushButton::clicked, this,
        [this] { save(SecretKeeping::ThisSession); });
}

} // namespace NumberDesk
