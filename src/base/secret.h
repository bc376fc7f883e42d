// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace NumberDesk {

/// Overwrites @p bytes in a way that is not optimised away.
void wipe(char *bytes, qsizetype size);

/// Something that must appear nowhere: a key, a password, a token.
///
/// Copies share one buffer, which is wiped when the last copy goes. There is no way to print it, put it
/// into a QVariant or convert it silently; reveal() lends the bytes for the length of a call.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes the UTF-8 form of @p text; the caller clears its own copy.
    [[nodiscard]] static Secret fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;
    /// Lends the bytes to @p use. Nothing may keep them.
    void reveal(const std::function<void(QByteArrayView)> &use) const;

    /// Compares in a time that does not depend on the contents.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace NumberDesk
