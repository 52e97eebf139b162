#include "core/recording/gzip.h"

#include <QTest>

#include <random>

#include <zlib.h>

using namespace aneroid;

namespace {

/// Takes any number of members, as gunzip does.
std::string unpacked(const std::string &packed)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream{};
    inflateInit2(&stream, gzipWindow);
    std::string in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    std::string out;
    std::string buffer(1 << 16, '\0');
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        status = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer, 0, buffer.size() - stream.avail_out);
        if (status == Z_STREAM_END && stream.avail_in > 0)
            status = inflateReset(&stream);
    }
    inflateEnd(&stream);
    return status == Z_STREAM_END ? out : std::string("broken");
}

} // namespace

class TestGzip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QByteArray noise(300'000, '\0');
        std::mt19937 random(1);
        for (char &c : noise)
            c = static_cast<char>(random());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << QByteArray("timestamp,device_id\n");
        QTest::newRow("much of the same") << QByteArray(1'000'000, 'x');
        QTest::newRow("noise") << noise;
    }
    void comesBack()
    {
        QFETCH(QByteArray, plain);
        std::string packed;
        appendGzipMember(packed, plain.toStdString());
        QCOMPARE(QByteArray::fromStdString(unpacked(packed)), plain);
        std::string again;
        appendGzipMember(again, plain.toStdString());
        QCOMPARE(again, packed);
    }

    void membersAreAFile()
    {
        std::string packed;
        for (const char *part : {"one\n", "two\n", "three\n"})
            appendGzipMember(packed, part);
        QCOMPARE(unpacked(packed), std::string("one\ntwo\nthree\n"));
    }
};

QTEST_APPLESS_MAIN(TestGzip)
#include "tst_gzip.moc"
