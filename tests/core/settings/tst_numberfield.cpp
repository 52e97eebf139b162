#include "core/settings/numberfield.h"

#include <QTest>

using namespace aneroid;

namespace {

using State = TypedNumber::State;

NumberFormat interval()
{
    NumberFormat format;
    format.minimum = 0.01;
    format.maximum = 86'400.0;
    format.decimals = 2;
    format.unitSeconds = 1.0;
    return format;
}

NumberFormat pressure()
{
    NumberFormat format;
    format.minimum = 300.0;
    format.maximum = 1100.0;
    format.decimals = 2;
    format.suffix = QStringLiteral(" hPa");
    return format;
}

NumberFormat temperature()
{
    NumberFormat format;
    format.minimum = -40.0;
    format.maximum = 85.0;
    format.decimals = 2;
    format.suffix = QStringLiteral(" °C");
    return format;
}

NumberFormat devices()
{
    NumberFormat format;
    format.minimum = 1.0;
    format.maximum = 10'000.0;
    return format;
}

NumberFormat latitude()
{
    NumberFormat format;
    format.minimum = -90.0;
    format.maximum = 90.0;
    format.decimals = 1;
    format.suffix = QStringLiteral("°");
    format.word = QStringLiteral("not known");
    format.wordValue = -91.0;
    return format;
}

NumberFormat speed()
{
    NumberFormat format;
    format.minimum = 0.1;
    format.maximum = 10'000.0;
    format.decimals = 1;
    format.prefix = QStringLiteral("×");
    return format;
}

} // namespace

class TestNumberField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<NumberFormat>("format");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<State>("state");
        QTest::addColumn<double>("value");
        const QString en = QStringLiteral("en_US");
        const QString de = QStringLiteral("de_DE");
        const auto good = [](const NumberFormat &format, const QString &locale, const char *text,
                             double value) {
            QTest::addRow("%s in %s", text, qPrintable(locale))
                << format << locale << QString::fromUtf8(text) << State::Good << value;
        };
        const auto other = [](const NumberFormat &format, const QString &locale, const char *text,
                              State state) {
            QTest::addRow("%s in %s", text, qPrintable(locale))
                << format << locale << QString::fromUtf8(text) << state << 0.0;
        };
        for (const QString &locale :
             {en, de, QStringLiteral("zh_CN"), QStringLiteral("fr_FR"), QStringLiteral("es_ES"),
              QStringLiteral("ja_JP"), QStringLiteral("ar_AE"), QStringLiteral("C")}) {
            good(interval(), locale, "0.5 s", 0.5);
            good(interval(), locale, "0,5 s", 0.5);
            good(interval(), locale, "90", 90.0);
            good(interval(), locale, "90 s", 90.0);
            good(interval(), locale, "5 min", 300.0);
            good(interval(), locale, "5min", 300.0);
            good(interval(), locale, "1,5 h", 5400.0);
            good(interval(), locale, "1.5 h", 5400.0);
            good(interval(), locale, "1 d", 86'400.0);
            good(interval(), locale, "1 h 30 min", 5400.0);
            good(interval(), locale, "1h30m", 5400.0);
            good(interval(), locale, "500 ms", 0.5);
            good(interval(), locale, "2 Std.", 7200.0);
            good(interval(), locale, "1 Tag", 86'400.0);
            good(interval(), locale, "5 分钟", 300.0);
            good(interval(), locale, "５秒", 5.0);
            good(interval(), locale, "2 heures", 7200.0);
            good(interval(), locale, "1 j", 86'400.0);
            good(interval(), locale, "3 minutos", 180.0);
            good(interval(), locale, "1 día", 86'400.0);
            good(interval(), locale, "2 時間", 7200.0);
            good(interval(), locale, "5 دقائق", 300.0);
            good(temperature(), locale, "\u200E-3.25", -3.25); // as Arabic writes it
            good(temperature(), locale, "\u061C-٣٫٢٥", -3.25);
            good(pressure(), locale, "١٬٠١٣٫٢٥", 1013.25);
            good(interval(), locale, "  10  ", 10.0);
            good(temperature(), locale, "21,5", 21.5);
            good(temperature(), locale, "21.5 °C", 21.5);
            good(temperature(), locale, "21.5c", 21.5);
            good(temperature(), locale, "−3,25", -3.25);
            good(temperature(), locale, "+7", 7.0);
            good(pressure(), locale, "1 013,25", 1013.25);
            good(speed(), locale, "×60", 60.0);
            good(speed(), locale, "60×", 60.0);
            good(speed(), locale, "60x", 60.0);
            good(latitude(), locale, "not known", -91.0);
            good(latitude(), locale, "-52,5°", -52.5);
            other(interval(), locale, "90000", State::Wrong);
            other(interval(), locale, "2 d", State::Wrong);
            other(interval(), locale, "0.001 s", State::Wrong);
            other(interval(), locale, "5 hPa", State::Wrong);
            other(interval(), locale, "1 h 2 d", State::Wrong);
            other(interval(), locale, "5 mi", State::Unfinished);
            other(interval(), locale, "1 h 30", State::Unfinished);
            other(interval(), locale, "0", State::Unfinished);
            other(interval(), locale, "", State::Unfinished);
            other(interval(), locale, "-5", State::Wrong);
            other(temperature(), locale, "200", State::Wrong);
            other(temperature(), locale, "70 °F", State::Wrong);
            other(temperature(), locale, "twenty", State::Wrong);
            other(temperature(), locale, "20 21", State::Wrong);
            other(temperature(), locale, "20.123", State::Wrong);
            other(temperature(), locale, "1e1", State::Wrong);
            other(temperature(), locale, "nan", State::Wrong);
            other(temperature(), locale, "-", State::Unfinished);
            other(pressure(), locale, "101", State::Unfinished);
            other(pressure(), locale, "10132", State::Wrong);
            other(devices(), locale, "2.5", State::Wrong);
            other(latitude(), locale, "-90.5", State::Wrong);
            other(latitude(), locale, "not", State::Unfinished);
        }
        other(devices(), en, "0", State::Unfinished);
        good(pressure(), en, "1,000", 1000.0); // 1 hPa is not allowed
        good(pressure(), de, "1.000", 1000.0);
        other(pressure(), de, "1,000", State::Wrong);
        good(devices(), en, "1,000", 1000.0);
        other(devices(), de, "0,5", State::Wrong);
        good(devices(), en, "10,000", 10'000.0);
        other(interval(), en, "1,000", State::Wrong); // 1 s or 1000 s
        other(interval(), de, "1.000", State::Wrong);
        good(interval(), en, "1.000", 1.0);
        good(interval(), de, "1,000", 1.0);
        good(interval(), en, "1,234.5", 1234.5);
        good(interval(), en, "1.234,5", 1234.5);
    }
    void reads()
    {
        QFETCH(const NumberFormat, format);
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        const TypedNumber typed = readTypedNumber(format, text, QLocale(locale));
        QTEST(typed.state, "state");
        if (typed.state == State::Good)
            QTEST(typed.value, "value");
    }

    void saysWhatTwoReadingsThereAre()
    {
        const TypedNumber typed =
            readTypedNumber(interval(), QStringLiteral("1,000"), QLocale(QStringLiteral("en_US")));
        QVERIFY2(typed.doubt.contains(QStringLiteral("1.00")), qPrintable(typed.doubt));
        QVERIFY2(typed.doubt.contains(QStringLiteral("1000")), qPrintable(typed.doubt));
    }

    void writesTimes_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](double seconds, const char *english, const char *german) {
            QTest::newRow(english)
                << seconds << QString::fromLatin1(english) << QString::fromLatin1(german);
        };
        row(0.0, "0 s", "0 s");
        row(0.05, "0.05 s", "0,05 s");
        row(0.5, "0.5 s", "0,5 s");
        row(10.0, "10 s", "10 s");
        row(60.0, "1 min", "1 min");
        row(90.0, "90 s", "90 s");
        row(300.0, "5 min", "5 min");
        row(3600.0, "1 h", "1 h");
        row(5400.0, "90 min", "90 min");
        row(86'400.0, "1 d", "1 d");
        row(86'399.99, "86399.99 s", "86399,99 s");
    }
    void writesTimes()
    {
        QFETCH(const double, seconds);
        for (const auto &[locale, column] :
             {std::pair("en_US", "english"), std::pair("de_DE", "german")}) {
            const QLocale where(QString::fromLatin1(locale));
            const QString text = numberFieldText(interval(), seconds, where);
            QCOMPARE(text, qvariant_cast<QString>(*static_cast<QString *>(
                               QTest::qData(column, qMetaTypeId<QString>()))));
            if (seconds >= interval().minimum) // what is shown is understood
                QCOMPARE(readTypedNumber(interval(), text, where).value, seconds);
        }
    }

    void saysWhatIsAllowed()
    {
        const QLocale english(QStringLiteral("en_US"));
        QCOMPARE(allowedInField(interval(), english),
                 QStringLiteral("a time from 0.01 s to 1 d, written like 90 s, 5 min or 1 h"));
        QCOMPARE(allowedInField(devices(), english),
                 QStringLiteral("a whole number from 1 to 10000"));
        QVERIFY(allowedInField(temperature(), english)
                    .startsWith(QStringLiteral("a number from -40 to 85 °C")));
        QVERIFY(allowedInField(latitude(), english).endsWith(QStringLiteral("or \"not known\"")));
    }
};

QTEST_APPLESS_MAIN(TestNumberField)
#include "tst_numberfield.moc"
