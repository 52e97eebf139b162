#include "core/payload/payloadplan.h"
#include "core/payload/payloadreader.h"
#include "core/payload/payloadstore.h"
#include "payloadsample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

namespace {

/// A small payload whose one message has this body, written over several lines.
QByteArray fileWithBody(const QByteArray &body)
{
    return "{\n  \"version\": 1,\n  \"messages\": [\n    {\"body\": \"" + body +
           "\"}\n  ],\n  \"http\": {\"path\": \"/p\"}\n}\n";
}

QString problemOf(const QByteArray &content)
{
    const auto read = payloadFromJson(content, QStringLiteral("my.json"), QStringLiteral("my"));
    return read ? QStringLiteral("none") : read.error().sentence();
}

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

Result<std::shared_ptr<const PayloadPlan>, PayloadProblem> planOf(const QByteArray &content,
                                                                  const PayloadRun &run = {})
{
    auto read = payloadFromJson(content, QStringLiteral("my.json"), QStringLiteral("my"));
    if (!read)
        return Failure{read.error()};
    return PayloadPlan::make(std::make_shared<const Payload>(std::move(read).value()), run,
                             PayloadDoor::Http);
}

Result<std::shared_ptr<const PayloadPlan>, PayloadProblem> builtIn(const char *name,
                                                                   const QString &endpoint)
{
    PayloadRun run;
    run.endpoint = endpoint;
    const auto payload = PayloadStore(QString()).load(QString::fromLatin1(name));
    return payload ? PayloadPlan::make(*payload, run, PayloadDoor::Http) : Failure{payload.error()};
}

QByteArray bodyOf(const QByteArray &content, const char *id = "an-01")
{
    const auto plan = planOf(content);
    if (!plan)
        return plan.error().sentence().toUtf8();
    std::string body;
    (*plan)->appendBody(body, 0, fixtureReading(), id, "r1", "1.0.0");
    return QByteArray::fromStdString(body);
}

} // namespace

class TestPayloadFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problems_data();
    void problems();
    void columnsCountCharactersOfTheFile();
    void bodiesAreEscapedForWhatTheyAre_data();
    void bodiesAreEscapedForWhatTheyAre();
    void theEndpointTakesThePathsPlace();
    void endpointProblems_data();
    void endpointProblems();
    void valuesThatAreNotThere_data();
    void valuesThatAreNotThere();
    void withoutAFormForTheDoor();
    void headersWithoutAValueStayAway();
    void ownFilesGoBeforeBuiltInOnes();
    void unknownPayload();
    void importExportReset();
    void whatCannotBeReadIsNotSaved();
    void whatTheSchemaRefusesIsRefused();
};

void TestPayloadFile::problems_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << content << QString::fromUtf8(sentence);
    };
    const QByteArray messages = R"("messages":[{"body":"x"}])";
    row("no JSON", "{\n  \"version\" 1}", "my.json:2:13: this is not JSON: ");
    row("cut off", "{\"version\":1,", "my.json:1:");
    row("empty", "", "my.json:1:1: this is not JSON: ");
    row("half a null", R"({"version":n"1"})", "my.json:1:12: this is not JSON: ");
    row("twice", R"({"version":1,"version":1})",
        "my.json:1:14: this is not JSON: the key \"version\" is there twice");
    row("a list", "[]", "my.json:1:1: this must be an object {…}.");
    row("other version", "{\"version\": 2}", "my.json:1:13: version: this must be 1");
    row("no version", "{}", "my.json:1:1: version: this must be 1");
    row("unknown key", R"({"version":1,"mesages":[]})",
        "my.json:1:14: mesages: this is no key of a payload; did you mean \"messages\"?");
    row("no message", R"({"version":1,"messages":[]})",
        "my.json:1:1: messages: there must be at least one message with a body.");
    row("no body", R"({"version":1,"messages":[{"topic":"t"}]})",
        "my.json:1:26: messages[0]: \"body\" is missing.");
    row("a number as body", R"({"version":1,"messages":[{"body":5}]})",
        "my.json:1:34: messages[0].body: this must be text in quotation marks.");
    row("unknown encoder", R"({"version":1,"messages":[{"body":{"encoder":"zip"}}]})",
        "my.json:1:34: messages[0].body.encoder: there is no encoder \"zip\"");
    row("unknown variable", fileWithBody("a {{temprature_c}}"),
        "my.json:4:19: messages[0].body: there is no variable \"temprature_c\"; did you mean "
        "\"temperature_c\"?");
    row("unclosed section", fileWithBody("a{{#run}}b"),
        "my.json:4:16: messages[0].body: the section \"run\" is not closed: {{/run}} is missing.");
    row("unclosed tag", fileWithBody("ab {{run"),
        "my.json:4:18: messages[0].body: the tag {{run has no end: }} is missing.");
    row("text outside of strings", fileWithBody("{\\\"i\\\":{{device_id}}}"),
        "my.json:4:22: messages[0].body: \"device_id\" is text and needs quotation marks in JSON");
    row("method", "{\"version\":1," + messages + R"(,"http":{"method":"FETCH","path":"/"}})",
        "my.json:1:57: http.method: this must be POST, PUT, PATCH or GET.");
    row("path", "{\"version\":1," + messages + R"(,"http":{"path":"p"}})",
        "my.json:1:55: http.path: a path begins with \"/\".");
    row("line end in a header",
        "{\"version\":1," + messages + R"(,"http":{"path":"/","headers":{"X-A":"a\nX-B: b"}}})",
        "my.json:1:76: http.headers.X-A: this must be text without control characters.");
    row("query in the path", "{\"version\":1," + messages + R"(,"http":{"path":"/p?x=1"}})",
        "my.json:1:55: http.path: what follows the \"?\" belongs into \"query\".");
    row("header of ours",
        "{\"version\":1," + messages + R"(,"http":{"path":"/","headers":{"Content-Type":"x"}}})",
        "my.json:1:70: http.headers.Content-Type: this header cannot be set here");
    row("most", "{\"version\":1," + messages + R"(,"http":{"path":"/","batch":{"most":1}}})",
        "my.json:1:75: http.batch.most: this must be a whole number from 2 to 10000.");
    row("qos", "{\"version\":1," + messages + R"(,"mqtt":{"qos":3}})",
        "my.json:1:54: mqtt.qos: this must be a whole number from 0 to 2.");
    const auto mqtt = [&messages](const QByteArray &part) {
        return "{\"version\":1," + messages + ",\"mqtt\":{" + part + "}}";
    };
    row("a reading in the user", mqtt(R"("username":"u{{sequence}}")"),
        "my.json:1:61: mqtt.username: \"sequence\" comes with a reading, and here there is none");
    row("a reading in the client id", mqtt(R"("client_id":"{{timestamp}}")"),
        "my.json:1:61: mqtt.client_id: \"timestamp\" comes with a reading");
    row("a reading at birth", mqtt(R"("birth":[{"topic":"t","body":"{{humidity.0}}"}])"),
        "my.json:1:78: mqtt.birth[0].body: \"humidity\" comes with a reading");
    row("a reading at death", mqtt(R"("death":{"topic":"t/{{anomaly}}","body":""})"),
        "my.json:1:68: mqtt.death.topic: \"anomaly\" comes with a reading");
    row("a reading's section",
        mqtt(R"("death":{"topic":"t","body":"{{#weather_event}}x)"
             R"({{/weather_event}}"})"),
        "my.json:1:77: mqtt.death.body: \"weather_event\" comes with a reading");
    row("capitals in a column's name", fileWithBody("{{meta_Room}}"),
        "my.json:4:17: messages[0].body: \"meta_Room\" is no column of a fleet file: after meta_ "
        "come lower-case letters");
    row("batch of several messages",
        R"({"version":1,"messages":[{"body":"x"},{"body":"y"}],"http":{"path":"/","batch":{}}})",
        "my.json:1:60: http.batch: only payloads of one message can be sent in batches.");
}

void TestPayloadFile::problems()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    const QString found = problemOf(content);
    QVERIFY2(found.startsWith(sentence), qPrintable(found));
}

void TestPayloadFile::columnsCountCharactersOfTheFile()
{
    // Ä is two bytes, é is written as an escape of six characters, \" as one of two.
    const QString found = problemOf(fileWithBody("Ä\\u00e9\\\"{{nothing}}"));
    QVERIFY2(found.startsWith(QStringLiteral("my.json:4:26: ")), qPrintable(found));
}

void TestPayloadFile::bodiesAreEscapedForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &text) {
        QTest::newRow(name) << file << text;
    };
    row("JSON by its brace", fileWithBody(R"({\"i\":\"{{device_id}}\"})"), R"({"i":"a \"b\",c"})");
    row("lines by their form", fileWithBody("m,d={{device_id}} v={{humidity}} {{unix_ns}}"),
        R"(m,d=a\ "b"\,c v=45.63 1795944600000000000)");
    row("plain text", fileWithBody("{{device_id}}: {{humidity}}"), R"(a "b",c: 45.63)");
    row("form by its type",
        R"({"version":1,"messages":[{"body":"i={{device_id}}"}],)"
        R"("http":{"path":"/","content_type":"application/x-www-form-urlencoded"}})",
        "i=a%20%22b%22%2Cc");
    row("JSON by its type",
        R"({"version":1,"messages":[{"body":"\"{{device_id}}\""}],)"
        R"("http":{"path":"/","content_type":"application/vnd.api+json"}})",
        R"("a \"b\",c")");
    row("as asked for",
        R"({"version":1,"messages":[{"body":"{\"i\":\"{{device_id}}\"}","escape":"none"}],)"
        R"("http":{"path":"/"}})",
        R"({"i":"a "b",c"})");
}

void TestPayloadFile::bodiesAreEscapedForWhatTheyAre()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, text);
    QCOMPARE(bodyOf(file, "a \"b\",c"), text);
}

void TestPayloadFile::theEndpointTakesThePathsPlace()
{
    const auto plan = builtIn("aneroid", QStringLiteral("/in/{{device_id}}?s={{sequence}}&k=a/b"));
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().sentence()));
    const auto head = (*plan)->head(fixtureReading(), "a/1", "r1", "1.0.0", false);
    QCOMPARE(head.target, std::string("/in/a%2F1?s=17&k=a/b"));
    QCOMPARE((*plan)->head(fixtureReading(), "a/1", "r1", "1.0.0", true).target, head.target);
    QVERIFY(!(*plan)->fingerprint().isEmpty());
    const auto plain = builtIn("aneroid", {});
    QVERIFY((*plain)->fingerprint().isEmpty());
    QVERIFY((*plain)->isHeadConstant());
    QCOMPARE((*plain)->head(fixtureReading(), "a", "r", "1", true).target,
             std::string("/api/v1/sensors/bme280/batch"));
}

void TestPayloadFile::endpointProblems_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *endpoint, const char *sentence) {
        QTest::newRow(endpoint) << QString::fromUtf8(endpoint) << QString::fromUtf8(sentence);
    };
    row("in", "ENDPOINT:1:1: a path begins with \"/\".");
    row("/in/{{device}}", "ENDPOINT:1:7: there is no variable \"device\"");
    row("/in?x={{#run}}", "ENDPOINT:1:7: the section \"run\" is not closed");
    row("/in?at={{latitude}}", "ENDPOINT:1:8: \"latitude\" has no value and would be no number");
}

void TestPayloadFile::endpointProblems()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, sentence);
    const auto plan = builtIn("aneroid", endpoint);
    QVERIFY(!plan.ok());
    QVERIFY2(plan.error().sentence().startsWith(sentence), qPrintable(plan.error().sentence()));
}

void TestPayloadFile::valuesThatAreNotThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *body, const char *sentence) {
        QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(sentence);
    };
    row("x{{latitude}}",
        "my.json:4:16: messages[0].body: \"latitude\" has no value and would be no "
        "number: set LATITUDE, or a column latitude in the fleet file.");
    row("{{pressure_sea_level_hpa}}",
        "my.json:4:15: messages[0].body: \"pressure_sea_level_hpa\" has "
        "no value and would be no number: set ALTITUDE");
    row("{{auth_token}}",
        "my.json:4:15: messages[0].body: \"auth_token\" has no value: set AUTH_TOKEN");
    row("{{meta_room}}",
        "my.json:4:15: messages[0].body: \"meta_room\" is a column of a fleet file");
}

void TestPayloadFile::valuesThatAreNotThere()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    const auto plan = planOf(fileWithBody(body));
    QVERIFY(!plan.ok());
    QVERIFY2(plan.error().sentence().startsWith(sentence), qPrintable(plan.error().sentence()));
    PayloadRun all;
    all.place = {1.0, 2.0, 3.0};
    all.authToken = "t";
    QCOMPARE(planOf(fileWithBody(body), all).ok(), !body.contains("meta_"));
}

void TestPayloadFile::withoutAFormForTheDoor()
{
    const auto refused = builtIn("tasmota", {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().sentence(),
             QStringLiteral("The payload \"tasmota\" has no form for HTTP: give its path with "
                            "ENDPOINT, send it to an mqtt:// address, or choose another one."));
    const auto plan = builtIn("tasmota", QStringLiteral("/tasmota"));
    QVERIFY(plan.ok());
    QCOMPARE((*plan)->contentType(0), std::string("application/json"));
}

void TestPayloadFile::headersWithoutAValueStayAway()
{
    const QByteArray file =
        R"({"version":1,"messages":[{"body":"x"}],"http":{"path":"/","headers":)"
        R"({"A":"{{#auth_token}}{{auth_token}}{{/auth_token}}","B":"b {{device_id}}"}}})";
    const auto plan = planOf(file);
    QVERIFY(plan.ok());
    const auto head = (*plan)->head(fixtureReading(), "an-01", "r", "1", false);
    QCOMPARE(head.headers.size(), std::size_t(1));
    QCOMPARE(head.headers.front(), (std::pair<std::string, std::string>("B", "b an-01")));
    QVERIFY(!(*plan)->sendsBearer());
}

void TestPayloadFile::ownFilesGoBeforeBuiltInOnes()
{
    const QTemporaryDir folder;
    const PayloadStore store(folder.path());
    QVERIFY(!store.names().contains(QStringLiteral("mine")));
    write(folder, "mine.json", fileWithBody("x"));
    write(folder, "influx.json", fileWithBody("{{broken"));
    QVERIFY(store.names().contains(QStringLiteral("mine")));
    QCOMPARE((*store.load(QStringLiteral("mine")))->title, std::string("mine"));
    const auto broken = store.load(QStringLiteral("influx"));
    QVERIFY(!broken.ok());
    QVERIFY(broken.error().file.endsWith(QStringLiteral("influx.json")));
    for (const PayloadEntry &entry : store.list()) {
        QCOMPARE(entry.edited, entry.name == QStringLiteral("influx"));
        QCOMPARE(entry.problem.isEmpty(), entry.name != QStringLiteral("influx"));
    }
    QVERIFY(store.reset(QStringLiteral("influx")).ok());
    QVERIFY(store.load(QStringLiteral("influx")).ok());
}

void TestPayloadFile::unknownPayload()
{
    const auto load = PayloadStore(QString()).load(QStringLiteral("tasmotta"));
    QVERIFY(!load.ok());
    QVERIFY2(load.error().sentence().startsWith(
                 QStringLiteral("There is no payload \"tasmotta\"; did you mean \"tasmota\"?")),
             qPrintable(load.error().sentence()));
    const auto file = PayloadStore(QString()).load(QStringLiteral("./no such.json"));
    QVERIFY(!file.ok());
    QVERIFY(file.error().sentence().contains(QStringLiteral("cannot be read")));
}

void TestPayloadFile::importExportReset()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const PayloadStore store(folder.filePath(QStringLiteral("new/payloads")));
    const QString file = write(elsewhere, "influx.json", fileWithBody("x"));
    const auto name = store.importFile(file);
    QVERIFY(name.ok());
    QCOMPARE(*name, QStringLiteral("influx 2"));
    const QString copy = elsewhere.filePath(QStringLiteral("copy.json"));
    QVERIFY(store.exportFile(*name, copy).ok());
    QCOMPARE(store.source(copy)->content, fileWithBody("x"));
    QVERIFY(store.reset(*name).ok());
    QVERIFY(!store.names().contains(*name));
    QVERIFY(!store.reset(*name).ok());
}

void TestPayloadFile::whatCannotBeReadIsNotSaved()
{
    const QTemporaryDir folder;
    const PayloadStore store(folder.path());
    QVERIFY(!store.save(QStringLiteral("x"), fileWithBody("{{no")).ok());
    QVERIFY(!store.save(QStringLiteral("../x"), fileWithBody("x")).ok());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QVERIFY(store.save(QStringLiteral("x"), fileWithBody("x")).ok());
    QVERIFY(store.load(QStringLiteral("x")).ok());
}

/// The schema's bad files (tst_payloadschema) are bad for the reader, too.
void TestPayloadFile::whatTheSchemaRefusesIsRefused()
{
    const QDir folder(QStringLiteral(ANEROID_SOURCE_DIR "/tests/core/payload/bad"));
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(files.size() > 5);
    for (const QString &file : files) {
        const auto payload = PayloadStore(QString()).load(folder.filePath(file));
        QVERIFY2(!payload.ok(), qPrintable(file));
        QVERIFY2(payload.error().line == 1, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestPayloadFile)
#include "tst_payloadfile.moc"
