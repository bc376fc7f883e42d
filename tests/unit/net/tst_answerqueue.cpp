// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/answerqueue.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what ends, with a bar for each turn of the event loop.
class Listener final : public QObject
{
public:
    Listener() { mark(); }

    void hear(Operation<QString> &operation)
    {
        operation.whenDone(this, [this](const Result<QString> &end) {
            m_heard += end.isOk() ? *end : Error::kindName(end.error().kind);
            ++m_count;
        });
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QStringList turns() const { return m_heard.split(u'|', Qt::SkipEmptyParts); }

private:
    void mark()
    {
        m_heard += u'|';
        QMetaObject::invokeMethod(
            this, [this] { mark(); }, Qt::QueuedConnection);
    }

    QString m_heard;
    int m_count = 0;
};

} // namespace

class TestAnswerQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOneInEachTurnInTheirOrder();
    void handsOnErrors();
    void passesOverWhatIsDropped();
    void cancelsWhatIsUnderWay();
    void endsWithoutTheQueue();
};

void TestAnswerQueue::endsOneInEachTurnInTheirOrder()
{
    AnswerQueue queue;
    Listener listener;
    std::vector<OperationSource<QString>> sources(3);
    std::vector<OperationPtr<QString>> held;
    for (auto &source : sources) {
        held.push_back(queue.inTurn(source.operation()));
        listener.hear(*held.back());
    }
    sources[1].finish(u"b"_s);
    sources[2].finish(u"c"_s);
    sources[0].finish(u"a"_s);
    QTRY_COMPARE(listener.count(), 3);
    QCOMPARE(listener.turns(), (QStringList{ u"b"_s, u"c"_s, u"a"_s }));
}

void TestAnswerQueue::handsOnErrors()
{
    AnswerQueue queue;
    Listener listener;
    const auto operation = queue.inTurn(finishedOperation<QString>(makeError(ErrorKind::Timeout)));
    listener.hear(*operation);
    QTRY_COMPARE(listener.turns(), QStringList{ Error::kindName(ErrorKind::Timeout) });
}

void TestAnswerQueue::passesOverWhatIsDropped()
{
    AnswerQueue queue;
    Listener listener;
    auto first = queue.inTurn(finishedOperation<QString>(u"a"_s));
    auto dropped = queue.inTurn(finishedOperation<QString>(u"b"_s));
    const auto last = queue.inTurn(finishedOperation<QString>(u"c"_s));
    listener.hear(*first);
    listener.hear(*dropped);
    listener.hear(*last);
    dropped.reset();
    QTRY_COMPARE(listener.count(), 2);
    QCOMPARE(listener.turns(), (QStringList{ u"a"_s, u"c"_s }));
}

void TestAnswerQueue::cancelsWhatIsUnderWay()
{
    AnswerQueue queue;
    Listener listener;
    OperationSource<QString> source;
    bool isStopped = false;
    source.onCancel([&] {
        isStopped = true;
        source.finish(makeError(ErrorKind::Cancelled));
    });
    const auto operation = queue.inTurn(source.operation());
    listener.hear(*operation);
    operation->cancel();
    QVERIFY(isStopped);
    QTRY_COMPARE(listener.turns(), QStringList{ Error::kindName(ErrorKind::Cancelled) });
}

void TestAnswerQueue::endsWithoutTheQueue()
{
    auto queue = std::make_unique<AnswerQueue>();
    Listener listener;
    OperationSource<QString> source;
    const auto operation = queue->inTurn(source.operation());
    listener.hear(*operation);
    queue.reset();
    source.finish(u"a"_s);
    QTRY_COMPARE(listener.turns(), QStringList{ u"a"_s });
}

QTEST_GUILESS_MAIN(TestAnswerQueue)

#include "tst_answerqueue.moc"
