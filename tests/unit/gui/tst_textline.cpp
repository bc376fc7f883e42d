// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/textline.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

namespace {

constexpr QRect kArea(7, 3, 150, 25);

QImage painted(const QFont &font, Qt::LayoutDirection direction, const std::function<void(QPainter &)> &paint)
{
    QImage image(170, 31, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::darkBlue);
    painter.setLayoutDirection(direction);
    paint(painter);
    return image;
}

} // namespace

class TestTextLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsWhatThePainterPaints_data();
    void paintsWhatThePainterPaints();
    void elidesOnlyWhatDoesNotFit();
    void keepsToTheFontAndTheRoomOfEachTime();
    void sentencesHaveTheDirectionOfTheWindow_data();
    void sentencesHaveTheDirectionOfTheWindow();
};

void TestTextLine::paintsWhatThePainterPaints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMirrored");
    const QString longText = u"A name that is much longer than the cell in which it stands"_s;
    const QList<std::pair<const char *, QString>> texts{ { "word", u"Support line"_s },
        { "digits", u"+44 7700 900123"_s }, { "accents", u"Łódź café ﬁ"_s }, { "Arabic", u"مكتب الدعم"_s },
        { "mixed", u"مكتب 12 desk"_s }, { "breaks", u"two\nlines"_s }, { "long", longText },
        { "nothing", QString() }, { "ampersand", u"A&B"_s } };
    for (const auto &[name, text] : texts) {
        QTest::addRow("%s", name) << text << false;
        QTest::addRow("%s mirrored", name) << text << true;
    }
}

void TestTextLine::paintsWhatThePainterPaints()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMirrored);
    const Qt::LayoutDirection direction = isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    for (const int size : { 9, 10, 13 }) {
        QFont font;
        font.setPointSize(size);
        for (const Qt::AlignmentFlag side : { Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight }) {
            const QImage expected = painted(font, direction, [&](QPainter &painter) {
                const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, kArea.width());
                const auto place = static_cast<int>(side | Qt::AlignVCenter);
                painter.drawText(kArea, place | Qt::TextSingleLine, shown);
            });
            // The second time from what was kept.
            for (int time = 0; time < 2; ++time) {
                const QImage now = painted(font, direction,
                    [&](QPainter &painter) { TextLine::drawElided(painter, kArea, side, text); });
                QVERIFY2(now == expected,
                    qPrintable(u"size %1, side %2, time %3"_s.arg(size).arg(side).arg(time)));
            }
        }
    }
}

void TestTextLine::elidesOnlyWhatDoesNotFit()
{
    const QString text = u"Support line 12345 of a desk"_s;
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(text);
    const auto inRoom = [&](int room, auto draw) {
        return painted(font, Qt::LeftToRight,
            [&](QPainter &painter) { draw(painter, QRectF(0, 0, room, 25), Qt::AlignLeft, text); });
    };
    QCOMPARE(inRoom(width + 1, TextLine::drawElided), inRoom(width + 1, TextLine::draw));
    QVERIFY(inRoom(width - 2, TextLine::drawElided) != inRoom(width - 2, TextLine::draw));
}

void TestTextLine::keepsToTheFontAndTheRoomOfEachTime()
{
    QFont bold;
    bold.setBold(true);
    const auto drawn = [](const QFont &font, int room) {
        return painted(font, Qt::LeftToRight, [&](QPainter &painter) {
            TextLine::drawElided(painter, QRectF(0, 0, room, 25), Qt::AlignLeft, u"Support line"_s);
        });
    };
    const QImage plain = drawn(QFont(), 150);
    QVERIFY(drawn(bold, 150) != plain);
    QVERIFY(drawn(QFont(), 30) != plain);
    QCOMPARE(drawn(QFont(), 150), plain);
}

void TestTextLine::sentencesHaveTheDirectionOfTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMirroredWindow");
    QTest::addColumn<bool>("isMirrored");
    const QString arabic = u"مكتب الدعم."_s;
    const QString named = u"Vonage: مكتب الدعم."_s; // its full stop belongs to the left
    const QString english = u"مكتب cannot be reached."_s;
    const QString address = u"https://hooks.example/in"_s;
    QTest::newRow("a sentence") << arabic << true << true;
    QTest::newRow("a sentence that begins with a foreign name") << named << true << true;
    QTest::newRow("an address in a mirrored window") << address << true << false;
    QTest::newRow("a foreign label") << arabic << false << true;
    QTest::newRow("a sentence that begins with a mirrored name") << english << false << false;
    QTest::newRow("an address") << address << false << false;
    QTest::newRow("digits") << u"2026"_s << true << false;
}

void TestTextLine::sentencesHaveTheDirectionOfTheWindow()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMirroredWindow);
    QFETCH(const bool, isMirrored);
    const auto direction = [](bool mirrored) { return mirrored ? Qt::RightToLeft : Qt::LeftToRight; };
    QCOMPARE(TextLine::directionOf(text, direction(isMirroredWindow)), direction(isMirrored));
}

QTEST_MAIN(TestTextLine)
#include "tst_textline.moc"
