#include "ui/views/receiverpanel.h"

#include "ui/views/readout.h"

#include <QAbstractItemView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;

namespace {

void post(QNetworkAccessManager &network, const Receiver &receiver, int sequence)
{
    QNetworkRequest request(
        QUrl(receiver.url() + QStringLiteral("/api/v1/sensors/bme280"), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QByteArray body = QByteArrayLiteral(R"({"device_id":"dev","temperature_c":21.5,)"
                                              R"("humidity":45.5,"pressure_hpa":1013.25,)"
                                              R"("timestamp":"2025-11-14T10:30:00.000Z",)"
                                              R"("metadata":{"sequence":)") +
                            QByteArray::number(sequence) + "}}";
    QNetworkReply *const reply = network.post(request, body);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    reply->deleteLater();
}

} // namespace

class TestReceiverPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNone()
    {
        ReceiverPanel panel(nullptr);
        QCOMPARE(panel.findChild<ReadOut *>(QStringLiteral("receiverAddressReadOut"))->text(),
                 QStringLiteral("not running"));
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("clearStoredButton"))->isEnabled());
    }

    void showsAndClearsWhatIsStored()
    {
        const QTemporaryDir folder;
        Receiver receiver;
        Receiver::Options options;
        options.database = folder.filePath(QStringLiteral("rows.sqlite"));
        options.port = 0;
        const auto started = receiver.start(options);
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error()));

        ReceiverPanel panel(&receiver);
        const auto *const table =
            panel.findChild<QAbstractItemView *>(QStringLiteral("storedRowsTable"));
        const auto *const total = panel.findChild<ReadOut *>(QStringLiteral("storedTotalReadOut"));
        QNetworkAccessManager network;
        post(network, receiver, 1);
        QCOMPARE(table->model()->rowCount(), 0); // nothing is asked for while it is hidden
        panel.show();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        post(network, receiver, 2);
        post(network, receiver, 3);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(total->number(), 3.0);
        QCOMPARE(panel.findChild<ReadOut *>(QStringLiteral("receiverAddressReadOut"))->text(),
                 receiver.url());
        QVERIFY(panel.findChild<ReadOut *>(QStringLiteral("receiverDatabaseReadOut"))
                    ->text()
                    .endsWith(QStringLiteral("rows.sqlite")));

        panel.findChild<QPushButton *>(QStringLiteral("clearStoredButton"))->click();
        QCOMPARE(total->number(), 3.0); // it asks first
        auto *const yes =
            panel.findChild<QPushButton *>(QStringLiteral("confirmClearStoredButton"));
        QVERIFY(yes);
        yes->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_COMPARE(total->number(), 0.0);
    }
};

QTEST_MAIN(TestReceiverPanel)
#include "tst_receiverpanel.moc"
