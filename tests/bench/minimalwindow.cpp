// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QPaintEvent>

namespace {

/// A window that ends the program once it has been painted.
class Window final : public QLabel
{
public:
    Window()
        : QLabel(QStringLiteral("A window"))
    {
        resize(1440, 880);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Window window;
    window.show();
    return QApplication::exec();
}
