#include "core/http/httpdoor.h"
#include "core/session/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakehttptransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

namespace {

constexpr TimeMs wall = 1'763'116'200'000;

struct Bench
{
    FakeClock clock{wall};
    FakeHttpTransport *transport = new FakeHttpTransport; // owned by the sender
    Session session{std::make_unique<Simulation>(clock.share()),
                    std::make_unique<Sender>(
                        std::make_unique<HttpDoor>(std::unique_ptr<HttpTransport>(transport)))};

    Bench()
    {
        Settings settings;
        settings.serverUrl = QStringLiteral("http://127.0.0.1:9");
        settings.seed = 7;
        settings.intervalSeconds = 1.0;
        settings.utcOffsetMinutes = 0;
        session.setSettings(settings);
    }

    void pass(qint64 ms)
    {
        clock.advanceMs(ms);
        session.simulation().tick();
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFleetHasABandAndAStateADevice()
    {
        Bench bench;
        QCOMPARE(bench.session.deviceStates().count(), std::size_t{0}); // a single device pays none
        QSignalSpy changed(&bench.session, &Session::devicesChanged);
        Settings settings = bench.session.settings();
        settings.devices = 3;
        bench.session.setSettings(settings);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.session.deviceStates().count(), std::size_t{3});
        QCOMPARE(bench.session.fleetBand().bucket(), TimeMs{1'000});
        bench.session.simulation().start();
        bench.pass(5'000);
        QVERIFY(bench.session.fleetBand().newest().has_value());
        QCOMPARE(bench.session.fleetBand().newest()->readings, std::size_t{3});
        const DeviceState &state = bench.session.deviceStates().of(1);
        QVERIFY(state.handed >= 4);
        QCOMPARE(state.waiting(), state.handed);
        QVERIFY(!state.troubled());
        QTRY_VERIFY(!bench.transport->pending().empty());
        bench.transport->completeAll(201);
        std::uint32_t accepted = 0;
        for (std::uint32_t device = 0; device < 3; ++device)
            accepted += bench.session.deviceStates().of(device).accepted;
        QVERIFY(accepted > 0);
        bench.session.newRun(true);
        QCOMPARE(changed.count(), 2);
        QVERIFY(bench.session.fleetBand().empty());
        QCOMPARE(bench.session.deviceStates().of(1).handed, 0U);
    }

    /// From a file that names its devices, too: what comes with the settings is part of the change.
    void aFleetThatComesWithTheSettingsHasStates()
    {
        Bench bench;
        QSignalSpy changed(&bench.session, &Session::devicesChanged);
        auto fleet = std::make_shared<Fleet>();
        fleet->ids = {"north", "south", "east"};
        Settings settings = bench.session.settings();
        bench.session.setSettings(settings, bench.session.simulation().profile(), fleet);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.session.deviceStates().count(), std::size_t{3});
        bench.session.setSettings(settings, bench.session.simulation().profile(), nullptr);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bench.session.deviceStates().count(), std::size_t{0});
    }

    void aNewRunWhileCatchingUpHasNotCaughtUp()
    {
        Bench bench;
        QStringList lines;
        connect(&bench.session, &Session::logged, this,
                [&lines](const LogEntry &entry) { lines.append(entry.text); });
        bench.session.simulation().setStart(wall - 86'400'000);
        bench.session.simulation().setCatchUp(true);
        bench.session.simulation().start();
        QVERIFY(bench.session.simulation().isCatchingUp());
        bench.session.newRun(true);
        QVERIFY(!bench.session.simulation().isCatchingUp());
        QVERIFY2(lines.filter(QStringLiteral("Caught up")).isEmpty(), qPrintable(lines.join(u'|')));
    }

    void everySuccessOfTheSettingCounts()
    {
        Bench bench;
        Settings settings = bench.session.settings();
        settings.successStatus = *StatusSet::read(QStringLiteral("204"));
        bench.session.setSettings(settings);
        bench.session.simulation().start();
        bench.pass(1'000);
        QTRY_COMPARE(bench.transport->pending().size(), 2u);
        bench.transport->complete(0, 204);
        bench.transport->complete(0, 201);
        QCOMPARE(bench.session.sender().counters().sent, 1u);
        QCOMPARE(bench.session.sender().counters().refused, 1u);
    }

    void readingsReachHistoryAndServer()
    {
        Bench bench;
        bench.session.simulation().start();
        bench.pass(2'000);
        QCOMPARE(bench.session.history().size(), 3u);
        QTRY_COMPARE(bench.transport->sentCount(), 3);
        const auto body = QJsonDocument::fromJson(bench.transport->pending().at(0).body).object();
        const Reading first = bench.session.history().at(0);
        QCOMPARE(body.value(QStringLiteral("temperature_c")).toDouble(), first.temperatureC);
        QCOMPARE(body.value(QStringLiteral("metadata"))
                     .toObject()
                     .value(QStringLiteral("sequence"))
                     .toInt(),
                 1);
        bench.transport->completeAll(201);
        QCOMPARE(bench.session.sender().counters().sent, 3u);
    }

    void sendingCanBeSwitchedOff()
    {
        Bench bench;
        Settings settings = bench.session.settings();
        settings.sendToServer = false;
        bench.session.setSettings(settings);
        bench.session.simulation().start();
        bench.pass(2'000);
        QCOMPARE(bench.session.history().size(), 3u);
        QCOMPARE(bench.session.sender().counters().waiting, 0u);
        settings.sendToServer = true;
        bench.session.setSettings(settings);
        bench.pass(1'000);
        QTRY_COMPARE(bench.transport->sentCount(), 1);
    }

    void switchingSendingOffHoldsBackWhatWaits()
    {
        Bench bench;
        bench.session.simulation().start();
        bench.pass(9'000);
        QTRY_COMPARE(bench.transport->pending().size(), 6u); // the rest waits
        Settings settings = bench.session.settings();
        settings.sendToServer = false;
        bench.session.setSettings(settings);
        bench.transport->completeAll(201);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.transport->sentCount(), 6);
        QCOMPARE(bench.session.sender().counters().waiting, 4u);
        settings.sendToServer = true;
        bench.session.setSettings(settings);
        QTRY_COMPARE(bench.transport->sentCount(), 10);
    }

    void newRunClearsEverything()
    {
        Bench bench;
        bench.session.simulation().start();
        bench.pass(5'000);
        const QString run = bench.session.sender().runId();
        QSignalSpy began(&bench.session, &Session::runBegan);
        bench.session.newRun(true);
        QCOMPARE(began.size(), 1);
        QVERIFY(bench.session.history().empty());
        QCOMPARE(bench.session.sender().counters(), DeliveryCounters{});
        QVERIFY(bench.session.sender().runId() != run);
        bench.session.simulation().start();
        QCOMPARE(bench.session.history().at(0).sequence, 1u);
    }

    void aNewTargetIsUsed()
    {
        Bench bench;
        Settings settings = bench.session.settings();
        settings.serverUrl = QStringLiteral("http://127.0.0.1:10/prefix");
        settings.authToken = "token";
        bench.session.setSettings(settings);
        bench.session.simulation().start();
        QTRY_COMPARE(bench.transport->sentCount(), 1);
        const HttpRequest request = bench.transport->pending().at(0);
        QCOMPARE(request.url.toString(),
                 QStringLiteral("http://127.0.0.1:10/prefix/api/v1/sensors/bme280"));
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer token"));
    }

    void theLogTellsOfWeatherAndErrorsInWords()
    {
        Bench bench;
        Settings settings = bench.session.settings();
        settings.weatherEvents = false;
        bench.session.setSettings(settings);
        QList<LogEntry> log;
        connect(&bench.session, &Session::logged, this,
                [&log](const LogEntry &entry) { log.append(entry); });
        bench.session.simulation().start();
        QCOMPARE(log.size(), 1);
        QVERIFY(log.at(0).text.contains(QStringLiteral("seed 7")));
        bench.session.simulation().trigger(WeatherKind::Storm);
        bench.pass(1'000);
        QCOMPARE(log.size(), 2);
        QVERIFY(log.at(1).level == LogLevel::Weather);
        QVERIFY(log.at(1).text.contains(QStringLiteral("Storm")));
        QTRY_COMPARE(bench.transport->sentCount(), 2);
        bench.transport->complete(0, 422, "{\"detail\":\"no such room\"}");
        QCOMPARE(log.size(), 3);
        QVERIFY(log.at(2).level == LogLevel::Error);
        QVERIFY(log.at(2).text.contains(QStringLiteral("no such room")));
        bench.transport->complete(0, 422, "{\"detail\":\"no such room\"}");
        QCOMPARE(log.size(), 3); // the same again is not a line again
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
