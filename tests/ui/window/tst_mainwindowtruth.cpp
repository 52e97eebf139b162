// The true air under the readings.

#include "windowfixture.h"

#include "tests/support/fakeclock.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/timeseriesview.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>

#include <cmath>

using namespace aneroid;

namespace {

/// A window with its run, whose time a test turns by hand; readings every ten seconds.
struct Shown
{
    FakeClock clock{1'763'116'200'000};
    WindowFixture window;

    explicit Shown(int devices = 1)
        : window(settingsFor(devices), {}, clock.share())
    {
    }

    static Settings settingsFor(int devices)
    {
        Settings settings = WindowFixture::quickSettings();
        settings.intervalSeconds = 10.0;
        settings.devices = devices;
        return settings;
    }
    void pass(int intervals)
    {
        for (int i = 0; i < intervals; ++i) {
            clock.advanceMs(10'000);
            window.session().simulation().tick();
        }
        charts()->refreshNow();
    }
    [[nodiscard]] ChartPanel *charts() const { return window.find<ChartPanel>("chartPanel"); }
    [[nodiscard]] TimeSeriesView *temperature() const
    {
        return window.find<TimeSeriesView>("temperatureChart");
    }
    [[nodiscard]] QAction *wanted() const { return window.find<QAction>("showTruthAction"); }
    void toggle()
    {
        QTest::keyClick(&window.window(), Qt::Key_T, Qt::ControlModifier);
        charts()->refreshNow();
    }
    void tickDevice(int row) const
    {
        QAbstractItemModel *const model = window.find<QTableView>("devicesTable")->model();
        model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        charts()->refreshNow();
    }
    [[nodiscard]] QStringList legend() const
    {
        QStringList texts;
        for (const ChartFrame::LegendItem &item : temperature()->frame().legend)
            texts.append(item.text);
        return texts;
    }
    /// Reading and truth as a screen reader says them; empty where it says no truth.
    [[nodiscard]] std::optional<std::pair<double, double>> said() const
    {
        static const QRegularExpression words(
            QStringLiteral("reading ([\\d.]+) °C, true ([\\d.]+) °C"));
        const auto found = words.match(temperature()->accessibleDescription());
        if (!found.hasMatch())
            return std::nullopt;
        return std::pair(found.captured(1).toDouble(), found.captured(2).toDouble());
    }
    /// Pixels of the temperature's plot that are as grey as the truth's line, or a little lighter.
    [[nodiscard]] int truthPixels() const
    {
        const QImage image =
            temperature()->grab(temperature()->chartLayout().plot.toRect()).toImage();
        const int truth = ChartStyle::fromPalette(charts()->palette()).truth.lightness();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                count += pixel.saturation() < 24 && pixel.lightness() < truth + 40 ? 1 : 0;
            }
        }
        return count;
    }
    void keepPicture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
        if (!folder.isEmpty())
            window.find<QWidget>("centralColumn")
                ->grab()
                .save(QDir(folder).filePath(QLatin1StringView(name) + QStringLiteral(".png")));
    }
};

} // namespace

class TestMainWindowTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    /// A shift of the sensor is seen as the distance between two lines, and said.
    void aFaultStandsOutFromTheTruth()
    {
        Shown shown;
        shown.window.press("startButton");
        shown.pass(120);
        QVERIFY(shown.legend().isEmpty());
        QVERIFY(!shown.said());
        shown.toggle();
        QVERIFY(shown.wanted()->isChecked());
        QCOMPARE(shown.legend(),
                 QStringList({QStringLiteral("Readings"), QStringLiteral("True air")}));
        QVERIFY(shown.said()); // looks back at what was made before
        QVERIFY(std::abs(shown.said()->first - shown.said()->second) < 2.0);

        Fault shift;
        shift.kind = FaultKind::LevelShift;
        shift.channels = only(Channel::Temperature);
        shift.strength = 4.0;
        shift.lengthMs = foreverMs;
        shown.window.session().simulation().injectFault(shift);
        shown.pass(60);
        QVERIFY(std::abs(shown.said()->first - shown.said()->second) > 2.0);
        const int without = [&] {
            shown.toggle();
            const int pixels = shown.truthPixels();
            shown.toggle();
            return pixels;
        }();
        QVERIFY2(shown.truthPixels() > without + 100, qPrintable(QString::number(without)));
        shown.keepPicture("truth");

        shown.toggle();
        QVERIFY(!shown.said());
        QVERIFY(shown.legend().isEmpty());
    }

    void theCursorSaysBoth()
    {
        Shown shown;
        shown.window.press("startButton");
        shown.pass(60);
        shown.toggle();
        shown.temperature()->setFocus();
        QTest::keyClick(shown.temperature(), Qt::Key_Left);
        shown.charts()->refreshNow();
        const auto &cursor = shown.temperature()->frame().cursor;
        QVERIFY(cursor);
        QVERIFY2(cursor->value.startsWith(QStringLiteral("reading ")) &&
                     cursor->value.contains(QStringLiteral(", true ")),
                 qPrintable(cursor->value));
        QCOMPARE(cursor->points.size(), std::size_t{2});
        shown.keepPicture("truth-cursor");
    }

    void itIsInTheMenuAndRemembered()
    {
        {
            Shown shown;
            QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(300, 60),
                                    shown.charts()->mapToGlobal(QPoint(300, 60)));
            QCoreApplication::sendEvent(shown.charts(), &event);
            auto *const menu = shown.charts()->findChild<QMenu *>(QStringLiteral("chartMenu"));
            QVERIFY(menu);
            QVERIFY(menu->actions().contains(shown.wanted()));
            menu->close();
            shown.wanted()->trigger();
            shown.window.close();
        }
        Shown again;
        QVERIFY(again.wanted()->isChecked());
        again.window.press("startButton");
        again.pass(5);
        QVERIFY(again.said());
    }

    void aNewRunHasItsOwn()
    {
        Shown shown;
        shown.toggle();
        shown.window.press("startButton");
        shown.pass(30);
        shown.window.session().newRun(false);
        shown.charts()->refreshNow();
        QVERIFY(!shown.said());
        shown.window.press("startButton");
        shown.pass(3);
        QVERIFY(shown.said());
    }

    /// Of several lines none would tell which the truth belongs to.
    void aFleetHasItForTheOneDeviceShown()
    {
        Shown shown(12);
        shown.toggle();
        shown.window.press("startButton");
        shown.pass(20);
        QVERIFY(!shown.temperature()->accessibleDescription().contains(QStringLiteral("true")));
        shown.tickDevice(3);
        QCOMPARE(shown.charts()->view(), FleetView::Picked);
        QVERIFY(shown.said());
        QCOMPARE(shown.legend().last(), QStringLiteral("True air"));
        shown.keepPicture("truth-fleet");
        shown.pass(5);
        QVERIFY(shown.said());
        shown.tickDevice(5);
        QVERIFY(!shown.said());
        QVERIFY(!shown.legend().contains(QStringLiteral("True air")));
    }
};

QTEST_MAIN(TestMainWindowTruth)
#include "tst_mainwindowtruth.moc"
