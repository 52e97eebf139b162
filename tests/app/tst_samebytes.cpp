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
    {u"home"_s, "932bb6d0cf2dbbb2"},
    {u"living-room"_s, "148fa39155b2fd7c"},
    {u"bedroom"_s, "192c24cd3de17278"},
    {u"hallway"_s, "48775cedd96b2797"},
    {u"kitchen"_s, "a109d18d44d5fba5"},
    {u"office-heating"_s, "180fe2870ff09276"},
    {u"office-ac"_s, "596db16fc3186add"},
    {u"bathroom"_s, "eb1cd8cf865f24c4"},
    {u"cellar"_s, "f19c135cbeda3ad8"},
    {u"greenhouse"_s, "51f0545bef0e20ca"},
    {u"cold-store"_s, "8303fafcda31a8dc"},
    {u"server-room"_s, "bc35bed4c3cd45a0"},
    {u"outdoor-temperate"_s, "9f01f6085227562d"},
    {u"outdoor-temperate-summer"_s, "fb206f16d48e02c3"},
    {u"outdoor-temperate-winter"_s, "1cd6138fd9f7446a"},
    {u"outdoor-tropical"_s, "d0cfd945570c0acc"},
    {u"outdoor-desert"_s, "2678db55610c2112"},
    {u"outdoor-alpine"_s, "94936173bc8cd3b2"},
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
