#include "ui/widgets/readablestyle.h"

#include "ui/widgets/contrast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSpinBox>
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

    void framesOfHighContrastCanBeSeen_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QString>("kind");
        for (const char *const kind : {"line", "combo", "spin", "button", "group"}) {
            QTest::addRow("%s on black", kind)
                << QColor(Qt::black) << QColor(Qt::white) << QString::fromLatin1(kind);
            QTest::addRow("%s on white", kind)
                << QColor(Qt::white) << QColor(Qt::black) << QString::fromLatin1(kind);
        }
    }

    void framesOfHighContrastCanBeSeen()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, text);
        QFETCH(const QString, kind);
        ReadableStyle style;
        style.setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
        std::unique_ptr<QWidget> widget;
        if (kind == QLatin1StringView("line"))
            widget = std::make_unique<QLineEdit>();
        else if (kind == QLatin1StringView("combo"))
            widget = std::make_unique<QComboBox>();
        else if (kind == QLatin1StringView("spin"))
            widget = std::make_unique<QSpinBox>();
        else if (kind == QLatin1StringView("button"))
            widget = std::make_unique<QPushButton>();
        else
            widget = std::make_unique<QGroupBox>();
        widget->setStyle(&style);
        widget->setPalette(paletteOf(window, text));
        widget->resize(100, 40);
        const double contrast = bestFrameContrast(widget->grab().toImage(), window);
        QVERIFY2(contrast >= frameContrast, qPrintable(QString::number(contrast)));
        widget.reset();
    }

    /// An empty progress bar is no field to type in.
    void aGrooveIsNoField()
    {
        ReadableStyle style;
        style.setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
        auto bar = std::make_unique<QProgressBar>();
        bar->setStyle(&style);
        const QPalette palette;
        bar->setPalette(palette);
        bar->resize(200, 22);
        const QColor middle = bar->grab().toImage().pixelColor(100, 11);
        QVERIFY(middle != palette.color(QPalette::Base));
        QVERIFY(contrastRatio(middle, palette.color(QPalette::Window)) > 1.1);
        bar.reset();
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

    /// Arabic letters join: one that is underlined as Qt does it stands apart, wider than measured.
    void aKeyDoesNotPartArabicLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("within") << QStringLiteral("نافذة ال&وقت");
        QTest::addRow("first") << QStringLiteral("&نافذة الوقت");
        QTest::addRow("after the first") << QStringLiteral("إ&ظهار");
    }
    void aKeyDoesNotPartArabicLetters()
    {
        QFETCH(const QString, text);
        const ReadableStyle style;
        const auto picture = [&](const QString &shown) {
            QImage image(200, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(Qt::RightToLeft);
            style.drawItemText(&painter, QRect(10, 0, 180, 40),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, QPalette(),
                               true, shown, QPalette::WindowText);
            return image;
        };
        const QImage plain = picture(QString(text).remove(u'&'));
        const QImage keyed = picture(text);
        QRect more; // what the key adds
        QRect letters;
        int lost = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                const bool was = plain.pixel(x, y) != qRgb(255, 255, 255);
                const bool is = keyed.pixel(x, y) != qRgb(255, 255, 255);
                lost += was && !is ? 1 : 0;
                if (was)
                    letters |= QRect(x, y, 1, 1);
                if (is && !was)
                    more |= QRect(x, y, 1, 1);
            }
        }
        QCOMPARE(lost, 0);
        QVERIFY(!more.isEmpty()); // a line under one letter
        QVERIFY(more.left() >= letters.left() - 1 && more.right() <= letters.right() + 1);
        QVERIFY2(more.height() <= 2 && more.width() < 20,
                 qPrintable(QString::number(more.width())));
    }

    void theWordsOfAButtonStandBesideItsPicture()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::red);
        QPushButton button(QIcon(pixmap), QStringLiteral("بدء"));
        button.setStyle(new ReadableStyle);
        button.style()->setParent(&button);
        QPalette palette = paletteOf(Qt::white, Qt::black);
        palette.setColor(QPalette::ButtonText, Qt::black);
        button.setPalette(palette);
        button.resize(200, 40);
        const QImage image = button.grab().toImage();
        int picture = image.width(); // its left edge
        int words = 0;               // their right edge
        for (int y = 10; y < 30; ++y) {
            for (int x = 20; x < 180; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.red() > 200 && pixel.green() < 60)
                    picture = std::min(picture, x);
                else if (pixel.lightness() < 80)
                    words = std::max(words, x);
            }
        }
        QVERIFY(picture < image.width());
        QVERIFY2(words < picture && picture - words < 12,
                 qPrintable(QStringLiteral("%1 %2").arg(words).arg(picture)));
    }
};

QTEST_MAIN(TestReadableStyle)
#include "tst_readablestyle.moc"
