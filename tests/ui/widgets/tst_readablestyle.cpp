#include "ui/widgets/readablestyle.h"

#include "ui/widgets/contrast.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

#include <algorithm>

using namespace aneroid;

namespace {

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, text);
    return palette;
}

/// The best contrast with `ground` of the pixels on a line from the left edge into the box.
double bestFrameContrast(const QImage &picture, const QColor &ground)
{
    double best = 1.0;
    for (int x = 0; x < 6; ++x)
        best = std::max(best, contrastRatio(picture.pixelColor(x, picture.height() / 2), ground));
    return best;
}

} // namespace

class TestReadableStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesCanBeSeen_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<bool>("round");
        for (const bool round : {false, true}) {
            const char *const shape = round ? "radio button" : "check box";
            QTest::addRow("%s on dark", shape)
                << QColor(32, 35, 38) << QColor(252, 252, 252) << round;
            QTest::addRow("%s on light", shape)
                << QColor(239, 240, 241) << QColor(35, 38, 41) << round;
        }
    }

    void framesCanBeSeen()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, text);
        QFETCH(const bool, round);
        ReadableStyle style;
        style.setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
        std::unique_ptr<QAbstractButton> button;
        if (round)
            button = std::make_unique<QRadioButton>();
        else
            button = std::make_unique<QCheckBox>();
        button->setStyle(&style);
        button->setPalette(paletteOf(window, text));
        button->resize(button->sizeHint());
        const QImage picture = button->grab().toImage();
        QVERIFY(!picture.isNull());
        const double contrast = bestFrameContrast(picture, window);
        QVERIFY2(contrast >= 2.8, qPrintable(QString::number(contrast))); // an arc is blended
        button.reset();
    }

    void otherStylesAreLeftAsTheyAre()
    {
        const auto picture = [](QStyle &style) {
            QCheckBox box;
            box.setStyle(&style);
            box.resize(box.sizeHint());
            return box.grab().toImage();
        };
        const std::unique_ptr<QStyle> windows(QStyleFactory::create(QStringLiteral("windows")));
        QVERIFY(windows);
        ReadableStyle style;
        style.setBaseStyle(QStyleFactory::create(QStringLiteral("windows")));
        QCOMPARE(picture(style), picture(*windows));
    }
};

QTEST_MAIN(TestReadableStyle)
#include "tst_readablestyle.moc"
