#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace aneroid;

namespace {

constexpr int patienceMs = 60'000;

struct Outcome
{
    int status = -1;
    QString out;
    QString errors;
};

/// One message as the server got it; sequence 0 where its body was broken.
struct Got
{
    int sequence = 0;
    QString timestamp;
    QByteArray key;
};

Got gotOf(const ReceivedRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return {body[u"metadata"][u"sequence"].toInt(), body[u"timestamp"].toString(),
            request.header("Idempotency-Key")};
}

} // namespace

/// Faults of transport as a server sees them, live and in an upload of the same history.
class TestTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void loss();
    void duplicate();
    void malformed();
    void reorder();
    void delay();
    void clockJump();
    void clockSkew();
    void valuesBeyondTheSchema();
    void otherRefusalsStayRefusals();
    void theLogSaysWhatTheServerGot();
    void theLabelsAreThoseOfBothWays();
    void oneFileForTwoFlags();

private:
    Outcome call(const QStringList &arguments);
    /// Fifteen readings, 10 s apart, from 2026-01-01 on; live, else by an upload of singles.
    Outcome send(bool live, const QString &fault, const QStringList &more = {});
    [[nodiscard]] std::vector<int> sequences() const;
    [[nodiscard]] QStringList rows(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::vector<Got> m_got;
};

void TestTransport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_got.clear();
    connect(m_server.get(), &ScriptedServer::requestReceived, this,
            [this](const ReceivedRequest &request) { m_got.push_back(gotOf(request)); });
    m_server->setRule([](const ReceivedRequest &request) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (body.isEmpty())
            return ServerAct::answer(400, R"({"detail":"no JSON"})");
        return ServerAct::answer(body[u"temperature_c"].toDouble() < -40.0 ? 422 : 201);
    });
}

Outcome TestTransport::call(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    for (const char *name :
         {"LC_ALL", "LOCPATH", "TZ", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        environment.insert(QString::fromUtf8(name), qEnvironmentVariable(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(ANEROID_CLI), arguments);
    const bool done =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    return {done ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome TestTransport::send(bool live, const QString &fault, const QStringList &more)
{
    const QStringList common = QStringList{QStringLiteral("--server"),
                                           m_server->url().toString(),
                                           QStringLiteral("--seed"),
                                           QStringLiteral("7"),
                                           QStringLiteral("--ordered"),
                                           QStringLiteral("--fault"),
                                           fault,
                                           QStringLiteral("--utc-offset=Z")} +
                               more;
    if (live)
        return call(QStringList{QStringLiteral("run"), QStringLiteral("--start"),
                                QStringLiteral("2026-01-01"), QStringLiteral("--count"),
                                QStringLiteral("15"), QStringLiteral("--speed"),
                                QStringLiteral("200")} +
                    common);
    return call(QStringList{QStringLiteral("backfill"), QStringLiteral("--upload"),
                            QStringLiteral("--batch"), QStringLiteral("1"),
                            QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                            QStringLiteral("--to"), QStringLiteral("2026-01-01T00:02:20Z")} +
                common);
}

std::vector<int> TestTransport::sequences() const
{
    std::vector<int> all;
    std::ranges::transform(m_got, std::back_inserter(all), &Got::sequence);
    return all;
}

QStringList TestTransport::rows(const QString &file) const
{
    QFile whole(m_folder->filePath(file));
    if (!whole.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(whole.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

void TestTransport::loss()
{
    std::vector<std::vector<int>> ways;
    for (const bool live : {true, false}) {
        m_got.clear();
        const Outcome outcome = send(live, QStringLiteral("loss:at=+30s,for=60s,strength=50"),
                                     {QStringLiteral("--transport-log"),
                                      live ? QStringLiteral("a.csv") : QStringLiteral("b.csv")});
        QCOMPARE(outcome.status, 0);
        const auto lost = rows(live ? QStringLiteral("a.csv") : QStringLiteral("b.csv"));
        QVERIFY2(lost.size() > 0 && lost.size() < 6, qPrintable(lost.join(u'\n')));
        QCOMPARE(sequences().size(), 15U - static_cast<std::size_t>(lost.size()));
        if (live)
            QVERIFY2(outcome.out.contains(QStringLiteral("Final stats: %1 sent, 0 failed, %2 by "
                                                         "fault")
                                              .arg(15 - lost.size())
                                              .arg(lost.size())),
                     qPrintable(outcome.out));
        else
            QVERIFY2(
                outcome.errors.contains(
                    QStringLiteral("Lost or refused by injected faults: %1.").arg(lost.size())),
                qPrintable(outcome.errors));
        ways.push_back(sequences());
    }
    QCOMPARE(ways[0], ways[1]);
    QCOMPARE(rows(QStringLiteral("a.csv")), rows(QStringLiteral("b.csv")));
}

void TestTransport::duplicate()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        QCOMPARE(send(live, QStringLiteral("duplicate:at=+30s,for=20s")).status, 0);
        std::vector<int> all = sequences();
        std::ranges::sort(all);
        QCOMPARE(all, (std::vector{1, 2, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}));
        std::vector<QByteArray> fours;
        for (const Got &got : m_got) {
            if (got.sequence == 4)
                fours.push_back(got.key);
        }
        QCOMPARE(fours.size(), 2U);
        QCOMPARE(fours.front(), fours.back());
    }
}

void TestTransport::malformed()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        const Outcome outcome = send(live, QStringLiteral("malformed:at=+30s,for=20s"));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(std::ranges::count(sequences(), 0), 2);
        QCOMPARE(sequences().size(), 15U);
        QVERIFY2((outcome.out + outcome.errors).contains(QStringLiteral("fault")),
                 qPrintable(outcome.out + outcome.errors));
        QVERIFY2(!outcome.errors.contains(QStringLiteral("HTTP 400")), qPrintable(outcome.errors));
    }
    const Outcome kept = call({QStringLiteral("outbox")});
    QVERIFY2(!kept.out.contains(QStringLiteral("HTTP 400")), qPrintable(kept.out));
}

void TestTransport::reorder()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        QCOMPARE(send(live, QStringLiteral("reorder:at=+20s,for=80s,strength=4")).status, 0);
        QCOMPARE(sequences(), (std::vector{1, 2, 4, 3, 8, 7, 6, 5, 10, 9, 11, 12, 13, 14, 15}));
    }
}

void TestTransport::delay()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        QCOMPARE(send(live, QStringLiteral("delay:at=+30s,for=10s,strength=35")).status, 0);
        std::vector<int> all = sequences();
        QCOMPARE(all.size(), 15U);
        const auto late = std::ranges::find(all, 4) - all.begin();
        // Live, what is made meanwhile may reach the disk late.
        QVERIFY2(late >= (live ? 4 : 6) && late <= (live ? 14 : 8),
                 qPrintable(QString::number(late)));
        all.erase(all.begin() + late);
        QVERIFY(std::ranges::is_sorted(all));
    }
    QCOMPARE(send(true, QStringLiteral("delay:at=+30s,for=10s,strength=1.5"),
                  {QStringLiteral("--transport-log"), QStringLiteral("delays.csv")})
                 .status,
             0);
    QCOMPARE(rows(QStringLiteral("delays.csv")),
             QStringList{QStringLiteral("bme280_fake_001,4,2026-01-01T00:00:30.000Z,delay,"
                                        "2026-01-01T00:00:30.000Z,1.5,0")});
}

void TestTransport::clockJump()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        QCOMPARE(send(live, QStringLiteral("clock_jump:at=+30s,for=20s,strength=-3600"),
                      live ? QStringList{QStringLiteral("--output"), QStringLiteral("true.csv")}
                           : QStringList{})
                     .status,
                 0);
        QCOMPARE(m_got.at(2).timestamp, QStringLiteral("2026-01-01T00:00:20.000Z"));
        QCOMPARE(m_got.at(3).timestamp, QStringLiteral("2025-12-31T23:00:30.000Z"));
        QCOMPARE(m_got.at(5).timestamp, QStringLiteral("2026-01-01T00:00:50.000Z"));
    }
    QVERIFY(rows(QStringLiteral("true.csv"))
                .at(3)
                .startsWith(QStringLiteral("2026-01-01T00:00:30.000Z,bme280_fake_001,4,")));
}

void TestTransport::clockSkew()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        QCOMPARE(send(live, QStringLiteral("clock_skew:at=+30s,for=60s,strength=360")).status, 0);
        QCOMPARE(m_got.at(3).timestamp, QStringLiteral("2026-01-01T00:00:30.000Z"));
        QCOMPARE(m_got.at(4).timestamp, QStringLiteral("2026-01-01T00:00:41.000Z"));
        QCOMPARE(m_got.at(8).timestamp, QStringLiteral("2026-01-01T00:01:25.000Z"));
        QCOMPARE(m_got.at(9).timestamp, QStringLiteral("2026-01-01T00:01:30.000Z"));
    }
}

void TestTransport::valuesBeyondTheSchema()
{
    for (const bool live : {true, false}) {
        m_got.clear();
        const Outcome outcome = send(live, QStringLiteral("temperature_word_zero:at=+30s,for=20s"));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(sequences().size(), 15U);
        QVERIFY2((outcome.out + outcome.errors)
                     .contains(live ? QStringLiteral("13 sent, 0 failed, 2 by fault")
                                    : QStringLiteral("by injected faults: 2.")),
                 qPrintable(outcome.out + outcome.errors));
    }
}

/// A server that takes nothing is not excused by a fault somewhere.
void TestTransport::otherRefusalsStayRefusals()
{
    m_server->setRule([](const ReceivedRequest &) { return ServerAct::answer(422); });
    const Outcome outcome = send(true, QStringLiteral("stuck:channel=humidity,at=+0s,for=forever"));
    QCOMPARE(outcome.status, 1);
    QVERIFY2(!outcome.out.contains(QStringLiteral("by fault")), qPrintable(outcome.out));
}

void TestTransport::theLogSaysWhatTheServerGot()
{
    QCOMPARE(send(true, QStringLiteral("clock_jump:at=+30s,for=20s,strength=-3600"),
                  {QStringLiteral("--transport-log"), QStringLiteral("log.csv")})
                 .status,
             0);
    QCOMPARE(rows(QStringLiteral("log.csv")),
             (QStringList{QStringLiteral("bme280_fake_001,4,2026-01-01T00:00:30.000Z,clock_jump,"
                                         "2025-12-31T23:00:30.000Z,0,0"),
                          QStringLiteral("bme280_fake_001,5,2026-01-01T00:00:40.000Z,clock_jump,"
                                         "2025-12-31T23:00:40.000Z,0,0")}));
}

void TestTransport::theLabelsAreThoseOfBothWays()
{
    const QString fault = QStringLiteral("reorder:at=+20s,for=80s,strength=4");
    QCOMPARE(send(true, fault, {QStringLiteral("--labels"), QStringLiteral("live.csv")}).status, 0);
    QCOMPARE(send(false, fault, {QStringLiteral("--labels"), QStringLiteral("made.csv")}).status,
             0);
    const QStringList live = rows(QStringLiteral("live.csv"));
    QVERIFY(
        live.contains(QStringLiteral("1,bme280_fake_001,all,reorder,transport,"
                                     "2026-01-01T00:00:20.000Z,2026-01-01T00:01:40.000Z,4.00")));
    QCOMPARE(live.filter(QStringLiteral("transport")),
             rows(QStringLiteral("made.csv")).filter(QStringLiteral("transport")));
}

void TestTransport::oneFileForTwoFlags()
{
    for (const bool live : {true, false}) {
        const Outcome outcome = send(live, QStringLiteral("loss"),
                                     {QStringLiteral("--labels"), QStringLiteral("x.csv"),
                                      QStringLiteral("--transport-log"), QStringLiteral("x.csv")});
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.errors.contains(QStringLiteral("--transport-log")));
    }
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
