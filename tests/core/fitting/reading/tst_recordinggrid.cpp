#include "core/fitting/reading/recordingreader.h"
#include "core/text/timezone.h"

#include <QDateTime>
#include <QTest>

#include <array>
#include <cmath>

using namespace aneroid;

namespace {

constexpr int rowCount = 432; // three days
constexpr TimeMs stepMs = 600'000;
const TimeMs firstMs =
    QDateTime::fromString(QStringLiteral("2024-03-04T00:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();

/// A unit that one channel of the known series is written in.
struct Unit
{
    const char *name;
    Channel channel;
    double scale;
    double offset;
    int digits;
    const char *header; ///< in the column's name; empty: told by magnitude
};

constexpr std::array units{
    Unit{"°C", Channel::Temperature, 1.0, 0.0, 2, " (°C)"},
    Unit{"°F", Channel::Temperature, 1.8, 32.0, 2, " (°F)"},
    Unit{"°F bare", Channel::Temperature, 1.8, 32.0, 2, ""},
    Unit{"K", Channel::Temperature, 1.0, 273.15, 2, ""},
    Unit{"Pa", Channel::Pressure, 100.0, 0.0, 0, ""},
    Unit{"kPa", Channel::Pressure, 0.1, 0.0, 3, ""},
    Unit{"inHg", Channel::Pressure, 1.0 / 33.86389, 0.0, 3, ""},
    Unit{"mmHg", Channel::Pressure, 1.0 / 1.333224, 0.0, 2, ""},
};

/// Qt's letters; "s" and "ms" are counts since 1970. Two formats with a bar: two columns.
constexpr std::array clocks{"yyyy-MM-dd HH:mm:ss",
                            "yyyy-MM-ddTHH:mm:ssZ",
                            "dd.MM.yyyy HH:mm",
                            "MM/dd/yyyy h:mm AP",
                            "dd/MM/yyyy HH:mm:ss",
                            "dd-MMM-yyyy HH:mm:ss",
                            "ddd MMM dd HH:mm:ss yyyy",
                            "yyyy/MM/dd - HH:mm:ss",
                            "s",
                            "ms",
                            "dd/MM/yyyy|HH:mm",
                            "yyyyMMddTHHmmss"};

constexpr std::array delimiters{',', ';', '\t', '|'};
enum Decimals { Point, Comma, Thousands };
enum Trouble { None, Gaps, Repeats };

std::array<double, channelCount> airAt(int i)
{
    const double day = 6.283185307 * i / 144.0;
    return {20.0 + 2.0 * std::sin(day), 45.0 - 3.0 * std::sin(day),
            1013.0 + 1.5 * std::sin(0.31 * day)};
}

QByteArray written(double value, int digits, Decimals decimals)
{
    QByteArray text = QByteArray::number(value, 'f', digits);
    const qsizetype mark = digits > 0 ? text.indexOf('.') : text.size();
    // A group without decimals would be a decimal to everybody.
    if (decimals == Thousands && digits > 0 && mark > 3) {
        text[mark] = ',';
        text.insert(mark - 3, '.');
    } else if (decimals != Point && digits > 0) {
        text[mark] = ',';
    }
    return text;
}

QByteArray stamp(int i, const QByteArray &clock, char delimiter)
{
    const TimeMs ms = firstMs + i * stepMs;
    if (clock == "s" || clock == "ms")
        return QByteArray::number(clock == "s" ? ms / 1000 : ms);
    QString text = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, utcZone),
                                         QString::fromLatin1(clock)
                                             .replace(u'Z', QStringLiteral("'Z'"))
                                             .replace(u'|', QStringLiteral("'|'")));
    return text.toUtf8().replace('|', delimiter);
}

QByteArray fileOf(const Unit &unit, const QByteArray &clock, char delimiter, Decimals decimals,
                  Trouble trouble)
{
    constexpr std::array names{"temperature", "humidity", "pressure"};
    QByteArray header = clock.contains('|') ? QByteArray("date") + delimiter + "time" : "timestamp";
    for (const Channel channel : allChannels) {
        header += delimiter + QByteArray(names[indexOf(channel)]);
        if (channel == unit.channel)
            header += unit.header;
        else if (channel == Channel::Temperature && QByteArray(unit.name) == "inHg")
            header += " (°C)"; // beside inches of mercury bare degrees are open
    }
    QByteArray text = header + '\n';
    for (int i = 0; i < rowCount; ++i) {
        if (trouble == Gaps && i % 50 > 44)
            continue;
        QByteArray row = stamp(i, clock, delimiter);
        const auto air = airAt(i);
        for (const Channel channel : allChannels) {
            const bool own = channel == unit.channel;
            const double value =
                own ? air[indexOf(channel)] * unit.scale + unit.offset : air[indexOf(channel)];
            row += delimiter + written(value, own ? unit.digits : 2, decimals);
        }
        text += row + '\n';
        if (trouble == Repeats && i % 7 == 0)
            text += row + '\n';
    }
    return text;
}

double meanOf(const std::vector<float> &values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

} // namespace

/// One known series in every way that loggers write it: mean, first and last time and interval are
/// right in each, or it is refused with the sentence that says why. None is wrong.
class TestRecordingGrid : public QObject
{
    Q_OBJECT

    static void check(const QByteArray &text, const QByteArray &name, bool &refused)
    {
        const auto result = readRecording(text, QStringLiteral("grid.csv"), {});
        refused = !result.ok();
        if (refused) {
            // What may be open: the unit, and where cells end.
            const bool right = result.error().contains(QStringLiteral("--")) ||
                               result.error().contains(QStringLiteral("cells under"));
            QVERIFY2(right, qPrintable(QString::fromUtf8(name) + u' ' + result.error()));
            return;
        }
        const Recording &recording = result->recording;
        const std::array<double, channelCount> wanted{20.0, 45.0, 1013.0};
        const std::array<double, channelCount> allowed{0.15, 0.25, 0.35};
        for (std::size_t c = 0; c < channelCount; ++c) {
            QVERIFY2(std::abs(meanOf(recording.values[c]) - wanted[c]) < allowed[c],
                     qPrintable(QStringLiteral("%1 channel %2: %3")
                                    .arg(QString::fromUtf8(name))
                                    .arg(c)
                                    .arg(meanOf(recording.values[c]))));
        }
        QCOMPARE(recording.times.front(), firstMs);
        QVERIFY2(recording.times.back() >= firstMs + (rowCount - 10) * stepMs, name.constData());
        QVERIFY2((recording.times[1] - recording.times[0]) % stepMs == 0 &&
                     recording.times[2] - recording.times[0] <= 2 * stepMs,
                 name.constData());
    }

private Q_SLOTS:
    void isNeverWrong_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QByteArray>("clock");
        for (std::size_t u = 0; u < units.size(); ++u) {
            for (const char *const clock : clocks)
                QTest::addRow("%s, %s", units[u].name, clock)
                    << static_cast<int>(u) << QByteArray(clock);
        }
    }
    void isNeverWrong()
    {
        QFETCH(int, unit);
        QFETCH(QByteArray, clock);
        int read = 0;
        for (const char delimiter : delimiters) {
            for (const Decimals decimals : {Point, Comma, Thousands}) {
                for (const Trouble trouble : {None, Gaps, Repeats}) {
                    const QByteArray name = QByteArray("delimiter ") + delimiter + ", decimals " +
                                            QByteArray::number(decimals) + ", trouble " +
                                            QByteArray::number(trouble);
                    bool refused = false;
                    check(fileOf(units[static_cast<std::size_t>(unit)], clock, delimiter, decimals,
                                 trouble),
                          name, refused);
                    if (QTest::currentTestFailed())
                        return;
                    read += refused ? 0 : 1;
                }
            }
        }
        QVERIFY2(read >= 27, qPrintable(QString::number(read))); // of 36: commas may be refused
    }
};

QTEST_GUILESS_MAIN(TestRecordingGrid)
#include "tst_recordinggrid.moc"
