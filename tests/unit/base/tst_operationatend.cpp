// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/operation.h"

#include <QCoreApplication>
#include <QTest>

namespace NumberDesk {

/// What is still under way when the application itself goes.
class OperationAtEndTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotHoldTheApplicationUp();
};

void OperationAtEndTest::doesNotHoldTheApplicationUp()
{
    int count = 1;
    char name[] = "tst_operationatend";
    char *arguments[] = { name, nullptr };
    auto application = std::make_unique<QCoreApplication>(count, arguments);
    QObject home;
    bool isTold = false;
    OperationPtr<int> operation;
    {
        OperationSource<int> source;
        operation = source.operation();
        operation->whenDone(&home, [&isTold](const Result<int> &) { isTold = true; });
        // The last hold on the source goes with an event that nobody sends any more.
        QMetaObject::invokeMethod(
            &home, [source = std::move(source)] { Q_UNUSED(source); }, Qt::QueuedConnection);
    }
    application.reset();
    QVERIFY(operation->isFinished());
    QVERIFY(!isTold);
}

} // namespace NumberDesk

QTEST_APPLESS_MAIN(NumberDesk::OperationAtEndTest)
#include "tst_operationatend.moc"
