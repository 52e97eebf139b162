#include "core/backfill/historyupload.h"
#include "core/http/httpdoor.h"

#include "core/http/qthttptransport.h"
#include "core/payload/wireformat.h"
#include "core/receiver/receiver.h"
#include "tests/support/scriptedserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'116'200'000; // 2025-11-14T10:30:00Z
constexpr int patience = 60'000;

RetryPolicy quick()
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(2);
    policy.longestDelay = std::chrono::milliseconds(20);
    policy.requestTimeout = std::chrono::milliseconds(2000);
    return policy;
}

/// `ticks` readings of each device, 10 s apart.
BackfillPlan planOf(int devices, int ticks)
{
    BackfillPlan plan;
    plan.profile = std::make_shared<const Profile>(homeProfile());
    plan.settings.seed = 7;
    plan.settings.utcOffsetMinutes = 60;
    plan.settings.devices = devices;
    plan.settings.intervalSeconds = 10.0;
    plan.fromMs = start;
    plan.toMs = start + TimeMs{ticks - 1} * 10'000;
    return plan;
}

using Stored = std::multimap<std::pair<QString, QString>, double>; ///< device, time → temperature

Stored expected(const BackfillPlan &plan)
{
    Stored all;
    Backfill backfill(plan);
    (void)backfill.run([](BackfillPart &, std::span<const std::string>) {},
                       [&](const BackfillPart &part) {
                           for (const Reading &reading : part.readings)
                               all.emplace(
                                   std::pair(QString::fromStdString(backfill.ids()[reading.device]),
                                             QString::fromLatin1(isoUtc(reading.timestampMs))),
                                   reading.temperatureC);
                           return true;
                       },
                       {});
    return all;
}

Stored storedIn(Receiver &receiver)
{
    QSignalSpy rows(&receiver, &Receiver::rowsReady);
    receiver.requestRows(1'000'000);
    if (!rows.wait(patience))
        return {};
    Stored all;
    for (const StoredRow &row : rows.front().front().value<QList<StoredRow>>())
        all.emplace(std::pair(row.deviceId, row.timestamp), row.temperatureC);
    return all;
}

} // namespace

class TestHistoryUpload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_outcomes.clear();
        m_notices.clear();
        m_refusals.clear();
    }

    void everyReadingOnceInTheDatabase_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("ticks");
        QTest::addColumn<std::size_t>("batch");
        QTest::addColumn<bool>("logger");
        QTest::newRow("one device, arrays") << 1 << 5000 << std::size_t{300} << false;
        QTest::newRow("fleet, singles") << 7 << 60 << std::size_t{1} << false;
        QTest::newRow("fleet, logger") << 7 << 300 << std::size_t{100} << true;
        QTest::newRow("one reading") << 1 << 1 << std::size_t{500} << false;
    }
    void everyReadingOnceInTheDatabase()
    {
        QFETCH(const int, devices);
        QFETCH(const int, ticks);
        QFETCH(const std::size_t, batch);
        QFETCH(const bool, logger);
        HistoryUpload::Options options = optionsFor(planOf(devices, ticks));
        options.batch = batch;
        if (logger) {
            options.plan.settings.intervalJitterS = 2.0;
            options.plan.settings.missedPercent = 20.0;
            options.plan.phase = true;
        }
        const auto receiver = startReceiver(options);
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        const Stored all = expected(upload->plan());
        QCOMPARE(m_outcomes.front().end, HistoryUpload::End::Complete);
        QCOMPARE(m_outcomes.front().accepted, quint64(all.size()));
        QCOMPARE(m_outcomes.front().refusedFile, QString());
        QCOMPARE(storedIn(*receiver), all);
        const auto progress = upload->progress();
        QCOMPARE(progress.done, progress.total);
        QVERIFY(!upload->isRunning());
    }

    void shardsTogetherAreTheWhole()
    {
        HistoryUpload::Options options = optionsFor(planOf(3, 100));
        const auto receiver = startReceiver(options);
        options.plan.shards = 3;
        for (options.plan.shard = 1; options.plan.shard <= 3; ++options.plan.shard) {
            const auto upload = make(options);
            QVERIFY(upload->start());
            QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{options.plan.shard}, patience);
        }
        QCOMPARE(storedIn(*receiver), expected(planOf(3, 100)));
    }

    /// Cut off at many points, as a kill would: the next one goes on from the file.
    void killedAndStartedAgainNothingIsMissingOrTwice_data()
    {
        QTest::addColumn<std::size_t>("batch");
        QTest::addColumn<bool>("logger");
        QTest::newRow("arrays") << std::size_t{20} << false;
        QTest::newRow("singles") << std::size_t{1} << false;
        QTest::newRow("logger") << std::size_t{20} << true;
    }
    void killedAndStartedAgainNothingIsMissingOrTwice()
    {
        QFETCH(const std::size_t, batch);
        QFETCH(const bool, logger);
        HistoryUpload::Options options = optionsFor(planOf(5, batch == 1 ? 60 : 400));
        options.batch = batch;
        options.perSecond = batch == 1 ? 500.0 : 4000.0; // not done before a start is cut off
        if (logger) {
            options.plan.settings.intervalJitterS = 3.0;
            options.plan.settings.missedPercent = 10.0;
        }
        const auto receiver = startReceiver(options);
        int starts = 0;
        while (m_outcomes.empty() && starts < 100) {
            ++starts;
            auto upload = make(options);
            QVERIFY(upload->start());
            const quint64 before = upload->decidedBefore();
            QTRY_VERIFY_WITH_TIMEOUT(
                !m_outcomes.empty() || upload->progress().accepted >= before + 7 * batch, patience);
        }
        QVERIFY(starts > 3);
        QCOMPARE(m_outcomes.front().end, HistoryUpload::End::Complete);
        QCOMPARE(storedIn(*receiver), expected(options.plan));
        QCOMPARE(m_outcomes.front().accepted, quint64(expected(options.plan).size()));
    }

    void atMostTheRequestsInFlightAreRepeated()
    {
        ScriptedServer server;
        HistoryUpload::Options options = optionsFor(planOf(1, 300), server.url());
        options.batch = 1;
        options.perSecond = 300.0; // not done before a start is cut off
        int starts = 0;
        while (m_outcomes.empty() && starts < 100) {
            ++starts;
            const auto upload = make(options);
            QVERIFY(upload->start());
            const quint64 before = upload->decidedBefore();
            QTRY_VERIFY_WITH_TIMEOUT(
                !m_outcomes.empty() || upload->progress().accepted >= before + 9, patience);
        }
        QVERIFY(starts > 3);
        std::map<QByteArray, int> keys;
        for (const ReceivedRequest &request : server.requests())
            ++keys[request.header("Idempotency-Key")];
        QCOMPARE(keys.size(), std::size_t{300});
        QVERIFY2(server.requestCount() <= 300 + 6 * (starts - 1),
                 qPrintable(QString::number(server.requestCount())));
    }

    void aServerWithoutArraysGetsSingles()
    {
        ScriptedServer server;
        server.setRule([](const ReceivedRequest &request) {
            return ServerAct::answer(request.path.endsWith("/batch") ? 404 : 201);
        });
        const auto upload = make(optionsFor(planOf(2, 40), server.url()));
        QVERIFY(upload->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(m_outcomes.front().accepted, quint64{80});
        QCOMPARE(m_notices.filter(QStringLiteral("one by one")).size(), 1);
    }

    void troubleIsRiddenOut_data()
    {
        QTest::addColumn<QByteArray>("act");
        for (const char *act : {"503", "429", "hang up", "torn answer"})
            QTest::newRow(act) << QByteArray(act);
    }
    void troubleIsRiddenOut()
    {
        QFETCH(const QByteArray, act);
        ScriptedServer server;
        const ServerAct trouble = act == "hang up"       ? ServerAct::hangUp()
                                  : act == "torn answer" ? ServerAct::raw("HTTP/1.1 2")
                                                         : ServerAct::answer(act.toInt(), "busy");
        server.script({ServerAct::answer(201), trouble, trouble, ServerAct::answer(201), trouble});
        HistoryUpload::Options options = optionsFor(planOf(1, 500), server.url());
        options.batch = 25;
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(m_outcomes.front().end, HistoryUpload::End::Complete);
        QCOMPARE(m_outcomes.front().accepted, quint64{500});
        const bool answers = act.toInt() > 0; // else the access manager repeats it by itself
        QVERIFY(!answers || !m_notices.filter(QStringLiteral("Trying again")).isEmpty());
    }

    void aServerThatDiesIsWaitedFor()
    {
        ScriptedServer server;
        HistoryUpload::Options options = optionsFor(planOf(1, 3000), server.url());
        options.batch = 10;
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_VERIFY_WITH_TIMEOUT(upload->progress().accepted > 100, patience);
        server.goDown();
        QTRY_COMPARE_WITH_TIMEOUT(upload->progress().link, LinkState::Offline, patience);
        QVERIFY(m_outcomes.empty());
        QVERIFY(server.comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(m_outcomes.front().accepted, quint64{3000});
    }

    void aCompletedOneSaysSoAndRestartSendsAgain()
    {
        HistoryUpload::Options options = optionsFor(planOf(2, 50));
        const auto receiver = startReceiver(options);
        for (int i = 0; i < 2; ++i) {
            const auto upload = make(options);
            QVERIFY(upload->start());
            QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t(i + 1), patience);
        }
        QCOMPARE(m_outcomes.back().end, HistoryUpload::End::AlreadyComplete);
        QCOMPARE(m_outcomes.back().accepted, quint64{100});
        QVERIFY(m_outcomes.back().sentence.contains(QStringLiteral("nothing is sent")));
        options.restart = true;
        const auto again = make(options);
        QVERIFY(again->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{3}, patience);
        QCOMPARE(m_outcomes.back().end, HistoryUpload::End::Complete);
        QCOMPARE(storedIn(*receiver).size(), std::size_t{100}); // the keys were the same
    }

    void cancelKeepsWhatWasAnswered()
    {
        HistoryUpload::Options options = optionsFor(planOf(1, 200'000));
        const auto receiver = startReceiver(options);
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_VERIFY_WITH_TIMEOUT(upload->progress().accepted > 0, patience);
        upload->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(m_outcomes.front().end, HistoryUpload::End::Cancelled);
        QVERIFY(m_outcomes.front().sentence.contains(QStringLiteral("to continue")));
        QCOMPARE(storedIn(*receiver).size(), std::size_t(m_outcomes.front().accepted));
    }

    void refusedReadingsAreInAFile()
    {
        ScriptedServer server;
        server.setRule([](const ReceivedRequest &request) {
            const auto document = QJsonDocument::fromJson(request.body);
            const int sequence =
                document[QStringLiteral("metadata")][QStringLiteral("sequence")].toInt();
            return sequence % 10 == 0 ? ServerAct::answer(422, R"({"detail":"tens are bad"})")
                                      : ServerAct::answer(201);
        });
        HistoryUpload::Options options = optionsFor(planOf(1, 100), server.url());
        options.batch = 1;
        options.target.ordered = true; // the first refusal is the first one named
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        const HistoryUpload::Outcome &outcome = m_outcomes.front();
        QCOMPARE(outcome.end, HistoryUpload::End::Complete);
        QCOMPARE(outcome.accepted, quint64{90});
        QCOMPARE(outcome.refused, quint64{10});
        QCOMPARE(m_refusals.size(), 5);
        QCOMPARE(m_refusals.front(),
                 QStringLiteral("bme280_fake_001, sequence 10: HTTP 422: tens are bad"));
        QFile file(outcome.refusedFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 10);
        const QJsonObject first = QJsonDocument::fromJson(lines.front()).object();
        QCOMPARE(first[QStringLiteral("reason")].toString(),
                 QStringLiteral("HTTP 422: tens are bad"));
        QCOMPARE(
            first[QStringLiteral("reading")][QStringLiteral("metadata")][QStringLiteral("sequence")]
                .toInt(),
            10);
    }

    void aServerThatTurnsAwayStopsItAndItContinues()
    {
        ScriptedServer server;
        server.setAct(ServerAct::answer(401, R"({"detail":"token unknown"})"));
        const HistoryUpload::Options options = optionsFor(planOf(1, 2000), server.url());
        const auto upload = make(options);
        QVERIFY(upload->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(m_outcomes.front().end, HistoryUpload::End::Blocked);
        QVERIFY2(m_outcomes.front().sentence.contains(QStringLiteral("HTTP 401: token unknown")),
                 qPrintable(m_outcomes.front().sentence));
        QCOMPARE(m_outcomes.front().refused, quint64{0});
        server.setAct(ServerAct::answer(201));
        const auto again = make(options);
        QVERIFY(again->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{2}, patience);
        QCOMPARE(m_outcomes.back().end, HistoryUpload::End::Complete);
        QCOMPARE(m_outcomes.back().accepted, quint64{2000});
    }

    void withoutASeedItGoesOnWithTheFirstOne()
    {
        HistoryUpload::Options options = optionsFor(planOf(1, 30'000)); // not sent at one look
        options.plan.settings.seed.reset();
        options.plan.settings.utcOffsetMinutes.reset();
        options.batch = 50;
        const auto receiver = startReceiver(options);
        BackfillPlan first;
        {
            const auto upload = make(options);
            QVERIFY(upload->start());
            first = upload->plan();
            QTRY_VERIFY_WITH_TIMEOUT(upload->progress().accepted > 0, patience);
        }
        QVERIFY(m_outcomes.empty());
        const auto upload = make(options);
        QVERIFY(upload->start());
        QCOMPARE(upload->plan().settings.seed, first.settings.seed);
        QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t{1}, patience);
        QCOMPARE(storedIn(*receiver), expected(first));
    }

    void twoAtOnceAreOneTooMany()
    {
        HistoryUpload::Options options = optionsFor(planOf(1, 100'000));
        const auto receiver = startReceiver(options);
        const auto upload = make(options);
        QVERIFY(upload->start());
        QVERIFY(!make(options)->start());
    }

    void otherArgumentsAreAnotherUpload()
    {
        HistoryUpload::Options options = optionsFor(planOf(1, 20));
        const auto receiver = startReceiver(options);
        for (const int devices : {1, 2}) {
            options.plan.settings.devices = devices;
            const auto upload = make(options);
            QVERIFY(upload->start());
            QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), std::size_t(devices), patience);
            QCOMPARE(m_outcomes.back().end, HistoryUpload::End::Complete);
        }
        QCOMPARE(storedIn(*receiver).size(), std::size_t{60});
    }

private:
    HistoryUpload::Options optionsFor(const BackfillPlan &plan, const QUrl &server = {})
    {
        HistoryUpload::Options options;
        options.plan = plan;
        options.target.server = server;
        options.folder = m_folder->filePath(QStringLiteral("uploads"));
        options.policy = quick();
        return options;
    }

    /// A real receiver that `options` then names.
    std::unique_ptr<Receiver> startReceiver(HistoryUpload::Options &options)
    {
        auto receiver = std::make_unique<Receiver>();
        Receiver::Options how;
        how.database = m_folder->filePath(QStringLiteral("readings.db"));
        how.port = 0;
        if (const auto port = receiver->start(how); !port)
            qFatal("%s", qPrintable(port.error()));
        options.target.server = QUrl(receiver->url());
        return receiver;
    }

    std::unique_ptr<HistoryUpload> make(const HistoryUpload::Options &options)
    {
        auto upload = std::make_unique<HistoryUpload>(
            options, std::make_unique<HttpDoor>(std::make_unique<QtHttpTransport>()));
        connect(upload.get(), &HistoryUpload::finished, this,
                [this](const HistoryUpload::Outcome &outcome) { m_outcomes.push_back(outcome); });
        connect(upload.get(), &HistoryUpload::noticed, this,
                [this](const QString &notice) { m_notices.append(notice); });
        connect(upload.get(), &HistoryUpload::refused, this,
                [this](const QString &refusal) { m_refusals.append(refusal); });
        return upload;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<HistoryUpload::Outcome> m_outcomes;
    QStringList m_notices;
    QStringList m_refusals;
};

QTEST_GUILESS_MAIN(TestHistoryUpload)
#include "tst_historyupload.moc"
