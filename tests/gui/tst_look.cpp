// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class LookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsLegibleOnItsGround_data();
    void everyTextIsLegibleOnItsGround();
    void accountColoursStandOutOnBothPalettes_data();
    void accountColoursStandOutOnBothPalettes();
    void aForeignPaletteGetsLegibleInks();
    void theSchemeFollowsWhatIsAskedFor();
    void everyIconRendersAtAnyScale();
    void iconsTakeTheInkOfThePalette();
    void controlsHaveTheHeightOfTheDesign();
    void everyFocusableControlHasAName();
    void aFieldNamesItsEditorAndTellsWhatIsWrong();
    void aComboBoxIsDescribedByItsLabel();
    void aChangedFieldSaysWhatItWas();
    void pageTabsFollowTheArrowKeys();
    void pageTabsMirrorTheArrowKeys();
    void aMessageShowsMarkupAsText();
    void aMessageKeepsDetailsBackUntilAsked();
    void anElidedLabelTellsTheRest();
    void tablesHaveTheRowsOfTheDesign();
    void theStripStandsAtTheLeadingEdge_data();
    void theStripStandsAtTheLeadingEdge();
    void differencesReadAloudInOrder();
    void shotsAreWrittenWhenAskedFor();
};

namespace {

QPalette paletteOf(bool dark)
{
    return dark ? darkPalette() : lightPalette();
}

void bothSchemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

QImage grabbed(QWidget &widget)
{
    widget.ensurePolished();
    return widget.grab().toImage();
}

void use(ColourScheme scheme)
{
    applyLook(*static_cast<QApplication *>(QCoreApplication::instance()), scheme);
}

} // namespace

void LookTest::initTestCase()
{
    use(ColourScheme::Light);
}

void LookTest::everyTextIsLegibleOnItsGround_data()
{
    bothSchemes();
}

void LookTest::everyTextIsLegibleOnItsGround()
{
    QFETCH(const bool, dark);
    const QPalette palette = paletteOf(dark);
    const Tones tone = tones(palette);
    const QList<QColor> grounds{ palette.color(QPalette::Window), palette.color(QPalette::Base),
        palette.color(QPalette::AlternateBase), palette.color(QPalette::Button), tone.side, tone.head,
        tone.chip, tone.accentGround };
    for (const QColor &ground : grounds) {
        QVERIFY2(contrast(palette.color(QPalette::Text), ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(tone.dim, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(readable(tone.accent, ground), ground) >= 4.5, qPrintable(ground.name()));
        for (const auto sign :
            { StateSign::Ready, StateSign::Checking, StateSign::Attention, StateSign::Refused }) {
            const QColor colour = stateColour(sign, palette);
            QVERIFY2(contrast(colour, ground) >= 3.0, qPrintable(ground.name() + colour.name()));
            QVERIFY(contrast(readable(colour, ground), ground) >= 4.5);
            const QColor note = stateGround(sign, palette);
            QVERIFY(contrast(palette.color(QPalette::Text), note) >= 4.5);
            QVERIFY(contrast(readable(colour, note), note) >= 4.5);
        }
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

void LookTest::accountColoursStandOutOnBothPalettes_data()
{
    bothSchemes();
}

void LookTest::accountColoursStandOutOnBothPalettes()
{
    QFETCH(const bool, dark);
    const QPalette palette = paletteOf(dark);
    for (int i = 0; i < accountColourCount(); ++i) {
        const QColor drawn = accountColour(i, palette);
        QVERIFY(contrast(drawn, palette.color(QPalette::Base)) >= 3.0);
        QVERIFY(contrast(inkOn(drawn), drawn) >= 3.0);
    }
}

void LookTest::aForeignPaletteGetsLegibleInks()
{
    QPalette sand(QColor(0xd8c9a8), QColor(0xeee0c0));
    sand.setColor(QPalette::Base, QColor(0xfff6e0));
    sand.setColor(QPalette::Text, QColor(0x40351f));
    sand.setColor(QPalette::Highlight, QColor(0xb0902e));
    sand.setColor(QPalette::HighlightedText, QColor(0xfff6e0));
    QPalette tuned = sand;
    Style(ColourScheme::FollowDesktop).polish(tuned);
    QCOMPARE(tuned.color(QPalette::Window), sand.color(QPalette::Window));
    QVERIFY(contrast(tuned.color(QPalette::PlaceholderText), tuned.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(tuned.color(QPalette::HighlightedText), tuned.color(QPalette::Highlight)) >= 4.5);
}

void LookTest::theSchemeFollowsWhatIsAskedFor()
{
    use(ColourScheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    use(ColourScheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    // The offscreen platform has no palette of its own, so ours stands in.
    use(ColourScheme::FollowDesktop);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    use(ColourScheme::Light);
}

void LookTest::everyIconRendersAtAnyScale()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < kIconCount; ++i) {
        const QIcon shown = icon(static_cast<Icon>(i));
        QVERIFY2(!shown.isNull(), qPrintable(QString::number(i)));
        for (const qreal scale : { 1.0, 1.5, 2.0 }) {
            const QPixmap pixmap = shown.pixmap(QSize(20, 20), scale);
            QCOMPARE(pixmap.size(), QSize(qRound(20 * scale), qRound(20 * scale)));
            QCOMPARE(pixmap.devicePixelRatio(), scale);
        }
        const QImage image
            = shown.pixmap(QSize(48, 48), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(bytes.count('\0') < bytes.size(), qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(bytes), qPrintable(QString::number(i)));
        seen.insert(bytes);
    }
    QVERIFY(!applicationIcon().pixmap(QSize(64, 64), 1.0).isNull());
}

void LookTest::iconsTakeTheInkOfThePalette()
{
    const auto ink = [](QIcon::Mode mode) {
        const QImage image = stateIcon(StateSign::Ready).pixmap(QSize(24, 24), 1.0, mode).toImage();
        return image.pixelColor(12, 12);
    };
    QCOMPARE(ink(QIcon::Normal), stateColour(StateSign::Ready, lightPalette()));
    QVERIFY(ink(QIcon::Disabled) != ink(QIcon::Normal));
    use(ColourScheme::Dark);
    QCOMPARE(ink(QIcon::Normal), stateColour(StateSign::Ready, darkPalette()));
    use(ColourScheme::Light);
}

void LookTest::controlsHaveTheHeightOfTheDesign()
{
    QPushButton button(u"Save"_s);
    QLineEdit edit;
    QComboBox combo;
    QSpinBox spin;
    for (QWidget *control : std::initializer_list<QWidget *>{ &button, &edit, &combo, &spin }) {
        control->ensurePolished();
        QCOMPARE(control->sizeHint().height(), Style::kControlHeight);
    }
    ChipButton chip(u"SMS"_s);
    QCOMPARE(chip.sizeHint().height(), ChipButton::kHeight);
    SandboxBanner banner;
    QCOMPARE(banner.height(), SandboxBanner::kHeight);
    AccountMark mark;
    QCOMPARE(mark.sizeHint(), QSize(AccountMark::kSide, AccountMark::kSide));
}

void LookTest::everyFocusableControlHasAName()
{
    for (QWidget *page : { Gallery::window(), Gallery::controls() }) {
        const std::unique_ptr<QWidget> owner(page);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page));
        for (const QWidget *child : page->findChildren<QWidget *>()) {
            if (!child->isVisible() || !(child->focusPolicy() & Qt::TabFocus)
                || child->focusProxy() != nullptr)
                continue;
            const QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
            QVERIFY(face != nullptr);
            const QString told = face->text(QAccessible::Name) + face->text(QAccessible::Description);
            QVERIFY2(!told.isEmpty(), child->metaObject()->className());
        }
    }
}

void LookTest::aFieldNamesItsEditorAndTellsWhatIsWrong()
{
    auto *edit = new QLineEdit;
    FormField field(u"API key"_s, edit);
    field.setHint(u"Dashboard → Settings"_s);
    QCOMPARE(edit->accessibleName(), u"API key"_s);
    QCOMPARE(edit->accessibleDescription(), u"Dashboard → Settings"_s);
    QVERIFY(!field.hasError());
    field.setError(u"The key is empty."_s);
    QVERIFY(field.hasError());
    QCOMPARE(field.note(), u"The key is empty."_s);
    QCOMPARE(edit->accessibleDescription(), u"The key is empty."_s);
    QVERIFY(edit->property(Style::kInvalid).toBool());
    field.setError({});
    QCOMPARE(field.note(), u"Dashboard → Settings"_s);
    QVERIFY(!edit->property(Style::kInvalid).toBool());
}

void LookTest::aComboBoxIsDescribedByItsLabel()
{
    auto *combo = new QComboBox;
    const FormField field(u"Country"_s, combo);
    QCOMPARE(combo->accessibleDescription(), u"Country"_s);
    const QList<QLabel *> labels = field.findChildren<QLabel *>();
    const auto isBuddy = [&](const QLabel *label) { return label->buddy() == combo; };
    QVERIFY(std::any_of(labels.begin(), labels.end(), isBuddy));
}

void LookTest::aChangedFieldSaysWhatItWas()
{
    auto *edit = new QLineEdit;
    FormField field(u"Label"_s, edit);
    field.setHint(u"shown in lists"_s);
    field.setChangedFrom(u"<i>Desk</i>"_s);
    QVERIFY(field.note().contains(u"was <i>Desk</i>"_s));
    QVERIFY(field.note().contains(u"shown in lists"_s));
    QVERIFY(edit->property(Style::kChanged).toBool());
    for (const QLabel *label : field.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    field.clearChanged();
    QCOMPARE(field.note(), u"shown in lists"_s);
}

void LookTest::pageTabsFollowTheArrowKeys()
{
    PageTabs tabs;
    for (const QString &text : { u"Numbers"_s, u"Buy"_s, u"Activity"_s })
        tabs.addPage(text);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    const QSignalSpy changed(&tabs, &PageTabs::currentChanged);
    QTest::keyClick(tabs.tab(0), Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QTest::keyClick(tabs.tab(1), Qt::Key_End);
    QCOMPARE(tabs.currentIndex(), 2);
    QTest::keyClick(tabs.tab(2), Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 2);
    QTest::keyClick(tabs.tab(2), Qt::Key_Home);
    QCOMPARE(changed.count(), 3);
    QVERIFY(tabs.tab(0)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(tabs.tab(1)->focusPolicy() & Qt::TabFocus));
    tabs.setBadge(1, 6);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(tabs.tab(1));
    QCOMPARE(face->text(QAccessible::Name), u"Buy"_s);
    QCOMPARE(face->role(), QAccessible::PageTab);
}

void LookTest::pageTabsMirrorTheArrowKeys()
{
    PageTabs tabs;
    tabs.setLayoutDirection(Qt::RightToLeft);
    tabs.addPage(u"Numbers"_s);
    tabs.addPage(u"Buy"_s);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    QVERIFY(tabs.tab(0)->x() > tabs.tab(1)->x());
    QTest::keyClick(tabs.tab(0), Qt::Key_Left);
    QCOMPARE(tabs.currentIndex(), 1);
}

void LookTest::aMessageShowsMarkupAsText()
{
    MessageBar bar;
    bar.showMessage({ MessageBar::Error, u"<b>No</b>"_s, u"<img src=x>"_s, u"<script>"_s });
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(bar.text(), u"<img src=x>"_s);
    QCOMPARE(bar.details(), u"<script>"_s);
    QVERIFY(plainToolTip(u"<img src=x>"_s).contains(u"&lt;img"_s));
}

void LookTest::aMessageKeepsDetailsBackUntilAsked()
{
    MessageBar bar;
    bar.showMessage({ MessageBar::Error, {}, u"Refused."_s, u"420"_s });
    bar.setDismissible(true);
    QPushButton *retry = bar.addAction(u"Look again"_s);
    QCOMPARE(retry->text(), u"Look again"_s);
    QTRY_VERIFY(bar.isVisible());
    auto *details = bar.findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    bar.findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    QVERIFY(details->isVisible());
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.findChild<QWidget *>(u"messageDismiss"_s)->setFocus();
    QTest::keyClick(bar.findChild<QWidget *>(u"messageDismiss"_s), Qt::Key_Space);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!bar.isVisible());
}

void LookTest::anElidedLabelTellsTheRest()
{
    ElidedLabel label(u"A long label that does not fit <b>here</b>"_s);
    label.resize(60, label.sizeHint().height());
    label.show();
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
    label.resize(label.sizeHint());
    QTRY_VERIFY(label.toolTip().isEmpty());
}

void LookTest::tablesHaveTheRowsOfTheDesign()
{
    const std::unique_ptr<QTableView> table(Gallery::numbersTable(nullptr));
    QCOMPARE(table->rowHeight(0), Style::kRowHeight);
    QCOMPARE(table->accessibleName(), u"Your numbers"_s);
    QCOMPARE(table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    TableLook::setCompact(*table, true);
    QCOMPARE(table->rowHeight(0), Style::kCompactRowHeight);
}

void LookTest::theStripStandsAtTheLeadingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void LookTest::theStripStandsAtTheLeadingEdge()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const std::unique_ptr<QTableView> table(Gallery::numbersTable(nullptr));
    table->setLayoutDirection(direction);
    table->resize(900, 300);
    table->show();
    QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    const QImage image = grabbed(*table->viewport());
    const QModelIndex first = table->model()->index(0, 0);
    const QRect cell = table->visualRect(first);
    const int x = direction == Qt::LeftToRight ? cell.left() + 2 : cell.right() - 2;
    const QColor expected = accountColour(first.data(AccountColourRole).value<QColor>(), table->palette());
    const QPoint pixel = (QPointF(x, cell.center().y()) * image.devicePixelRatio()).toPoint();
    QCOMPARE(image.pixelColor(pixel).rgb(), expected.rgb());
}

void LookTest::differencesReadAloudInOrder()
{
    const QList<FieldDifference> fields{ { u"webhook"_s, u"/in"_s, u"/v2"_s },
        { u"label"_s, {}, u"Desk"_s } };
    QCOMPARE(DifferenceDelegate::inWords(fields), u"webhook: /in → /v2\nlabel: none → Desk"_s);
}

void LookTest::shotsAreWrittenWhenAskedFor()
{
    const QString folder = qEnvironmentVariable("ND_SHOTS");
    const bool isAsked = !folder.isEmpty();
    for (const bool dark : { false, true }) {
        use(dark ? ColourScheme::Dark : ColourScheme::Light);
        for (const bool mirrored : { false, true }) {
            QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            int number = 0;
            for (QWidget *page :
                { Gallery::window(), Gallery::controls(), Gallery::iconSheet(), Gallery::menu() }) {
                const std::unique_ptr<QWidget> owner(page);
                page->show();
                QVERIFY(QTest::qWaitForWindowExposed(page));
                page->setAttribute(Qt::WA_KeyboardFocusChange);
                if (auto *button = page->findChild<QPushButton *>(u"emptyPrimary"_s))
                    button->setFocus();
                const QImage image = grabbed(*page);
                QVERIFY(!image.isNull());
                const QString name = u"look-%1%2%3.png"_s.arg(++number).arg(
                    dark ? u"-dark"_s : u"-light"_s, mirrored ? u"-rtl"_s : QString());
                if (isAsked)
                    QVERIFY(image.save(QDir(folder).filePath(name)));
            }
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    use(ColourScheme::Light);
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
