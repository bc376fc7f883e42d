// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberinspector.h"

#include "domain/bulkedit.h"
#include "domain/country.h"
#include "domain/newchange.h"
#include "gui/dialogs/bulkeditdialog.h"
#include "gui/pages/historypanel.h"
#include "gui/pages/notespanel.h"
#include "gui/pages/numberdetails.h"
#include "gui/pages/remotechoices.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "ui_numberinspector.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Takes what is chosen from a list of the account out of @p fields, and tells the labels.
QStringList takeChoices(QList<SettingField> &fields)
{
    QStringList labels;
    for (const SettingField &field : std::as_const(fields)) {
        if (field.kind == SettingField::Kind::RemoteChoice)
            labels << field.label;
    }
    fields.removeIf([](const SettingField &field) { return field.kind == SettingField::Kind::RemoteChoice; });
    return labels;
}

} // namespace

NumberInspector::NumberInspector(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumberInspector>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setPageGround(this);
    setPageGround(m_ui->formPage);
    m_ui->head->setLines(Qt::BottomEdge);
    m_ui->footer->setLines(Qt::TopEdge);
    setTextStyle(m_ui->heading, TextStyle::Heading);
    setTextStyle(m_ui->subHeading, TextStyle::Label);
    setTextStyle(m_ui->changed, TextStyle::Label);
    setTextStyle(m_ui->nothingToSet, TextStyle::Label);
    setPrimary(m_ui->reviewButton);
    m_ui->tabs->tabBar()->setAccessibleName(tr("Inspector"));
    // Tab would stop at the widget as well as at its bar.
    m_ui->tabs->setFocusProxy(nullptr);
    m_ui->tabs->setFocusPolicy(Qt::NoFocus);
    m_ui->empty->setIcon(Icon::Settings, IconTint::Dim);
    m_ui->empty->setHeading(tr("No number selected"));
    m_ui->empty->setSentence(tr("Select one or several numbers to see and change their settings."));
    connect(m_ui->form, &FieldForm::edited, this, &NumberInspector::updateFooter);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &NumberInspector::undo);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &NumberInspector::requestReview);
    connect(m_ui->planButton, &QPushButton::clicked, this, [this] { offer(true); });
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &NumberInspector::changeMany);
    connect(&desk.activity, &Activity::recordChanged, this, &NumberInspector::takeWritten);
    connect(&desk.activity, &Activity::recordChanged, this, &NumberInspector::showBlocked);
    connect(&desk.notes, &NumberNotes::changed, this, [this](const QList<NumberRef> &refs) {
        if (isOne() && refs.contains(m_numbers.first().ref))
            showNotes();
    });
    addPanels();
    showNumbers({});
}

NumberInspector::~NumberInspector() = default;

void NumberInspector::addPanels()
{
    m_details = new NumberDetails(m_desk, m_ui->details, m_ui->raw);
    m_choices = new RemoteChoices(m_desk.accounts, m_ui->form);
    m_dropped = new DroppedEdits(*m_ui->dropped, this);
    connect(m_dropped, &DroppedEdits::wanted, this, [this](QList<NumberRef> refs) {
        refs.removeIf([this](const NumberRef &ref) { return !m_desk.inventory.find(ref); });
        if (!refs.isEmpty())
            Q_EMIT numbersRequested(refs);
    });
    m_notesPanel = new NotesPanel(m_desk, this);
    m_historyPanel = new HistoryPanel(m_desk, this);
    m_ui->tabs->insertTab(m_ui->tabs->indexOf(m_ui->rawTab), m_notesPanel, tr("Notes"));
    m_ui->tabs->insertTab(m_ui->tabs->indexOf(m_ui->rawTab), m_historyPanel, tr("History"));
    connect(m_historyPanel, &HistoryPanel::reviewRequested, this, &NumberInspector::reviewRequested);
}

QList<NumberRef> NumberInspector::refsOf(const QList<OwnedNumber> &numbers)
{
    QList<NumberRef> refs;
    for (const OwnedNumber &number : numbers)
        refs << number.ref;
    return refs;
}

ChosenNumbers NumberInspector::chosen() const
{
    return { m_group.count, refsOf(m_numbers),
        [readAll = m_readAll] { return readAll ? refsOf(readAll()) : QList<NumberRef>(); } };
}

void NumberInspector::restoreTo()
{
    m_historyPanel->restoreTo();
}

void NumberInspector::setLockAction(QAction *action)
{
    m_ui->lockButton->setDefaultAction(action);
}

void NumberInspector::showGroup(const NumberGroup &group, const std::function<QList<OwnedNumber>()> &readAll)
{
    const QList<OwnedNumber> before = m_numbers;
    const bool narrows = hasEdits() && isNarrower(group);
    const DroppedEdits::Edits edits{ m_group.isComplete() ? refsOf(m_numbers) : QList<NumberRef>(),
        m_ui->form->edits(), m_planned };
    const auto back = narrows ? std::nullopt : m_dropped->takeFor(refsOf(group.numbers));
    if (hasEdits() && !narrows)
        drop(edits);
    const QSet<QString> asked = m_asked;
    m_group = group;
    m_readAll = readAll;
    m_numbers = group.numbers;
    if (narrows)
        keepSeen(before);
    showAnew();
    if (narrows) {
        enter(edits.edits, edits.planned);
        m_asked = asked;
    } else if (back) {
        enter(back->edits, back->planned);
    }
}

/// What the person saw stays the base of the merge.
void NumberInspector::keepSeen(const QList<OwnedNumber> &before)
{
    QHash<NumberRef, SettingValues> seen;
    for (const OwnedNumber &number : before)
        seen.insert(number.ref, number.settings);
    for (OwnedNumber &number : m_numbers)
        number.settings = seen.value(number.ref, number.settings);
}

bool NumberInspector::isNarrower(const NumberGroup &group) const
{
    return group.count > 0 && group.isComplete() && m_group.isComplete()
        && DroppedEdits::areAmong(refsOf(group.numbers), refsOf(m_numbers));
}

void NumberInspector::drop(DroppedEdits::Edits edits)
{
    const FieldForm &form = *m_ui->form;
    if (DroppedEdits::arePlanned(
            refsOf(m_numbers), wireEdits(edits.edits, form.fields(), form.values()), m_desk.plan))
        return;
    edits.refs.removeIf([this](const NumberRef &ref) { return !m_desk.inventory.find(ref); });
    if (m_group.isComplete() && edits.refs.isEmpty())
        return;
    m_dropped->keep(edits,
        isOne() ? m_numbers.first().ref.number.international()
                : tr("%n number(s)", nullptr, static_cast<int>(m_group.count)));
}

void NumberInspector::showAnew()
{
    m_lastSet.clear();
    m_planned.clear();
    m_asked.clear();
    m_ui->stack->setCurrentWidget(m_numbers.isEmpty() ? static_cast<QWidget *>(m_ui->empty) : m_ui->tabs);
    m_ui->head->setVisible(!m_numbers.isEmpty());
    m_notesPanel->showNumbers(chosen());
    m_historyPanel->showNumbers(chosen());
    if (m_numbers.isEmpty())
        return;
    showHead();
    showForm();
    showDetails();
    showNotes();
    showBlocked();
    showLastSet();
    m_choices->ask(m_numbers.first().ref.account);
    updateFooter();
}

void NumberInspector::refreshShown(const QList<quint32> &rows)
{
    const NumberColumns &columns = m_desk.inventory.columns();
    const QSet<quint32> changed(rows.cbegin(), rows.cend());
    const bool edited = !m_ui->form->edits().isEmpty();
    bool touched = false;
    for (OwnedNumber &shown : m_numbers) {
        const auto row = columns.find(shown.ref);
        if (!row || !changed.contains(*row))
            continue;
        OwnedNumber number = columns.at(*row);
        if (readsSame(number, shown))
            continue;
        // While there are edits, what the person saw stays the base of the merge.
        if (edited)
            number.settings = shown.settings;
        shown = number;
        touched = true;
    }
    if (touched && !edited)
        showAnew();
    else if (touched) {
        showDetails();
        showNotes();
    }
}

std::optional<Account> NumberInspector::account() const
{
    return m_numbers.isEmpty() ? std::nullopt : m_desk.accounts.find(m_numbers.first().ref.account);
}

const ProviderInfo &NumberInspector::info() const
{
    return m_desk.accounts.infoOf(m_numbers.isEmpty() ? AccountId() : m_numbers.first().ref.account);
}

bool NumberInspector::hasOneForm() const
{
    const QStringList first = formKey(info());
    return account()
        && std::all_of(m_group.accounts.cbegin(), m_group.accounts.cend(),
            [&](const AccountId &id) { return formKey(m_desk.accounts.infoOf(id)) == first; });
}

void NumberInspector::showHead()
{
    const auto first = account();
    const QString label = first ? first->label : QString();
    if (isOne()) {
        const OwnedNumber &number = m_numbers.first();
        m_ui->heading->setText(number.ref.number.international());
        m_ui->subHeading->setText(tr("%1 · %2").arg(countryName(number.ref.country), label));
        return;
    }
    m_ui->heading->setText(tr("%n number(s)", nullptr, static_cast<int>(m_group.count)));
    m_ui->subHeading->setText(m_group.accounts.size() == 1 ? label : tr("in several accounts"));
}

void NumberInspector::showForm()
{
    const ProviderInfo &facts = info();
    const bool one = hasOneForm();
    QList<SettingField> fields = facts.settingFields;
    const QStringList ofOne = m_group.accounts.size() > 1 ? takeChoices(fields) : QStringList();
    const bool editable = one && !fields.isEmpty();
    m_ui->form->setVisible(editable);
    m_ui->footer->setVisible(editable);
    m_ui->replaceButton->setVisible(editable && !isOne() && !m_group.isTooLarge());
    m_ui->nothingToSet->setVisible(!editable || !ofOne.isEmpty());
    if (!one)
        m_ui->nothingToSet->setText(
            tr("These numbers have different settings. Select numbers of one kind of account to change "
               "them together."));
    else if (!ofOne.isEmpty())
        m_ui->nothingToSet->setText(
            tr("Each account has its own choices for: %1. Select numbers of one account to change it.")
                .arg(QLocale().createSeparatedList(ofOne)));
    else
        m_ui->nothingToSet->setText(
            tr("%1 has no settings of a number that can be changed from here.").arg(facts.name));
    const QStringList key = editable ? formKey(facts) : QStringList();
    if (m_formOf != key + ofOne) {
        m_ui->form->setFields(editable ? fields : QList<SettingField>());
        m_formOf = key + ofOne;
    }
    if (!editable)
        return;
    const CommonValues values = commonValues(
        m_group.isComplete() ? groupOf(m_numbers).settings : m_group.settings, facts.settingFields);
    m_ui->form->setStored(values.values);
    m_ui->form->setMixed(values.mixed);
}

void NumberInspector::showDetails()
{
    m_details->show(isOne() ? std::optional(m_numbers.first()) : std::nullopt);
}

void NumberInspector::showNotes()
{
    if (isOne()) {
        QList<Note> notes = notesOf(m_numbers.first());
        if (m_desk.notes.isLocked(m_numbers.first().ref))
            notes << Note{ StateSign::None, tr("Locked against release here."), {} };
        m_ui->notes->setNotes(notes);
        return;
    }
    const QString kept = releaseObstacle(m_group.kept, m_group.count, m_numbers.first());
    m_ui->notes->setNotes(kept.isEmpty() ? QList<Note>() : QList<Note>{ { StateSign::None, kept, {} } });
}

void NumberInspector::showBlocked()
{
    m_ui->notice->dismiss();
    if (!isOne())
        return;
    const auto record = m_desk.activity.unsettled(m_numbers.first().ref);
    if (!record)
        return;
    m_ui->notice->showMessage(
        { MessageBar::Warning, stateText(record->state), outcomeText(*record, m_desk.clock.utcNow()), {} });
    connect(m_ui->notice->addAction(tr("Show in Activity")), &QPushButton::clicked, this,
        [this, id = record->change.id] { Q_EMIT activityRequested(id); });
}

void NumberInspector::takeWritten(const ChangeRecord &record)
{
    const Change &change = record.change;
    if (record.state != ChangeState::Done || change.kind != ChangeKind::Configure)
        return;
    const auto shown = std::find_if(m_numbers.begin(), m_numbers.end(),
        [&change](const OwnedNumber &number) { return number.ref == change.ref; });
    // What was written here is seen: the next review must not take it for somebody else's change.
    for (const SettingField &field : info().settingFields) {
        if (shown != m_numbers.end() && field.readBack && change.edits.contains(field.key))
            shown->settings.insert(field.key, change.edits.value(field.key));
    }
    if (m_asked.remove(change.id) && m_asked.isEmpty() && m_ui->form->edits() == m_askedEdits)
        showAnew();
}

void NumberInspector::showLastSet()
{
    // What was said of the number shown before is not true of these.
    for (const SettingField &field : m_ui->form->fields()) {
        if (!field.readBack)
            m_ui->form->setNote(field.key, {});
    }
    m_askingLastSet.reset();
    if (!isOne())
        return;
    m_askingLastSet = m_desk.activity.lastSet(m_numbers.first().ref);
    m_askingLastSet->whenDone(this, [this](const Result<SettingValues> &end) {
        if (end)
            m_lastSet = *end;
        for (const SettingField &field : m_ui->form->fields()) {
            if (field.readBack)
                continue;
            const QString known = m_lastSet.value(field.key);
            m_ui->form->setNote(field.key,
                known.isEmpty() ? tr("Cannot be read back, and nothing was set here: it may be reset when "
                                     "other settings are written.")
                                : tr("Last set here: %1. It is written again with other settings.")
                                      .arg(shownLine(known)));
        }
    });
}

void NumberInspector::updateFooter()
{
    const auto count = static_cast<int>(m_ui->form->edits().size());
    m_ui->changed->setText(count > 0 ? tr("%n field(s) changed", nullptr, count) : QString());
    m_ui->undoButton->setEnabled(count > 0);
    m_ui->planButton->setEnabled(count > 0);
    m_ui->reviewButton->setEnabled(count > 0);
}

void NumberInspector::undo()
{
    m_planned.clear();
    showForm();
    updateFooter();
}

void NumberInspector::focusSettings()
{
    m_ui->tabs->setCurrentWidget(m_ui->settingsTab);
    const QList<SettingField> &fields = m_ui->form->fields();
    if (!fields.isEmpty())
        m_ui->form->focusField(fields.first().key);
}

QList<Change> NumberInspector::changes() const
{
    const FieldForm &form = *m_ui->form;
    const SettingEdits edits = wireEdits(form.edits(), form.fields(), form.values());
    // What was sent meanwhile is another change: the journal takes none twice.
    const bool isOfPlanned = m_desk.plan.find(m_planned) && !m_desk.plan.isUnderWay(m_planned);
    QList<Change> changes;
    for (const OwnedNumber &number : m_group.isComplete() ? m_numbers : m_readAll()) {
        Change change = configureChange(number.ref, number.settings, edits);
        if (isOfPlanned)
            change.id = m_planned;
        changes << change;
    }
    return changes;
}

void NumberInspector::offer(bool isForPlan)
{
    const SettingEdits edits = m_ui->form->edits();
    if (m_numbers.isEmpty() || edits.isEmpty())
        return;
    m_ui->tabs->setCurrentWidget(m_ui->settingsTab);
    if (m_group.isTooLarge())
        m_ui->notice->showMessage(
            { MessageBar::Warning, {}, tooManyText(m_group.count, NumberGroup::kMostActedOn), {} });
    else if (std::any_of(edits.cbegin(), edits.cend(), hasPattern))
        changeMany();
    else if (!m_ui->form->validate())
        return;
    else if (!isForPlan)
        ask(changes());
    else {
        const QList<Change> planned = changes();
        undo();
        Q_EMIT planRequested(planned);
    }
}

bool NumberInspector::hasEdits() const
{
    return m_group.count > 0 && !m_ui->form->edits().isEmpty();
}

void NumberInspector::enter(const Change &change)
{
    if (!isOne() || m_numbers.first().ref != change.ref)
        return;
    enter(change.edits, change.id);
    focusSettings();
}

void NumberInspector::enter(const SettingEdits &edits, const QString &planned)
{
    m_planned = planned;
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        m_ui->form->setValue(edit.key(), edit.value());
    updateFooter();
}

void NumberInspector::changeMany()
{
    auto *dialog = new BulkEditDialog(
        m_desk, m_group.isComplete() ? m_numbers : m_readAll(), m_ui->form->edits(), this);
    connect(dialog, &BulkEditDialog::reviewRequested, this, &NumberInspector::ask);
    dialog->open();
}

void NumberInspector::ask(const QList<Change> &changes)
{
    m_asked.clear();
    for (const Change &change : changes)
        m_asked.insert(change.id);
    m_askedEdits = m_ui->form->edits();
    Q_EMIT reviewRequested(changes);
}

} // namespace NumberDesk
