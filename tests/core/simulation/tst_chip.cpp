#include "core/instrument/trim.h"
#include "core/profiles/profilestore.h"
#include "core/simulation/engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace aneroid;

namespace {

constexpr TimeMs start = 1'763'164'800'000; // 2025-11-15T00:00:00Z

double square(double x)
{
    return x * x;
}

/// The datasheet's formulas with doubles, as appendix 8.1 prints them: an oracle that shares
/// nothing with ours but the calibration.
Air datasheetDoubles(const RawWords &words, const TrimParameters &trim)
{
    const double t = words.temperature;
    const double fine = (t / 16384.0 - trim.t1 / 1024.0) * trim.t2 +
                        square(t / 131072.0 - trim.t1 / 8192.0) * trim.t3;
    const auto wholeFine = static_cast<std::int32_t>(fine);

    double a = wholeFine / 2.0 - 64000.0;
    double b = a * a * trim.p6 / 32768.0;
    b = b + a * trim.p5 * 2.0;
    b = b / 4.0 + trim.p4 * 65536.0;
    a = (trim.p3 * a * a / 524288.0 + trim.p2 * a) / 524288.0;
    a = (1.0 + a / 32768.0) * trim.p1;
    double p = 1048576.0 - words.pressure;
    p = (p - b / 4096.0) * 6250.0 / a;
    p = p + (trim.p9 * p * p / 2147483648.0 + p * trim.p8 / 32768.0 + trim.p7) / 16.0;

    double h = wholeFine - 76800.0;
    h = (words.humidity - (trim.h4 * 64.0 + trim.h5 / 16384.0 * h)) *
        (trim.h2 / 65536.0 * (1.0 + trim.h6 / 67108864.0 * h * (1.0 + trim.h3 / 67108864.0 * h)));
    h = h * (1.0 - trim.h1 * h / 524288.0);
    return {fine / 5120.0, std::clamp(h, 0.0, 100.0), p / 100.0};
}

/// Its whole-number formulas (section 4.2.3), pressure with 64 bits.
Air datasheetIntegers(const RawWords &words, const TrimParameters &trim)
{
    const auto t = static_cast<std::int32_t>(words.temperature);
    const std::int32_t above = (t >> 4) - trim.t1;
    const std::int32_t fine = ((((t >> 3) - (trim.t1 << 1)) * trim.t2) >> 11) +
                              ((((above * above) >> 12) * trim.t3) >> 14);
    const double celsius = ((fine * 5 + 128) >> 8) / 100.0;

    std::int64_t a = std::int64_t{fine} - 128000;
    std::int64_t b = a * a * trim.p6;
    b += (a * trim.p5) * (1LL << 17);
    b += static_cast<std::int64_t>(trim.p4) * (1LL << 35);
    a = ((a * a * trim.p3) >> 8) + (a * trim.p2) * (1LL << 12);
    a = (((std::int64_t{1} << 47) + a) * trim.p1) >> 33;
    std::int64_t p = 1048576 - std::int64_t{words.pressure};
    p = ((p * (1LL << 31) - b) * 3125) / a;
    const std::int64_t c = (trim.p9 * (p >> 13) * (p >> 13)) >> 25;
    const std::int64_t d = (trim.p8 * p) >> 19;
    p = ((p + c + d) >> 8) + static_cast<std::int64_t>(trim.p7) * 16;

    const std::int32_t x = fine - 76800;
    const std::int32_t slope =
        (((((x * trim.h6) >> 10) * (((x * trim.h3) >> 11) + 32768)) >> 10) + 2097152) * trim.h2 +
        8192;
    const auto h = static_cast<std::int32_t>(words.humidity);
    std::int32_t v = (((h << 14) - (trim.h4 << 20) - trim.h5 * x + 16384) >> 15) * (slope >> 14);
    v -= ((((v >> 15) * (v >> 15)) >> 7) * trim.h1) >> 4;
    v = std::clamp(v, 0, 419430400);
    return {celsius, (v >> 12) / 1024.0, static_cast<double>(p) / 25600.0};
}

const ProfileStore &profiles()
{
    static const QTemporaryDir folder;
    static const ProfileStore store(folder.path());
    return store;
}

std::vector<std::pair<const char *, SensorMode>> modes()
{
    return {{"weather", presetMode(SensorPreset::WeatherMonitoring)},
            {"indoor navigation", presetMode(SensorPreset::IndoorNavigation)},
            {"gaming", presetMode(SensorPreset::Gaming)},
            {"adafruit", presetMode(SensorPreset::Adafruit)},
            {"esphome", presetMode(SensorPreset::EspHome)},
            {"tasmota", presetMode(SensorPreset::Tasmota)},
            {"linux", presetMode(SensorPreset::Linux)},
            {"zephyr", presetMode(SensorPreset::Zephyr)},
            {"forced, filter 8", {{4, 2, 8}, 8, 0}},
            {"no temperature", {{0, 1, 1}, 1, 0}},
            {"no humidity", {{1, 0, 1}, 4, 0}},
            {"no pressure", {{1, 1, 0}, 1, 500}}};
}

struct Made
{
    std::vector<Reading> readings;
    std::vector<RawWords> words;
};

Made made(Engine &engine, std::uint32_t device, std::size_t count, bool words)
{
    constexpr TimeMs interval = 600'000;
    const std::size_t before = engine.warmUp(0, device);
    std::vector<TimeMs> times(before + count);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = start + (static_cast<TimeMs>(i) - static_cast<TimeMs>(before)) * interval;
    Made out{std::vector<Reading>(count), std::vector<RawWords>(words ? count : 0)};
    engine.generate(device, times, before, 1, out.readings, {}, out.words);
    return out;
}

} // namespace

class TestChip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void driversMakeTheReadingsOfTheWords_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<SensorMode>("mode");
        for (const ProfileEntry &entry : profiles().list()) {
            for (const auto &[name, mode] : modes())
                QTest::addRow("%s, %s", qPrintable(entry.name), name) << entry.name << mode;
        }
    }
    void driversMakeTheReadingsOfTheWords()
    {
        QFETCH(QString, profile);
        QFETCH(SensorMode, mode);
        const Profile climate = profiles().load(profile).value();
        EngineSettings settings;
        settings.climate.ranges = climate.ranges;
        settings.climate.drift = climate.drift;
        settings.instrument.mode = mode;
        Engine engine(climate, 42, {"bme280_0001", "bme280_0002"}, settings);
        for (const std::uint32_t device : {0U, 1U}) {
            const std::size_t count = mode.filtered() && mode.normalMode() ? 20 : 80;
            const Made with = made(engine, device, count, true);
            QVERIFY(with.readings == made(engine, device, count, false).readings);
            const TrimParameters trim = engine.trim(device);
            for (std::size_t i = 0; i < with.words.size(); ++i) {
                const RawWords &words = with.words[i];
                const Reading &reading = with.readings[i];
                QVERIFY(words.temperature <= largestWord && words.pressure <= largestWord &&
                        words.humidity <= largestHumidityWord);
                const Air exact = datasheetDoubles(words, trim);
                QVERIFY2(std::abs(exact.temperatureC - reading.temperatureC) < 0.0051 &&
                             std::abs(exact.humidity - reading.humidity) < 0.0051 &&
                             std::abs(exact.pressureHpa - reading.pressureHpa) < 0.0051,
                         qPrintable(QStringLiteral("%1: %2 %3 %4, not %5 %6 %7")
                                        .arg(i)
                                        .arg(exact.temperatureC)
                                        .arg(exact.humidity)
                                        .arg(exact.pressureHpa)
                                        .arg(reading.temperatureC)
                                        .arg(reading.humidity)
                                        .arg(reading.pressureHpa)));
                // The bounds of resources/docs/chip.md.
                const Air whole = datasheetIntegers(words, trim);
                QVERIFY(std::abs(whole.temperatureC - reading.temperatureC) < 0.0201);
                QVERIFY(std::abs(whole.humidity - reading.humidity) < 0.0135);
                QVERIFY(std::abs(whole.pressureHpa - reading.pressureHpa) < 0.011);
            }
        }
    }

    void skippedChannelsHaveTheWordOfTheReset()
    {
        const Profile climate = homeProfile();
        EngineSettings settings;
        settings.climate.ranges = climate.ranges;
        settings.instrument.mode = {{0, 0, 0}, 1, 0};
        Engine engine(climate, 1, {"a"}, settings);
        const Made all = made(engine, 0, 20, true);
        for (std::size_t i = 0; i < all.words.size(); ++i) {
            QCOMPARE(all.words[i], (RawWords{skippedWord, skippedHumidityWord, skippedWord}));
            QVERIFY(all.readings[i].temperatureC > 19.0 && all.readings[i].temperatureC < 27.0);
            QVERIFY(all.readings[i].pressureHpa > 590.0 && all.readings[i].pressureHpa < 720.0);
        }
    }

    void eachDeviceHasItsOwnTrim()
    {
        std::set<std::pair<int, int>> seen;
        for (std::uint64_t id = 0; id < 2000; ++id) {
            const TrimParameters trim = trimOf(id * 0x9e3779b97f4a7c15ULL);
            QVERIFY(trim.t1 >= 27603 && trim.t1 <= 28814 && trim.t2 >= 25947 && trim.t2 <= 26962);
            QVERIFY(trim.p1 >= 35567 && trim.p1 <= 38146 && trim.p2 >= -10930 && trim.p2 <= -10437);
            QVERIFY(trim.p4 >= 7295 && trim.p4 <= 9960 && trim.p5 >= -223 && trim.p5 <= 103);
            QVERIFY(trim.h2 >= 354 && trim.h2 <= 380 && trim.h4 >= 277 && trim.h4 <= 339);
            QVERIFY(trim.h5 >= 0 && trim.h5 <= 50);
            const TrimParameters fixed{trim.t1, trim.t2, 50, trim.p1, trim.p2, 3024,
                                       trim.p4, trim.p5, -7, 9900,    -10230,  4285,
                                       75,      trim.h2, 0,  trim.h4, trim.h5, 30};
            QCOMPARE(trim, fixed);
            const Air zero = compensated({0, 30000, 320000}, trim);
            QVERIFY(zero.temperatureC > -145.5 && zero.temperatureC < -136.4);
            for (const Air &corner :
                 {Air{-40, 0, 300}, Air{-40, 100, 1100}, Air{85, 0, 300}, Air{85, 100, 1100}}) {
                const Air back = compensated(nearestWords(corner, trim), trim);
                QVERIFY(std::abs(back.pressureHpa - corner.pressureHpa) < 0.01);
                QVERIFY(std::abs(back.humidity - corner.humidity) < 0.01);
            }
            seen.insert({trim.t1, trim.p1});
        }
        QVERIFY(seen.size() > 1990);
    }

    void registersHoldTheTrim()
    {
        const TrimParameters trim = trimOf(7);
        const auto rows = registerRows(trim, presetMode(SensorPreset::Linux));
        QCOMPARE(rows.size(), std::size_t{4});
        const std::vector<std::uint8_t> &a = rows[0].bytes;
        QCOMPARE(rows[0].address, std::uint8_t{0x88});
        QCOMPARE(a.size(), std::size_t{26});
        const auto word = [&a](std::size_t at) { return a[at] | a[at + 1] << 8; };
        QCOMPARE(word(0), int{trim.t1});
        QCOMPARE(static_cast<std::int16_t>(word(8)), trim.p2);
        QCOMPARE(static_cast<std::int16_t>(word(22)), trim.p9);
        QCOMPARE(a[25], trim.h1);
        QCOMPARE(rows[1], (RegisterRow{0xD0, {0x60}}));
        const std::vector<std::uint8_t> &h = rows[2].bytes;
        QCOMPARE(rows[2].address, std::uint8_t{0xE1});
        QCOMPARE(h[0] | h[1] << 8, int{trim.h2});
        QCOMPARE(h[3] << 4 | (h[4] & 0xf), int{trim.h4});
        QCOMPARE(h[5] << 4 | h[4] >> 4, int{trim.h5});
        QCOMPARE(h[6], std::uint8_t{30});
        // osrs_h ×16, status 0, osrs_t ×2 osrs_p ×16 normal, 0.5 ms and filter 4.
        QCOMPARE(rows[3], (RegisterRow{0xF2, {0x05, 0x00, 0x57, 0x08}}));
        QCOMPARE(QByteArray::fromStdString(registerText({0xE1, {0x6A, 0x01}})),
                 QByteArray("E1  6A 01"));
    }

    void dataIsInTheOrderOfTheChip()
    {
        const std::array<std::uint8_t, 8> wanted{0x65, 0x5A, 0xC0, 0x7E, 0xED, 0x00, 0x75, 0x30};
        QCOMPARE(dataBytes({519888, 30000, 415148}), wanted);
    }
};

QTEST_APPLESS_MAIN(TestChip)
#include "tst_chip.moc"
