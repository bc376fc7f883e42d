// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "domain/settingfield.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace NumberDesk {

class FormField;

/// A form made from fields that a provider describes: credentials, a number's settings, list filters.
///
/// It keeps what was stored beside what is shown: changed fields are marked, and edits() has only those.
/// Values of Secret fields are never part of values(); an empty secret field keeps the stored one.
/// A field that belongs to some values of its partner is shown, checked and told only beside these. Where
/// another one is chosen, a stored value of it is an edit that empties it; it comes back as it was.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);
    ~FieldForm() override;

    /// Builds the form anew.
    void setFields(const QList<SettingField> &fields);
    [[nodiscard]] const QList<SettingField> &fields() const { return m_fields; }
    /// What is stored; shown, and compared with from now on.
    void setStored(const SettingValues &values);
    /// Several numbers with different values in this field: shown as such and left alone unless touched.
    /// An empty line means that they are left alone; to empty them all, a box has its entry for none.
    void setMixed(const QStringList &keys);
    /// Shows a value as if the person had entered it.
    void setValue(const QString &key, const QString &value);
    /// The words of a box for "nothing chosen"; to be set before the fields.
    void setNoneText(const QString &text) { m_noneText = text; }
    /// Marks changed fields with "was …"; off for forms that describe something new.
    void setShowsChanges(bool on) { m_showsChanges = on; }

    [[nodiscard]] SettingValues values() const;
    [[nodiscard]] QMap<QString, Secret> secrets() const;
    [[nodiscard]] SettingEdits edits() const;

    /// What to pick from in a RemoteChoice field.
    void setChoices(const QString &key, const QList<FieldChoice> &choices);
    /// A line in place of the field's hint, e.g. what was last set here.
    void setNote(const QString &key, const QString &note);
    /// Shows problems at their fields, and takes earlier ones away. Those of unknown fields are returned.
    QList<FieldProblem> setProblems(const QList<FieldProblem> &problems);
    /// Checks what is entered and shows it; true when nothing but warnings is left, otherwise the first
    /// field that is wrong has the focus.
    bool validate();
    void focusField(const QString &key);

Q_SIGNALS:
    void edited(const QString &key);
    /// A choice brought fields along, or took them away.
    void shownFieldsChanged();

private:
    struct Row
    {
        SettingField field;
        FormField *frame = nullptr;
        QLineEdit *line = nullptr;
        QComboBox *box = nullptr;
        bool shown = true; ///< it has a meaning beside what is chosen for its partner
        bool mixed = false;
        bool touched = false;
        bool hasStray = false; ///< the box's last entry is a value that is not among the choices
    };
    [[nodiscard]] Row makeRow(const SettingField &field);
    [[nodiscard]] static QString valueOf(const Row &row);
    /// Whether a mixed field still stands as it was.
    [[nodiscard]] static bool leavesAlone(const Row &row);
    [[nodiscard]] bool belongs(const Row &row) const;
    /// What the row is to become; nullopt = what it is.
    [[nodiscard]] std::optional<QString> editOf(const Row &row) const;
    void showWhatBelongs();
    void showValue(Row &row, const QString &value);
    void showMixed(Row &row, bool mixed);
    void noteEdit(const QString &key);
    void markChange(Row &row);
    [[nodiscard]] Row *find(const QString &key);
    [[nodiscard]] const Row *find(const QString &key) const;

    QList<SettingField> m_fields;
    QList<Row> m_rows;
    SettingValues m_stored;
    QVBoxLayout *m_layout = nullptr;
    QString m_noneText;
    bool m_showsChanges = true;
};

} // namespace NumberDesk
