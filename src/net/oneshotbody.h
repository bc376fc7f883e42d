// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace NumberDesk {

/// The body of a write, or of a read that is a POST, which can be read once.
///
/// QNetworkAccessManager repeats a POST, PUT or DELETE by itself when the server hangs up without an
/// answer. It can do so only if it can rewind the body. This one is sequential and refuses to seek, so
/// that the second attempt ends in ContentReSendError. It works only together with
/// QNetworkRequest::DoNotBufferUploadDataAttribute and an explicit Content-Length; otherwise Qt copies
/// the body into a buffer of its own and rewinds that.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override;
    /// Whether anybody has asked for its bytes. Qt writes the head of a request together with the first
    /// bytes of its body, and asks for those in our own thread: so an untouched body that is not empty
    /// proves that nothing was sent (tests/network/tst_delivery holds Qt to it).
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }
    /// Gives nothing from now on.
    void shut();
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_isShut = false;
};

} // namespace NumberDesk
