// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace NumberDesk::Testing {

/// The program's English, which has the plural forms.
inline void installEnglish()
{
    static QTranslator english;
    if (!english.load(QStringLiteral(ND_ENGLISH)))
        qFatal("The English texts cannot be loaded.");
    QCoreApplication::installTranslator(&english);
}

/// The widget of this objectName; ends the test program when there is none.
template <typename T>
T *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s in %s.", name, parent.metaObject()->className());
    return found;
}

/// The dialog of a kind that is open somewhere, or null.
template <typename T>
T *openWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<T *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// As the window system tells two fast clicks at one place.
inline void clickTwice(QWidget &widget, QPoint position = {})
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, position);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, position);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, position);
}

inline void selectRows(QAbstractItemView &view, const QList<int> &rows)
{
    view.clearSelection();
    for (const int row : rows) {
        view.selectionModel()->select(
            view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// An owned number as a provider may tell it.
inline OwnedNumber ownedNumber(
    const AccountId &account, const QString &digits, const SettingValues &settings = {})
{
    OwnedNumber number;
    number.ref = { account, QStringLiteral("GB"), PhoneNumber::fromDigits(digits).value() };
    number.type = NumberType(NumberType::Kind::Mobile);
    number.capabilities.add(Capability::Sms);
    number.settings = settings;
    number.raw = QByteArrayLiteral("{\"msisdn\":\"") + digits.toLatin1() + QByteArrayLiteral("\"}");
    return number;
}

/// Everything a model tells in words.
inline QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : { int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                     int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole) })
                texts << index.data(role).toString();
            if (column == 0)
                texts << textsOf(model, index);
        }
    }
    return texts;
}

/// Everything that a widget and what is in it show or tell assistive technology.
inline QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> all{ &root };
    for (const QWidget *widget : root.findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : std::as_const(all)) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->displayText() << line->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts << box->currentText() << textsOf(*box->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            texts << textsOf(*view->model());
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        // What a widget of ours draws it keeps as a property.
        if (!qobject_cast<const QLineEdit *>(widget))
            texts << widget->property("text").toString();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace NumberDesk::Testing
