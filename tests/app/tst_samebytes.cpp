#include "core/profiles/profilestore.h"

#include <QCryptographicHash>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

/// A small fleet over a day, with the true air and the chip's words: every part of air and chip
/// has a say in it.
QByteArray madeWith(const QString &profile, const QStringList &more)
{
    QProcess process;
    process.start(QStringLiteral(ANEROID_CLI),
                  QStringList{u"backfill"_s, u"--profile"_s, profile, u"--seed"_s, u"11"_s,
                              u"--devices"_s, u"3"_s, u"--utc-offset"_s, u"+01:00"_s, u"--from"_s,
                              u"2025-03-01"_s, u"--to"_s, u"2025-03-02"_s, u"--env-file"_s,
                              u"/dev/null"_s, u"--truth"_s, u"--raw"_s} +
                      more);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// Of one run in each manner in which readings are made; empty where there are none.
QByteArray checksum(const QString &profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray plain = madeWith(profile, {u"--interval"_s, u"600"_s});
    if (plain.count('\n') != 1 + 3 * 145)
        return {};
    hash.addData(plain);
    hash.addData(madeWith(profile, {u"--interval"_s, u"200"_s, u"--iir-filter"_s, u"4"_s,
                                    u"--standby-ms"_s, u"1000"_s, u"--phase"_s}));
    hash.addData(madeWith(profile, {u"--interval"_s, u"150.25"_s, u"--interval-jitter"_s, u"2"_s,
                                    u"--missed-samples"_s, u"5"_s, u"--fault-rate"_s, u"4"_s}));
    return hash.result().toHex().left(16);
}

const QHash<QString, QByteArray> expectedOf{
    {u"home"_s, "f7ac942259482148"},
    {u"living-room"_s, "87ee7493edef6f38"},
    {u"bedroom"_s, "9fcd0c46cc7ede5c"},
    {u"hallway"_s, "d34339f96658c4b9"},
    {u"kitchen"_s, "0f1d2bce1e44acc5"},
    {u"office-heating"_s, "cf3d200a5ef7d949"},
    {u"office-ac"_s, "e1d7646557dcfe02"},
    {u"bathroom"_s, "f0dfdf6da17d3b82"},
    {u"cellar"_s, "edf24c9f2fb19f17"},
    {u"greenhouse"_s, "0be987e1e4e7eb44"},
    {u"cold-store"_s, "c164b2449fab70d7"},
    {u"server-room"_s, "8b73db5e9238ba0c"},
    {u"outdoor-temperate"_s, "35575d1fe9ad5260"},
    {u"outdoor-temperate-summer"_s, "03a18aeec7ce2ce5"},
    {u"outdoor-temperate-winter"_s, "e7924720a2eec37b"},
    {u"outdoor-tropical"_s, "6280473dd188feb2"},
    {u"outdoor-desert"_s, "c4284d21417fe6dc"},
    {u"outdoor-alpine"_s, "05f2fc82e53079f2"},
};

} // namespace

/// The same seed gives the same bytes on every Debian, compiler and kind of build. Where the air or
/// the chip are changed on purpose, the values below are renewed, and CHANGELOG.md says so.
class TestSameBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofEveryProfile_data()
    {
        QTest::addColumn<QByteArray>("expected");
        const QTemporaryDir none;
        for (const QString &name : ProfileStore(none.path()).names())
            QTest::newRow(qPrintable(name)) << expectedOf.value(name);
    }
    void ofEveryProfile()
    {
        QFETCH(QByteArray, expected);
        const QString profile = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(checksum(profile), expected);
    }
};

QTEST_APPLESS_MAIN(TestSameBytes)
#include "tst_samebytes.moc"
