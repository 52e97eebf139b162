#include "core/http/connectiontest.h"

#include <QTest>

using namespace aneroid;

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences();
    void withoutAnAnswer();
};

void TestConnectionTest::sentences_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](int status, bool ok, std::initializer_list<const char *> parts) {
        QStringList list;
        for (const char *part : parts)
            list.append(QString::fromUtf8(part));
        QTest::addRow("%d", status) << status << ok << list;
    };
    row(200, true, {"The server at http://h:8000 answers", "200", "12.3 ms"});
    row(204, true, {"answers", "204", "12.3 ms"});
    row(404, true, {"answers, but has no /health", "404", "12.3 ms"});
    row(405, true, {"answers, but has no /health", "405"});
    row(401, false, {"credentials", "HTTP 401: Unauthorized", "AUTH_TOKEN"});
    row(403, false, {"credentials", "HTTP_HEADERS"});
    row(301, false, {"redirected to https://h/health", "server address"});
    row(400, false, {"not as expected", "HTTP 400"});
    row(503, false, {"in trouble", "HTTP 503: Service Unavailable", "log"});
}

void TestConnectionTest::sentences()
{
    QFETCH(const int, status);
    QFETCH(const QStringList, parts);
    HttpReply reply;
    reply.status = status;
    reply.latency = std::chrono::microseconds(12'300);
    reply.headers = {{"Location", "https://h/health"}};
    const auto verdict =
        judgeConnection(reply, QUrl(QStringLiteral("http://me:pw@h:8000/health")), {});
    QTEST(verdict.ok, "ok");
    for (const QString &part : parts)
        QVERIFY2(verdict.sentence.contains(part), qPrintable(verdict.sentence));
    QVERIFY(!verdict.sentence.contains(QStringLiteral("pw@")));
    QVERIFY(verdict.sentence.endsWith(u'.'));
}

void TestConnectionTest::withoutAnAnswer()
{
    HttpReply reply;
    reply.errorText = QStringLiteral("connection refused: is the server running at http://h?");
    const auto verdict = judgeConnection(reply, QUrl(QStringLiteral("http://h/health")), {});
    QVERIFY(!verdict.ok);
    QVERIFY(verdict.sentence.contains(reply.errorText));
}

QTEST_APPLESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
