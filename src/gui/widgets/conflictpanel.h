// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/conflictchoice.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace NumberDesk {

/// Fields of one number that somebody else changed since the person looked: what they saw, what is there
/// now and what they want, each to be decided. Hidden until it is given something.
class ConflictPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Field
    {
        QString key;
        QString label;
        QString seen;
        QString now;
        QString wanted;
        std::optional<ConflictChoice> choice;
    };

    /// As people read them, with the labels of the provider's fields.
    [[nodiscard]] static QList<Field> fieldsOf(
        const QList<MergeConflict> &conflicts, const ConflictChoices &choices, const ProviderInfo &info);

    explicit ConflictPanel(QWidget *parent = nullptr);

    void showFields(const QString &number, const QList<Field> &fields);
    /// Of a number with nothing to decide.
    void showNone();
    /// How many numbers have a field that is not decided, this one included, and whether there is another.
    void setUndecided(int numbers, bool hasNext);

Q_SIGNALS:
    void chosen(const QString &key, NumberDesk::ConflictChoice choice);
    /// For everything that is not decided yet.
    void chosenForRest(NumberDesk::ConflictChoice choice);
    /// The person wants to see the next number with a field that is not decided.
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(QGridLayout *grid, const Field &field, int place);
    void addChoice(QGridLayout *grid, const Field &field, ConflictChoice choice, const QString &name);
    void fitHeight();

    QLabel *m_heading;
    QLabel *m_left;
    QPushButton *m_next;
    QScrollArea *m_scroll;
    QPushButton *m_keepRest;
    QPushButton *m_writeRest;
};

} // namespace NumberDesk
