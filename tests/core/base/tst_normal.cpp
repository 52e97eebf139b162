#include "core/base/normal.h"
#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace aneroid;

class TestNormal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Published vectors of the Random123 distribution (kat_vectors, philox4x32 10).
    void philoxGivesItsPublishedVectors()
    {
        const auto zero = r123::Philox4x32{}({{0, 0, 0, 0}}, {{0, 0}});
        QCOMPARE(zero[0], 0x6627e8d5u);
        const auto ones = r123::Philox4x32{}({{~0u, ~0u, ~0u, ~0u}}, {{~0u, ~0u}});
        QCOMPARE(ones[0], 0x408f276du);
    }

    void streamsAndCountersAreApart()
    {
        const Random4 a = randomWords(7, Stream::OctaveKnots, 1, 2);
        QCOMPARE(randomWords(7, Stream::OctaveKnots, 1, 2), a);
        QVERIFY(randomWords(7, Stream::EventCounts, 1, 2) != a);
        QVERIFY(randomWords(7, Stream::OctaveKnots, 2, 2) != a);
        QVERIFY(randomWords(7, Stream::OctaveKnots, 1, 3) != a);
        QVERIFY(randomWords(8, Stream::OctaveKnots, 1, 2) != a);
    }

    void quantileInvertsTheDistribution_data()
    {
        QTest::addColumn<double>("p");
        for (const double p : {1e-9, 1e-4, 0.01, 0.02425, 0.1, 0.5, 0.8, 0.97575, 0.9999})
            QTest::addRow("%g", p) << p;
    }
    void quantileInvertsTheDistribution()
    {
        QFETCH(double, p);
        const double back = 0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0));
        QVERIFY2(std::abs(back - p) < 1e-8 * p + 1e-15 || std::abs(back / p - 1.0) < 1e-7,
                 qPrintable(QString::number(back)));
    }

    void tableFollowsTheQuantileAndRises()
    {
        const NormalTable &normal = normalTable();
        double before = -10.0;
        for (std::uint64_t word = 0; word <= 0xffffffffULL; word += 65'521) {
            const auto w = static_cast<std::uint32_t>(word);
            const double z = normal(w);
            QVERIFY(z >= before);
            QVERIFY(std::abs(z - normalQuantile(uniform(w))) < 0.02);
            before = z;
        }
        QVERIFY(std::abs(normal(0)) < 6.5 && normal(0) < -6.0);
        QVERIFY(normal(0xffffffffu) > 6.0);
    }

    void momentsAreNormal()
    {
        const NormalTable &normal = normalTable();
        double sum = 0.0;
        double squares = 0.0;
        double fourth = 0.0;
        constexpr int n = 250'000;
        for (int i = 0; i < n; ++i) {
            for (const std::uint32_t word :
                 randomWords(3, Stream::SensorNoise, static_cast<std::uint64_t>(i))) {
                const double z = normal(word);
                sum += z;
                squares += z * z;
                fourth += z * z * z * z;
            }
        }
        const double count = 4.0 * n;
        QVERIFY(std::abs(sum / count) < 0.004);           // 4σ of the mean of a million
        QVERIFY(std::abs(squares / count - 1.0) < 0.006); // 4σ
        QVERIFY(std::abs(fourth / count - 3.0) < 0.04);   // 4σ
    }

    void halvesAreNormal()
    {
        double squares = 0.0;
        double fourths = 0.0;
        float before = 0.0F;
        for (const float size : halfNormalSizes()) {
            QVERIFY(size > before);
            before = size;
            squares += std::pow(size, 2.0);
            fourths += std::pow(size, 4.0);
        }
        QVERIFY(std::abs(squares / halfNormals - 1.0) < 1e-5);
        QVERIFY2(std::abs(fourths / halfNormals - 3.0) < 0.02,
                 qPrintable(QString::number(fourths)));
    }
};

QTEST_APPLESS_MAIN(TestNormal)
#include "tst_normal.moc"
