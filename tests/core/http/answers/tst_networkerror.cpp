#include "core/http/answers/networkerror.h"

#include <QScopeGuard>
#include <QTest>

using namespace aneroid;
using Error = QNetworkReply::NetworkError;

class TestNetworkError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences();
    void tlsNamesTheReasons();
    void theProxyInBetweenIsNamed();
    void aProxyWithoutASchemeIsNamed();
    void timeouts();
};

void TestNetworkError::sentences_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, Error error, const char *url,
                        std::initializer_list<const char *> parts) {
        QStringList list;
        for (const char *part : parts)
            list.append(QString::fromUtf8(part));
        QTest::newRow(name) << int(error) << QString::fromUtf8(url) << list;
    };
    const char *url = "http://me:pw@h:8000/p?key=k";
    row("refused", Error::ConnectionRefusedError, url,
        {"connection refused: is the server running at http://h:8000?"});
    row("no host", Error::HostNotFoundError, url, {"host not found", "\"h\"", "server address"});
    row("closed", Error::RemoteHostClosedError, url,
        {"the connection to http://h:8000 ended without an HTTP answer"});
    row("connect", Error::TimeoutError, url, {"timed out", "http://h:8000", "firewall"});
    row("no TLS", Error::SslHandshakeFailedError, "https://h",
        {"TLS", "https://h", "HTTPS", "why"});
    row("scheme", Error::ProtocolUnknownError, "ftp://h/x", {"ftp://h/x", "http://", "https://"});
    row("no scheme", Error::ProtocolUnknownError, "h:8000", {"h:8000", "must begin with http://"});
    row("not HTTP", Error::ProtocolFailure, url, {"http://h:8000 does not answer in HTTP"});
    row("proxy", Error::ProxyConnectionRefusedError, url, {"proxy", "http_proxy", "why"});
    row("other", Error::UnknownNetworkError, url, {"no answer from http://h:8000 (why)"});
}

void TestNetworkError::sentences()
{
    QFETCH(const int, error);
    QFETCH(const QString, url);
    QFETCH(const QStringList, parts);
    const QString text =
        networkErrorText(static_cast<Error>(error), QUrl(url), QStringLiteral("why\n"), {});
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const char *secret : {"pw", "key=k", "me:"})
        QVERIFY2(!text.contains(QLatin1StringView(secret)), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
}

void TestNetworkError::tlsNamesTheReasons()
{
    const QString text = networkErrorText(
        Error::SslHandshakeFailedError, QUrl(QStringLiteral("https://h:8443")), {},
        {QStringLiteral("The certificate is self-signed."), QStringLiteral("It has expired.")});
    QVERIFY2(text.contains(QStringLiteral("certificate of https://h:8443 is not trusted "
                                          "(The certificate is self-signed. It has expired.)")),
             qPrintable(text));
}

void TestNetworkError::theProxyInBetweenIsNamed()
{
    const QUrl url(QStringLiteral("http://h:8000/x"));
    for (const Error error : {Error::ConnectionRefusedError, Error::HostNotFoundError,
                              Error::UnknownNetworkError, Error::RemoteHostClosedError}) {
        const QString text = networkErrorText(error, url, QStringLiteral("why"), {},
                                              QStringLiteral("proxy.lan:3128"));
        QVERIFY2(text.contains(QStringLiteral("the proxy proxy.lan:3128 on the way to "
                                              "http://h:8000 fails (why): check http_proxy")),
                 qPrintable(text));
    }
}

void TestNetworkError::aProxyWithoutASchemeIsNamed()
{
    const auto restore = qScopeGuard([] {
        qunsetenv("http_proxy");
        qunsetenv("no_proxy");
    });
    const QUrl url(QStringLiteral("http://h.example:8000/x"));
    QVERIFY(unusedProxyText(url).isEmpty());
    qputenv("http_proxy", "me:pw@proxy.lan:3128");
    const QString text = unusedProxyText(url);
    QVERIFY2(text.contains(QStringLiteral("http_proxy, proxy.lan:3128,")) &&
                 text.contains(QStringLiteral("http://proxy.lan:3128")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("pw")));
    QVERIFY(unusedProxyText(QUrl(QStringLiteral("http://127.0.0.1:8000"))).isEmpty());
    QVERIFY(unusedProxyText(QUrl(QStringLiteral("https://h.example"))).isEmpty());
    qputenv("no_proxy", "h.example");
    QVERIFY(unusedProxyText(url).isEmpty());
    qputenv("no_proxy", "");
    qputenv("http_proxy", "http://proxy.lan:3128");
    QVERIFY(unusedProxyText(url).isEmpty());
}

void TestNetworkError::timeouts()
{
    using namespace std::chrono_literals;
    const QUrl url(QStringLiteral("http://h:8000/x"));
    QCOMPARE(timeoutText(url, 10'000ms),
             QStringLiteral("timed out: no answer from http://h:8000 within 10 s"));
    QVERIFY(timeoutText(url, 250ms).contains(QStringLiteral("0.25 s")));
}

QTEST_APPLESS_MAIN(TestNetworkError)
#include "tst_networkerror.moc"
