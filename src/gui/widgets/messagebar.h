// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/theme/palette.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QUrl;

namespace NumberDesk {

/// A note inside a surface: what happened, what to do about it, and the provider's own words on request.
/// Everything it shows is plain text. Hidden until it has something to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum Kind { Info, Success, Warning, Error };
    Q_ENUM(Kind)

    struct Message
    {
        Kind kind = Info;
        QString heading;
        QString text;
        QString details;
        friend bool operator==(const Message &, const Message &) = default;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the message without actions and tells assistive technology.
    void showMessage(const Message &message);
    /// The same, unless it is what is shown already: whoever reads or presses something of it is not
    /// disturbed. Says whether it was shown anew, without actions.
    bool showIfOther(const Message &message);
    /// A button at the end of the note; at most two. Belongs to the message shown now.
    [[nodiscard]] QPushButton *addAction(const QString &text);
    /// A button that opens a page in the browser; nothing where canOpenPage() says no.
    void addPage(const QUrl &page);
    void setDismissible(bool on);
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] Kind kind() const { return m_message.kind; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] StateSign sign() const;
    void buildRows();
    void clearActions();
    void applyIcon();
    void setDetailsOpen(bool open);

    Message m_message;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    QToolButton *m_close;
    QHBoxLayout *m_actions;
};

} // namespace NumberDesk
