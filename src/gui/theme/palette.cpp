// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/palette.h"

#include <array>
#include <cmath>

namespace NumberDesk {

namespace {

constexpr std::array<QRgb, 8> kAccountColours{ 0x6d4de0, 0xe08a1e, 0x1f8a70, 0x1f6f8a, 0xb5477a, 0x5b6b2f,
    0x8a4b1f, 0x3f51b5 };
constexpr qreal kGraphicContrast = 3.0;

// The values of one scheme. "dim" is a shade stronger than the sign of a running state, so that it stays
// legible on every ground here, the selected row included.
struct Scheme
{
    QRgb window, base, alternate, text, button, dim, accent, onAccent;
    QRgb side, head, line, chip, accentGround;
    QRgb ready, checking, attention, refused;
    QRgb readyGround, attentionGround, refusedGround;
};

constexpr Scheme kLight{ 0xf5f6f8, 0xffffff, 0xf8f9fb, 0x1b1f27, 0xffffff, 0x616b80, 0x2f6fed, 0xffffff,
    0xeceef2, 0xf1f3f6, 0xd9dde4, 0xe8ecf2, 0xe4edff, 0x1a7f4b, 0x667085, 0xa15c00, 0xc0322b, 0xe6f5ec,
    0xfff3dc, 0xfdeceb };
constexpr Scheme kDark{ 0x1c1f24, 0x23272e, 0x262b32, 0xe7eaf0, 0x2c323b, 0x9ea7b6, 0x6ea0ff, 0x10213f,
    0x1f2329, 0x292e36, 0x353b45, 0x2f353f, 0x2b3a57, 0x5fce93, 0x99a2b1, 0xf0b45a, 0xff8a80, 0x213a2d,
    0x3d3220, 0x40282a };

const Scheme &schemeOf(const QPalette &palette)
{
    return isDark(palette) ? kDark : kLight;
}

bool isOwn(const QPalette &palette)
{
    const Scheme &scheme = schemeOf(palette);
    const auto is = [&](QPalette::ColorRole role, QRgb value) {
        return palette.color(QPalette::Active, role) == QColor(value);
    };
    return is(QPalette::Window, scheme.window) && is(QPalette::Base, scheme.base)
        && is(QPalette::Text, scheme.text);
}

qreal linear(qreal value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Of one of the 256 steps of a channel; each cell of a table asks for some of them.
qreal channel(int step)
{
    static const auto known = [] {
        std::array<qreal, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = linear(static_cast<qreal>(i) / 255);
        return values;
    }();
    return known[static_cast<std::size_t>(step)];
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green())
        + 0.0722 * channel(colour.blue());
}

void setDisabledInks(QPalette &palette)
{
    const QColor faded = mixed(palette.color(QPalette::Active, QPalette::PlaceholderText),
        palette.color(QPalette::Active, QPalette::Window), 0.35);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faded);
}

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor(scheme.button), QColor(scheme.window));
    const auto set = [&](QPalette::ColorRole role, QRgb value) { palette.setColor(role, QColor(value)); };
    set(QPalette::Window, scheme.window);
    set(QPalette::WindowText, scheme.text);
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::Text, scheme.text);
    set(QPalette::Button, scheme.button);
    set(QPalette::ButtonText, scheme.text);
    set(QPalette::BrightText, scheme.base);
    set(QPalette::ToolTipBase, scheme.base);
    set(QPalette::ToolTipText, scheme.text);
    set(QPalette::Midlight, scheme.chip);
    set(QPalette::Mid, scheme.line);
    set(QPalette::Highlight, scheme.accent);
    set(QPalette::HighlightedText, scheme.onAccent);
    set(QPalette::PlaceholderText, scheme.dim);
    palette.setColor(QPalette::Link, readable(QColor(scheme.accent), QColor(scheme.window)));
    palette.setColor(QPalette::LinkVisited, readable(QColor(kAccountColours[0]), QColor(scheme.window)));
    setDisabledInks(palette);
    return palette;
}

Tones ownTones(const Scheme &scheme, const QPalette &palette)
{
    return { .side = QColor(scheme.side),
        .head = QColor(scheme.head),
        .line = QColor(scheme.line),
        .chip = QColor(scheme.chip),
        .dim = QColor(scheme.dim),
        .accent = palette.color(QPalette::Active, QPalette::Highlight),
        .accentGround = QColor(scheme.accentGround) };
}

Tones derivedTones(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor accentGround = mixed(base, accent, isDark(palette) ? 0.28 : 0.14);
    return { .side = mixed(window, text, 0.03),
        .head = mixed(base, text, 0.05),
        .line = mixed(window, text, 0.15),
        .chip = mixed(window, text, 0.07),
        .dim = readable(mixed(text, base, 0.38), accentGround),
        .accent = accent,
        .accentGround = accentGround };
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

QPalette tunedPalette(const QPalette &desktop)
{
    QPalette tuned = desktop;
    const QColor accent = desktop.color(QPalette::Active, QPalette::Highlight);
    const Tones from = derivedTones(desktop);
    tuned.setColor(QPalette::PlaceholderText, from.dim);
    tuned.setColor(QPalette::Mid, from.line);
    tuned.setColor(QPalette::Midlight, from.chip);
    tuned.setColor(QPalette::HighlightedText,
        readable(desktop.color(QPalette::Active, QPalette::HighlightedText), accent));
    setDisabledInks(tuned);
    return tuned;
}

Tones tones(const QPalette &palette)
{
    if (isOwn(palette))
        return ownTones(schemeOf(palette), palette);
    // Asked for by every painted cell, and a window uses one palette: the last answer is kept.
    thread_local qint64 lastKey = 0;
    thread_local Tones last;
    if (lastKey != palette.cacheKey()) {
        last = derivedTones(palette);
        lastKey = palette.cacheKey();
    }
    return last;
}

QColor stateColour(StateSign sign, const QPalette &palette)
{
    const Scheme &scheme = schemeOf(palette);
    switch (sign) {
    case StateSign::None:
        return palette.color(QPalette::Text);
    case StateSign::Ready:
        return QColor(scheme.ready);
    case StateSign::Checking:
        return QColor(scheme.checking);
    case StateSign::Attention:
        return QColor(scheme.attention);
    case StateSign::Refused:
        return QColor(scheme.refused);
    }
    return {};
}

QColor stateGround(StateSign sign, const QPalette &palette)
{
    const Scheme &scheme = schemeOf(palette);
    switch (sign) {
    case StateSign::None:
    case StateSign::Checking:
        return tones(palette).accentGround;
    case StateSign::Ready:
        return QColor(scheme.readyGround);
    case StateSign::Attention:
        return QColor(scheme.attentionGround);
    case StateSign::Refused:
        return QColor(scheme.refusedGround);
    }
    return {};
}

int accountColourCount()
{
    return static_cast<int>(kAccountColours.size());
}

QColor accountColourAt(int index)
{
    const auto count = static_cast<unsigned>(kAccountColours.size());
    return QColor(kAccountColours[static_cast<unsigned>(index) % count]);
}

QColor accountColour(int index, const QPalette &palette)
{
    return accountColour(accountColourAt(index), palette);
}

QColor accountColour(const QColor &chosen, const QPalette &palette)
{
    return readable(chosen, palette.color(QPalette::Active, QPalette::Base), kGraphicContrast);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor readable(const QColor &ink, const QColor &ground, qreal ratio)
{
    const QColor pole = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    QColor result = ink;
    for (int step = 1; step <= 25 && contrast(result, ground) < ratio; ++step)
        result = mixed(ink, pole, 0.04 * step);
    return result;
}

QColor inkOn(const QColor &ground)
{
    return contrast(Qt::white, ground) >= kGraphicContrast ? QColor(Qt::white) : QColor(kLight.text);
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto mix = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * static_cast<float>(share));
    };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
        mix(first.blueF(), second.blueF()));
}

} // namespace NumberDesk
