#include "core/recording/fleetband.h"
#include "tests/ui/charts/weather.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QWheelEvent>

#include <memory>

using namespace aneroid;

namespace {

using Span = ChartPanel::Span;

TimeMs lengthOf(const Span &span)
{
    return span.toMs - span.fromMs;
}

/// Says everything backwards, so that a text that was not asked for again is found.
class Mirror : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*comment*/, int /*n*/) const override
    {
        return QStringLiteral("<%1>").arg(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestChartPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyState();
    void plotsLineUp();
    void chartsAreNamedAndDescribed();
    void descriptionFollowsLocaleAndOffset();
    void drawsOnlyWhatIsNewAndSeen();
    void showsWhatCameWhileHidden();
    void followsTheNewest();
    void wheelZoomsAboutThePointer();
    void wheelAtTheNewestGoesOnFollowing();
    void dragPansAndDoubleClickReturns();
    void clickDoesNotPause();
    void keys();
    void showAllShowsAll();
    void cursorFollowsTheMouse();
    void cursorByKeys();
    void cursorLeavesWithItsReading();
    void everyChartTakesFocus();
    void eventsAreAskedForAndPainted();
    void paletteIsFollowedLive();
    void languageIsFollowedLive();
    void image();
    void gapsAreNotBridged();
    void aBandIsSaidAndDrawn();
    void picksAreSaidAndDrawn();
    void everyViewSaysWhatIsMissing();
    void aBandAtRestIsNotDrawnAgain();
    void newRun();
    void survivesTinySizes();

private:
    [[nodiscard]] QWidget *chart(const char *name) const
    {
        return m_panel->findChild<QWidget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString description(const char *name) const
    {
        QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(chart(name));
        return interface == nullptr ? QString() : interface->text(QAccessible::Description);
    }
    void show()
    {
        m_panel->resize(1000, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void fill(std::size_t count)
    {
        m_history->append(m_weather->batch(count));
        m_panel->historyChanged();
        m_panel->refreshNow();
    }
    void wheel(const QPointF &at, int turn) const
    {
        QWheelEvent event(at, m_panel->mapToGlobal(at), {}, QPoint(0, turn), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_panel.get(), &event);
    }
    /// Pixels of this colour in the chart.
    [[nodiscard]] int count(const char *name, const QColor &colour) const
    {
        const QImage image = chart(name)->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return found;
    }

    std::unique_ptr<ChartWeather> m_weather;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ChartPanel> m_panel;
};

void TestChartPanel::init()
{
    m_weather = std::make_unique<ChartWeather>();
    m_history = std::make_unique<History>(100'000);
    m_panel = std::make_unique<ChartPanel>(*m_history);
    m_panel->setDisplayUtcOffset(0);
    m_panel->setLocale(QLocale::c());
}

void TestChartPanel::cleanup()
{
    m_panel.reset();
}

void TestChartPanel::emptyState()
{
    show();
    QVERIFY(m_panel->isFollowing());
    for (const char *const name : {"temperatureChart", "humidityChart", "pressureChart"})
        QCOMPARE(description(name), QStringLiteral("No readings yet — press Start"));
    QTest::keyClick(m_panel->focusProxy(), Qt::Key_Left); // nothing to put a cursor on
    QTest::keyClick(m_panel->focusProxy(), Qt::Key_Home);
    QTest::keyClick(m_panel->focusProxy(), Qt::Key_Plus);
    m_panel->refreshNow();
    QVERIFY(!m_panel->renderImage().isNull());
}

void TestChartPanel::plotsLineUp()
{
    show();
    const QRect before = chart("pressureChart")->geometry();
    fill(100);
    QCOMPARE(chart("pressureChart")->geometry(), before); // no jump when readings come
    int bottom = 0;
    for (const char *const name : {"temperatureChart", "humidityChart", "pressureChart"}) {
        QCOMPARE(chart(name)->x(), 0);
        QCOMPARE(chart(name)->width(), m_panel->width());
        QCOMPARE(chart(name)->y(), bottom);
        bottom = chart(name)->geometry().bottom() + 1;
    }
    QCOMPARE(bottom, m_panel->height());
}

void TestChartPanel::chartsAreNamedAndDescribed()
{
    show();
    fill(1);
    const QList<std::pair<const char *, QString>> names{
        {"temperatureChart", QStringLiteral("Temperature chart")},
        {"humidityChart", QStringLiteral("Humidity chart")},
        {"pressureChart", QStringLiteral("Pressure chart")}};
    const QStringList values{QStringLiteral(" °C at 10:30:00"), QStringLiteral(" % at 10:30:00"),
                             QStringLiteral(" hPa at 10:30:00")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QAccessibleInterface *const interface =
            QAccessible::queryAccessibleInterface(chart(names[i].first));
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), names[i].second);
        const double value = m_history->at(0).channel(allChannels[static_cast<std::size_t>(i)]);
        QCOMPARE(interface->text(QAccessible::Description),
                 QString::number(value, 'f', 2) + values[i]);
        QCOMPARE(interface->text(QAccessible::Value), interface->text(QAccessible::Description));
        QCOMPARE(interface->childCount(), 0);
        QVERIFY(interface->state().focusable);
    }
}

void TestChartPanel::descriptionFollowsLocaleAndOffset()
{
    show();
    fill(1);
    m_panel->setDisplayUtcOffset(330);
    QTRY_VERIFY(description("pressureChart").endsWith(QStringLiteral("16:00:00")));
    m_panel->setLocale(QLocale(QStringLiteral("de_DE")));
    const QString value = QString::number(m_history->at(0).pressureHpa, 'f', 2);
    QTRY_COMPARE(description("pressureChart"),
                 QString(value).replace(QLatin1Char('.'), QLatin1Char(',')) +
                     QStringLiteral(" hPa at 16:00:00"));
}

void TestChartPanel::drawsOnlyWhatIsNewAndSeen()
{
    show();
    fill(10);
    const QTimer *const frame = m_panel->findChild<QTimer *>();
    QVERIFY(frame != nullptr);
    QTRY_VERIFY(!frame->isActive());
    m_panel->historyChanged(); // nothing new
    QVERIFY(!frame->isActive());
    m_history->append(m_weather->batch(1));
    m_panel->historyChanged();
    QVERIFY(frame->isActive());
    QTRY_VERIFY(description("temperatureChart").endsWith(QStringLiteral("10:31:40")));
    QVERIFY(!frame->isActive()); // and idle again
}

void TestChartPanel::showsWhatCameWhileHidden()
{
    show();
    fill(10);
    const QTimer *const frame = m_panel->findChild<QTimer *>();
    m_panel->hide();
    m_history->append(m_weather->batch(10));
    m_panel->historyChanged();
    QVERIFY(!frame->isActive());
    QVERIFY(description("temperatureChart").endsWith(QStringLiteral("10:31:30")));
    m_panel->show();
    QVERIFY(description("temperatureChart").endsWith(QStringLiteral("10:33:10")));
}

void TestChartPanel::followsTheNewest()
{
    show();
    m_panel->setFollowLength(300'000);
    QSignalSpy spans(m_panel.get(), &ChartPanel::visibleSpanChanged);
    fill(200);
    for (int i = 0; i < 50; ++i) {
        fill(1);
        const TimeMs newest = m_history->timeAt(m_history->size() - 1);
        QVERIFY(m_panel->visibleSpan().toMs > newest);
        QVERIFY(m_panel->visibleSpan().toMs < newest + 10'000);
        QVERIFY(std::abs(lengthOf(m_panel->visibleSpan()) - 300'000) < 1'000);
    }
    QVERIFY(spans.count() >= 50);
    QCOMPARE(spans.last()[0].value<Span>(), m_panel->visibleSpan());

    m_panel->setFollowing(false);
    const Span paused = m_panel->visibleSpan();
    fill(50);
    QCOMPARE(m_panel->visibleSpan(), paused);
    QVERIFY(!m_panel->isFollowing());
}

void TestChartPanel::wheelZoomsAboutThePointer()
{
    show();
    fill(1000);
    QSignalSpy following(m_panel.get(), &ChartPanel::followingChanged);
    const Span before = m_panel->visibleSpan();
    wheel(QPointF(500, 300), 120);
    const Span after = m_panel->visibleSpan();
    QVERIFY(lengthOf(after) < lengthOf(before));
    QVERIFY(after.fromMs > before.fromMs && after.toMs < before.toMs);
    QCOMPARE(following.count(), 1);
    QCOMPARE(following[0][0].toBool(), false);
    wheel(QPointF(500, 300), -120);
    QVERIFY(std::abs(m_panel->visibleSpan().fromMs - before.fromMs) <= 2);
    QVERIFY(std::abs(m_panel->visibleSpan().toMs - before.toMs) <= 2);
}

void TestChartPanel::wheelAtTheNewestGoesOnFollowing()
{
    show();
    fill(1000);
    const TimeMs before = m_panel->followLength();
    wheel(QPointF(m_panel->width() - 20, 300), 120);
    QVERIFY(m_panel->isFollowing());
    QVERIFY(m_panel->followLength() < before);
}

void TestChartPanel::dragPansAndDoubleClickReturns()
{
    show();
    fill(1000);
    const Span before = m_panel->visibleSpan();
    QWidget *const target = chart("humidityChart");
    QTest::mousePress(target, Qt::LeftButton, {}, QPoint(300, 50));
    QTest::mouseMove(target, QPoint(400, 60));
    QTest::mouseMove(target, QPoint(500, 60));
    QTest::mouseRelease(target, Qt::LeftButton, {}, QPoint(500, 60));
    const Span after = m_panel->visibleSpan();
    QCOMPARE(lengthOf(after), lengthOf(before));
    const double share =
        static_cast<double>(before.fromMs - after.fromMs) / static_cast<double>(lengthOf(before));
    QVERIFY(share > 0.19 && share < 0.25); // 200 of some 900 pixels
    QVERIFY(!m_panel->isFollowing());

    QTest::mouseMove(target, QPoint(200, 60)); // no button: no drag
    QCOMPARE(m_panel->visibleSpan(), after);
    QTest::mouseDClick(target, Qt::LeftButton, {}, QPoint(300, 50));
    QVERIFY(m_panel->isFollowing());
    QCOMPARE(m_panel->visibleSpan(), before);
}

void TestChartPanel::clickDoesNotPause()
{
    show();
    fill(1000);
    QTest::mousePress(chart("humidityChart"), Qt::LeftButton, {}, QPoint(300, 50));
    QTest::mouseMove(chart("humidityChart"), QPoint(302, 50)); // an unsteady hand
    QTest::mouseRelease(chart("humidityChart"), Qt::LeftButton, {}, QPoint(302, 50));
    QVERIFY(m_panel->isFollowing());
}

void TestChartPanel::keys()
{
    show();
    fill(1000);
    QWidget *const target = chart("pressureChart"); // any chart takes them
    const TimeMs length = lengthOf(m_panel->visibleSpan());
    QTest::keyClick(target, Qt::Key_Plus);
    QVERIFY(lengthOf(m_panel->visibleSpan()) < length);
    QVERIFY(m_panel->isFollowing());
    QTest::keyClick(target, Qt::Key_Minus);
    QCOMPARE(lengthOf(m_panel->visibleSpan()), length);

    const Span live = m_panel->visibleSpan();
    QTest::keyClick(target, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_panel->visibleSpan().fromMs, live.fromMs - length / 10);
    QVERIFY(!m_panel->isFollowing());
    QTest::keyClick(target, Qt::Key_PageUp);
    QCOMPARE(m_panel->visibleSpan().fromMs, live.fromMs - length);
    QTest::keyClick(target, Qt::Key_PageDown);
    QTest::keyClick(target, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_panel->visibleSpan(), live);
    QTest::keyClick(target, Qt::Key_End);
    QVERIFY(m_panel->isFollowing());
    QCOMPARE(m_panel->visibleSpan(), live);
}

void TestChartPanel::showAllShowsAll()
{
    show();
    fill(5000);
    QTest::keyClick(chart("temperatureChart"), Qt::Key_Home);
    QVERIFY(m_panel->visibleSpan().fromMs <= m_history->timeAt(0));
    QVERIFY(m_panel->visibleSpan().toMs >= m_history->timeAt(4999));
    fill(5000);
    QVERIFY(m_panel->visibleSpan().fromMs <= m_history->timeAt(0));
    QVERIFY(m_panel->visibleSpan().toMs >= m_history->timeAt(9999));
    QVERIFY(m_panel->isFollowing());
    const TimeMs length = m_panel->followLength();
    m_panel->setFollowing(true);
    QVERIFY(std::abs(lengthOf(m_panel->visibleSpan()) - length) <= 1000);
}

void TestChartPanel::cursorFollowsTheMouse()
{
    show();
    fill(1000);
    QSignalSpy cursor(m_panel.get(), &ChartPanel::cursorChanged);
    QTest::mouseMove(chart("pressureChart"), QPoint(500, 60));
    QTRY_COMPARE(cursor.count(), 1);
    const auto reading = cursor[0][0].value<std::optional<Reading>>();
    QVERIFY(reading.has_value());
    const Span span = m_panel->visibleSpan();
    QVERIFY(reading->timestampMs > span.fromMs && reading->timestampMs < span.toMs);
    const TimeMs middle = span.fromMs + lengthOf(span) / 2;
    QVERIFY(std::abs(reading->timestampMs - middle) < lengthOf(span) / 10);

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_panel.get(), &leave);
    QTRY_COMPARE(cursor.count(), 2);
    QVERIFY(!cursor[1][0].value<std::optional<Reading>>().has_value());
}

void TestChartPanel::cursorByKeys()
{
    show();
    fill(1000);
    QSignalSpy cursor(m_panel.get(), &ChartPanel::cursorChanged);
    const auto sequence = [&] {
        m_panel->refreshNow();
        const auto reading = cursor.last()[0].value<std::optional<Reading>>();
        return reading ? reading->sequence : 0U;
    };
    QWidget *const target = chart("temperatureChart");
    QTest::keyClick(target, Qt::Key_Left);
    QCOMPARE(sequence(), 1000U); // begins at the newest
    QTest::keyClick(target, Qt::Key_Left);
    QCOMPARE(sequence(), 999U);
    QTest::keyClick(target, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(sequence(), 989U);
    QTest::keyClick(target, Qt::Key_Right);
    QCOMPARE(sequence(), 990U);

    const TimeMs oldest = m_panel->visibleSpan().fromMs;
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(target, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(sequence(), 870U); // the view went with it
    QVERIFY(m_panel->visibleSpan().fromMs < oldest);
    QVERIFY(!m_panel->isFollowing());

    QTest::keyClick(target, Qt::Key_Escape);
    QCOMPARE(sequence(), 0U);
}

void TestChartPanel::cursorLeavesWithItsReading()
{
    m_history = std::make_unique<History>(100);
    m_panel = std::make_unique<ChartPanel>(*m_history);
    show();
    fill(50);
    QSignalSpy cursor(m_panel.get(), &ChartPanel::cursorChanged);
    QTest::keyClick(m_panel->focusProxy(), Qt::Key_Left);
    m_panel->refreshNow();
    QVERIFY(cursor.last()[0].value<std::optional<Reading>>().has_value());
    fill(200); // overwritten
    QVERIFY(!cursor.last()[0].value<std::optional<Reading>>().has_value());
}

void TestChartPanel::everyChartTakesFocus()
{
    show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    chart("temperatureChart")->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(chart("temperatureChart")->hasFocus());
    const QImage focused = chart("temperatureChart")->grab().toImage();
    QTest::keyClick(chart("temperatureChart"), Qt::Key_Tab);
    QTRY_VERIFY(chart("humidityChart")->hasFocus());
    const QImage unfocused = chart("temperatureChart")->grab().toImage();
    QVERIFY(focused != unfocused); // the frame is seen
    QTest::keyClick(chart("humidityChart"), Qt::Key_Tab);
    QTRY_VERIFY(chart("pressureChart")->hasFocus());
}

void TestChartPanel::eventsAreAskedForAndPainted()
{
    show();
    fill(100);
    const QImage before = chart("humidityChart")->grab().toImage();
    int asked = 0;
    m_panel->setEventSource([&](TimeMs from, TimeMs to) {
        ++asked;
        return m_weather->between(from, to);
    });
    m_panel->refreshNow();
    QVERIFY(asked > 0);
    QCOMPARE(chart("humidityChart")->grab().toImage(), before);
    m_weather->event(WeatherKind::Storm, 600, 300);
    m_panel->invalidateEvents();
    m_panel->refreshNow();
    QVERIFY(chart("humidityChart")->grab().toImage() != before);
}

void TestChartPanel::paletteIsFollowedLive()
{
    show();
    fill(100);
    QPalette palette = m_panel->palette();
    palette.setColor(QPalette::Base, QColor(0x102030));
    palette.setColor(QPalette::Text, Qt::white);
    m_panel->setPalette(palette);
    m_panel->refreshNow();
    QVERIFY(count("temperatureChart", QColor(0x102030)) > 10'000);
}

void TestChartPanel::languageIsFollowedLive()
{
    show();
    fill(100);
    const QImage before = chart("pressureChart")->grab().toImage();
    Mirror mirror;
    QCoreApplication::installTranslator(&mirror);
    QTRY_COMPARE(chart("pressureChart")->accessibleName(), QStringLiteral("<Pressure chart>"));
    QTRY_VERIFY(description("pressureChart").startsWith(QLatin1Char('<')));
    QVERIFY(chart("pressureChart")->grab().toImage() != before);
    QCoreApplication::removeTranslator(&mirror);
    QTRY_COMPARE(chart("pressureChart")->accessibleName(), QStringLiteral("Pressure chart"));
}

void TestChartPanel::image()
{
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    m_panel->setPalette(dark);
    m_panel->resize(1000, 700);
    fill(300); // never shown
    const QImage image = m_panel->renderImage(2.0);
    QCOMPARE(image.width(), 2000);
    QVERIFY(image.height() > 1400); // the title
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white)); // for paper
    show();
    QVERIFY(count("temperatureChart", Qt::black) > 10'000); // the window stays as it was
}

void TestChartPanel::gapsAreNotBridged()
{
    show();
    const auto ink = [&] {
        m_panel->refreshNow();
        const QImage all = chart("pressureChart")->grab().toImage();
        const QRgb background = all.pixel(all.width() - 3, 40);
        int found = 0;
        for (int y = 30; y < 150; ++y)
            found += all.pixel(400, y) != background ? 1 : 0;
        return found;
    };
    // A flat line with nothing for five minutes; column 400 is amid it.
    Reading reading = m_weather->next();
    const auto add = [&](TimeMs seconds, bool gap) {
        reading.timestampMs = ChartWeather::start + seconds * 1000;
        m_history->append(std::span(&reading, 1), gap);
    };
    for (TimeMs i = 0; i <= 100; i += 10)
        add(i, false);
    add(500, true);
    add(510, false);
    m_panel->setVisibleSpan({ChartWeather::start, ChartWeather::start + 600'000});
    const int open = ink();
    m_history->clear();
    for (TimeMs i = 0; i <= 100; i += 10)
        add(i, false);
    add(500, false);
    add(510, false);
    QVERIFY(ink() > open);
}

/// Three devices, 1 K apart, every 10 s.
class SmallFleet
{
public:
    History history{10'000};
    FleetBand band;

    void make(int intervals)
    {
        for (int i = 0; i < intervals; ++i, ++m_made) {
            std::vector<Reading> batch(3);
            for (std::uint32_t device = 0; device < 3; ++device) {
                Reading &reading = batch[device];
                reading.timestampMs = ChartWeather::start + 10'000 * m_made + 1'000 * device;
                reading.device = device;
                reading.temperatureC = 20.0 + device;
                reading.humidity = 40.0 + device;
                reading.pressureHpa = 1000.0 + device;
            }
            history.append(batch);
            band.append(batch);
        }
    }

private:
    TimeMs m_made = 0;
};

void TestChartPanel::aBandIsSaidAndDrawn()
{
    SmallFleet fleet;
    m_panel = std::make_unique<ChartPanel>(fleet.history);
    show();
    fleet.make(30);
    m_panel->setBand(&fleet.band);
    m_panel->refreshNow();
    const QImage readings = chart("temperatureChart")->grab().toImage();
    m_panel->setView(FleetView::Band);
    m_panel->refreshNow();
    // The newest interval that is complete is the last but one.
    QCOMPARE(description("temperatureChart"),
             QStringLiteral("Median 21.00 °C, from 20.00 °C to 22.00 °C, at 10:34:45"));
    QCOMPARE(description("humidityChart"),
             QStringLiteral("Median 41.00 %, from 40.00 % to 42.00 %, at 10:34:45"));
    QVERIFY(chart("temperatureChart")->grab().toImage() != readings);
    QTest::keyClick(m_panel->focusProxy(), Qt::Key_Left);
    QSignalSpy cursor(m_panel.get(), &ChartPanel::cursorChanged);
    m_panel->refreshNow();
    QCOMPARE(cursor.count(), 0); // it is on no single reading
    m_panel->setBand(nullptr);   // no fleet any more
    m_panel->refreshNow();
    QCOMPARE(description("temperatureChart"), QStringLiteral("22.00 °C at 10:34:52"));
}

void TestChartPanel::picksAreSaidAndDrawn()
{
    SmallFleet fleet;
    m_panel = std::make_unique<ChartPanel>(fleet.history);
    show();
    fleet.make(30);
    const ChartStyle style = ChartStyle::fromPalette(m_panel->palette());
    m_panel->setView(FleetView::Picked);
    m_panel->setPicked({{0, 2, QStringLiteral("c")}, {5, 0, QStringLiteral("a")}});
    m_panel->refreshNow();
    QCOMPARE(description("pressureChart"),
             QStringLiteral("c: 1002.00 hPa, a: 1000.00 hPa at 10:34:52"));
    QVERIFY(count("humidityChart", style.picks[0]) > 50);
    QVERIFY(count("humidityChart", style.picks[5]) > 50);
    QCOMPARE(count("humidityChart", style.picks[1]), 0);
    fleet.make(1);
    m_panel->historyChanged();
    QTRY_COMPARE(description("pressureChart"),
                 QStringLiteral("c: 1002.00 hPa, a: 1000.00 hPa at 10:35:02"));

    // Left steps through readings of picked devices only.
    QSignalSpy cursor(m_panel.get(), &ChartPanel::cursorChanged);
    std::vector<std::uint32_t> devices;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_panel->focusProxy(), Qt::Key_Left);
        m_panel->refreshNow();
        devices.push_back(cursor.last()[0].value<std::optional<Reading>>()->device);
    }
    QCOMPARE(devices, (std::vector<std::uint32_t>{2, 0, 2, 0}));
}

void TestChartPanel::everyViewSaysWhatIsMissing()
{
    SmallFleet fleet;
    m_panel = std::make_unique<ChartPanel>(fleet.history);
    show();
    m_panel->setBand(&fleet.band);
    m_panel->setView(FleetView::Band);
    m_panel->refreshNow();
    QCOMPARE(description("humidityChart"), QStringLiteral("No readings yet — press Start"));
    fleet.make(1);
    m_panel->refreshNow();
    QCOMPARE(description("humidityChart"), QStringLiteral("No band yet"));
    m_panel->setView(FleetView::Picked);
    m_panel->refreshNow();
    QCOMPARE(description("humidityChart"), QStringLiteral("No device picked"));
    m_panel->setPicked({{0, 77, QStringLiteral("late")}});
    m_panel->refreshNow();
    QCOMPARE(description("humidityChart"), QStringLiteral("No readings of these devices yet"));
}

void TestChartPanel::aBandAtRestIsNotDrawnAgain()
{
    SmallFleet fleet;
    m_panel = std::make_unique<ChartPanel>(fleet.history);
    show();
    m_panel->setBand(&fleet.band);
    m_panel->setView(FleetView::Band);
    fleet.make(100);
    m_panel->setFollowing(false);
    m_panel->refreshNow();
    const QTimer *const frame = m_panel->findChild<QTimer *>();
    Reading reading = fleet.history.at(fleet.history.size() - 1);
    reading.timestampMs += 1'000; // of the same interval
    fleet.history.append(std::span(&reading, 1));
    fleet.band.append(std::span(&reading, 1));
    m_panel->historyChanged();
    QVERIFY(!frame->isActive());
    fleet.make(2);
    m_panel->historyChanged();
    QVERIFY(frame->isActive());
}

void TestChartPanel::newRun()
{
    show();
    fill(500);
    m_history->clear();
    m_panel->historyChanged();
    QTRY_COMPARE(description("humidityChart"), QStringLiteral("No readings yet — press Start"));
    *m_weather = ChartWeather();
    m_history->append(m_weather->batch(1));
    m_panel->historyChanged();
    QTRY_VERIFY(description("humidityChart").endsWith(QStringLiteral("10:30:00")));
}

void TestChartPanel::survivesTinySizes()
{
    show();
    fill(500);
    m_panel->setMinimumSize(0, 0);
    for (const QSize &size : {QSize(1, 1), QSize(30, 400), QSize(400, 30), QSize(900, 900)}) {
        m_panel->resize(size);
        m_panel->refreshNow();
        QCOMPARE(m_panel->size(), size);
        for (const char *const name : {"temperatureChart", "humidityChart", "pressureChart"}) {
            QVERIFY(chart(name)->width() <= size.width());
        }
    }
    QVERIFY(m_panel->isFollowing());
    QVERIFY(chart("temperatureChart")->height() > 200); // as large as before, after all that
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
