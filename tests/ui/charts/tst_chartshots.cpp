#include "tests/ui/charts/weather.h"
#include "ui/charts/chartpanel.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace aneroid;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x202326));
    palette.setColor(QPalette::WindowText, QColor(0xFCFCFC));
    palette.setColor(QPalette::Base, QColor(0x141618));
    palette.setColor(QPalette::Text, QColor(0xFCFCFC));
    palette.setColor(QPalette::Highlight, QColor(0x3DAEE9));
    return palette;
}

} // namespace

/// Draws the charts in the states that people see. With ANEROID_SHOTS=folder the pictures are kept
/// for looking at; without it the test only says that something was drawn in every one.
class TestChartShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
};

void TestChartShots::pictures_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("locale");
    const QList<QSize> sizes{QSize(1200, 900), QSize(760, 520)};
    for (const char *const state : {"empty", "few", "live", "day", "cursor", "image"}) {
        for (const QSize &size : sizes) {
            for (const bool dark : {false, true}) {
                const QString locale = QLatin1StringView(dark ? "de_DE" : "en_US");
                QTest::addRow("%s-%d-%s", state, size.width(), dark ? "dark" : "light")
                    << QString::fromLatin1(state) << size << dark << locale;
            }
        }
    }
}

void TestChartShots::pictures()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const QString, locale);

    ChartWeather weather;
    weather.event(WeatherKind::Storm, 900, 420);
    weather.event(WeatherKind::Front, 1200, 500);
    weather.event(WeatherKind::Clear, 2400, 300);
    weather.event(WeatherKind::Storm, 3900, 60);
    History history;
    if (state == QLatin1StringView("few"))
        history.append(weather.batch(14));
    else if (state == QLatin1StringView("day"))
        history.append(weather.batch(200'000));
    else if (state != QLatin1StringView("empty"))
        history.append(weather.batch(420));
    if (state == QLatin1StringView("few")) {
        weather.batch(9);
        history.append(weather.batch(1), true);
        weather.batch(3);
        history.append(weather.batch(12), true);
    }

    ChartPanel panel(history);
    panel.setDisplayUtcOffset(60);
    panel.setLocale(QLocale(locale));
    if (dark)
        panel.setPalette(darkPalette());
    panel.setEventSource([&](TimeMs from, TimeMs to) { return weather.between(from, to); });
    panel.setFollowLength(state == QLatin1StringView("few") ? 600'000 : 4'000'000);
    panel.resize(size);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    if (state == QLatin1StringView("day"))
        panel.showAll();
    if (state == QLatin1StringView("cursor")) {
        QTest::keyClick(panel.focusProxy(), Qt::Key_Left);
        for (int i = 0; i < 26; ++i)
            QTest::keyClick(panel.focusProxy(), Qt::Key_Left, Qt::ShiftModifier);
        panel.focusProxy()->setFocus(Qt::TabFocusReason);
    }
    panel.refreshNow();
    const QImage image =
        state == QLatin1StringView("image") ? panel.renderImage(2.0) : panel.grab().toImage();
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
    if (!folder.isEmpty()) {
        const QString name = QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".png");
        QVERIFY(image.save(QDir(folder).filePath(name)));
    }
}

QTEST_MAIN(TestChartShots)
#include "tst_chartshots.moc"
