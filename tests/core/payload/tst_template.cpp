#include "core/payload/template.h"
#include "payloadsample.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace aneroid;

namespace {

/// A device in a place, one hour east of Greenwich, with two columns of its own.
struct Sample
{
    Reading reading = fixtureReading();
    PayloadDevice device{.id = "an-01",
                         .number = 3,
                         .intervalS = 10.0,
                         .utcOffsetMinutes = 60,
                         .latitude = 50.0875,
                         .longitude = -14.25,
                         .altitudeM = 250.0,
                         .authToken = "s3cret",
                         .meta = {}};
    std::vector<std::string> room{"Cellar \"1\""};
    std::vector<std::string> none{""};

    [[nodiscard]] QByteArray render(const QByteArray &text, Escaping escaping = Escaping::None)
    {
        MetaNames names{"room", "none"};
        const auto made = Template::compile(text.toStdString(), escaping, names);
        if (!made)
            return "error " + QByteArray::number(static_cast<int>(made.error().kind)) + " at " +
                   QByteArray::number(static_cast<qulonglong>(made.error().offset));
        const std::array<const std::vector<std::string> *, 3> columns{&room, &none, nullptr};
        device.meta = {columns, 0};
        std::string out;
        made->render(out, {reading, device, "k3f9q2", "1.0.0"});
        return QByteArray::fromStdString(out);
    }
};

TemplateError errorOf(const char *text, Escaping escaping = Escaping::Json)
{
    MetaNames names;
    const auto made = Template::compile(text, escaping, names);
    return made ? TemplateError{TemplateError::Kind::Empty, "no error", {}, 999} : made.error();
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void variables_data();
    void variables();
    void everyVariableRenders();
    void mustache_data();
    void mustache();
    void escapes_data();
    void escapes();
    void numbersAreNumbersForAnyReading();
    void whatIsNotANumber();
    void halvesRoundAwayFromZero_data();
    void halvesRoundAwayFromZero();
    void clocksHaveTheirMilliseconds();
    void errors_data();
    void errors();
    void needs();
    void lppIsRoundedNotCut();
    void lppHoldsWhatDoesNotFit();
};

void TestTemplate::variables_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("device_id", "an-01");
    row("device_number", "3");
    row("run", "k3f9q2");
    row("sequence", "17");
    row("interval_s", "10");
    row("version", "1.0.0");
    row("timestamp", "2026-11-29T09:30:00.000Z");
    row("timestamp_s", "2026-11-29T09:30:00Z");
    row("unix_s", "1795944600");
    row("unix_s.3", "1795944600.000");
    row("unix_ms", "1795944600000");
    row("unix_us", "1795944600000000");
    row("unix_ns", "1795944600000000000");
    row("utc_date", "2026-11-29");
    row("utc_clock", "09:30:00");
    row("utc_clock.0", "09:30:00");
    row("utc_clock.3", "09:30:00.000");
    row("local_time", "2026-11-29T10:30:00");
    row("temperature_c", "21.57");
    row("temperature_c.0", "22");
    row("temperature_c.1", "21.6");
    row("temperature_c.4", "21.5700");
    row("temperature_f", "70.83");
    row("temperature_f.1", "70.8");
    row("temperature_k", "294.72");
    row("humidity", "45.63");
    row("humidity.0", "46");
    row("pressure_hpa", "1012.34");
    row("pressure_pa", "101234.00");
    row("pressure_pa.0", "101234");
    row("pressure_kpa.3", "101.234");
    row("pressure_inhg.3", "29.894");          // 101234 Pa / 3386.38866667
    row("pressure_mmhg.1", "759.3");           // 101234 Pa / 133.322387415
    row("pressure_sea_level_hpa.1", "1042.9"); // 1012.34 / (1 − 250/44330)^5.255
    row("dew_point_c.1", "9.3");
    row("dew_point_f.1", "48.8");
    row("absolute_humidity.1", "8.6");
    row("in_weather_event", "false");
    row("weather_event", "");
    row("anomaly", "");
    row("latitude", "50.0875");
    row("longitude", "-14.25");
    row("longitude.1", "-14.3");
    row("altitude", "250");
    row("auth_token", "s3cret");
    row("lpp_base64", "AWcA2AJoWwNzJ4s=");
    row("lpp_hex", "016700d802685b0373278b");
    row("lpp_humidity.1", "45.5");
    row("meta_room", "Cellar \"1\"");
    row("meta_none", "");
    row("meta_absent", "");
}

void TestTemplate::variables()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(Sample().render("{{" + QByteArray(QTest::currentDataTag()) + "}}"), text);
    QCOMPARE(Sample().render("a{{ " + QByteArray(QTest::currentDataTag()) + " }}b"),
             'a' + text + 'b');
}

void TestTemplate::everyVariableRenders()
{
    for (const VariableInfo &info : payloadVariables()) {
        const QByteArray name(info.name.data(), static_cast<qsizetype>(info.name.size()));
        const QByteArray text = Sample().render("{{" + name + "}}");
        QVERIFY2(!text.startsWith("error"), name.constData());
        const bool mayBeEmpty =
            info.variable == Variable::WeatherEvent || info.variable == Variable::Anomaly;
        QVERIFY2(mayBeEmpty || !text.isEmpty(), name.constData());
    }
}

void TestTemplate::mustache_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *source, const char *text) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(text);
    };
    row("no tag", "plain } { }} text", "plain } { }} text");
    row("section shown", "a{{#latitude}}b{{/latitude}}c", "abc");
    row("section hidden", "a{{#weather_event}}b{{/weather_event}}c", "ac");
    row("inverted", "a{{^weather_event}}b{{/weather_event}}c", "abc");
    row("inverted hidden", "a{{^latitude}}b{{/latitude}}c", "ac");
    row("nested", "{{#latitude}}1{{^anomaly}}2{{#run}}3{{/run}}{{/anomaly}}{{/latitude}}4", "1234");
    row("hidden with nested", "{{#anomaly}}1{{#run}}2{{/run}}3{{/anomaly}}4", "4");
    row("false flag", "{{#in_weather_event}}x{{/in_weather_event}}.", ".");
    row("meta section", "{{#meta_room}}{{meta_room}}{{/meta_room}}{{^meta_none}}!{{/meta_none}}",
        "Cellar \"1\"!");
    row("comment", "a{{! not this }}b", "ab");
    row("delimiters", "{{=<% %>=}}{{ value_json.t }}<%sequence%>", "{{ value_json.t }}17");
    row("delimiters and back", "{{=| |=}}|run||={{ }}=|{{sequence}}", "k3f9q217");
    row("triple", "{{{device_id}}}", "an-01");
    row("ampersand", "{{& device_id }}", "an-01");
    row("braces around", "{\"a\":{{sequence}}}", "{\"a\":17}");
    row("section's own lines", "a\n{{#run}}\nb\n{{/run}}\nc\n", "a\nb\nc\n");
    row("section on one line", "a\n{{#run}}b{{/run}}\nc", "a\nb\nc");
    row("indented tag", "a\n  {{#run}}\nb\n  {{/run}}\nc", "a\nb\nc");
}

void TestTemplate::mustache()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, text);
    QCOMPARE(Sample().render(source), text);
}

void TestTemplate::escapes_data()
{
    QTest::addColumn<int>("escaping");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, Escaping escaping, const QByteArray &source,
                        const QByteArray &id, const QByteArray &text) {
        QTest::newRow(name) << int(escaping) << source << id << text;
    };
    row("JSON", Escaping::Json, R"({"i":"{{device_id}}"})", "a\"b\\c\nd\x01",
        R"({"i":"a\"b\\c\u000ad\u0001"})");
    row("JSON, other letters", Escaping::Json, R"("{{device_id}}")", "Wärme室", "\"Wärme室\"");
    row("JSON, no UTF-8", Escaping::Json, R"("{{device_id}}")",
        "a\xff"
        "b\xc3",
        "\"a\uFFFDb\uFFFD\"");
    row("JSON, unescaped on demand", Escaping::Json, R"("{{{device_id}}}")", "a/b", R"("a/b")");
    row("tag", Escaping::LineProtocol, "m,d={{device_id}} v=1", "a b,c=d", R"(m,d=a\ b\,c\=d v=1)");
    row("tag's end", Escaping::LineProtocol, "m,d={{device_id}} v=1", R"(a\)", "m,d=a v=1");
    row("tag's line end", Escaping::LineProtocol, "m,d={{device_id}} v=1", "a\nb",
        R"(m,d=a\ b v=1)");
    row("empty tag", Escaping::LineProtocol, "m,d={{device_id}} v=1", "", "m,d=_ v=1");
    row("string field", Escaping::LineProtocol, R"(m v="{{device_id}}")", R"(a "b", c\)",
        R"(m v="a \"b\", c\\")");
    row("query", Escaping::Url, "id={{device_id}}&x=1", "a b&c=d/é",
        "id=a%20b%26c%3Dd%2F%C3%A9&x=1");
    row("path", Escaping::UrlPath, "/x/{{device_id}}/y", "a/b?c#d", "/x/a%2Fb%3Fc%23d/y");
    row("header", Escaping::Header, "dev {{device_id}}", "a\r\nX-Evil: 1", "dev a__X-Evil: 1");
    row("header, triple", Escaping::Header, "{{{device_id}}}", "a\nb", "a_b");
    row("topic", Escaping::Topic, "t/{{device_id}}/s", "a/b+c#d\te", "t/a_b_c_d_e/s");
    row("topic, triple", Escaping::Topic, "t/{{{device_id}}}", "a/b", "t/a_b");
    row("none", Escaping::None, "{{device_id}}", "a\"b/c", "a\"b/c");
}

void TestTemplate::escapes()
{
    QFETCH(const int, escaping);
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, text);
    Sample sample;
    sample.device.id = {id.constData(), static_cast<std::size_t>(id.size())};
    QCOMPARE(sample.render(source, static_cast<Escaping>(escaping)), text);
}

/// Whatever a broken sensor reports, each number has digits on both sides of its point, or none.
void TestTemplate::numbersAreNumbersForAnyReading()
{
    static const QRegularExpression number(
        QStringLiteral("^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?|[1-9](\\.[0-9]+)?e\\+[0-9]+)$"));
    Sample sample;
    for (const double t : {-273.15, -243.04, -140.9, -40.0, -0.001, 0.0, 0.005, 85.0, 1e6, 1e300}) {
        for (const double h : {0.0, 0.004, 50.0, 100.0, 655.35}) {
            sample.reading.temperatureC = t;
            sample.reading.humidity = h;
            sample.reading.pressureHpa = h * 20.0;
            for (const VariableInfo &info : payloadVariables()) {
                if (info.type == VariableType::Text || info.type == VariableType::Flag)
                    continue;
                const QByteArray name(info.name.data(), static_cast<qsizetype>(info.name.size()));
                for (const char *decimals : {"", ".0", ".1", ".3", ".9"}) {
                    const QByteArray tag = "{{" + name + decimals + "}}";
                    const QString text = QString::fromUtf8(sample.render(tag));
                    QVERIFY2(number.match(text).hasMatch(),
                             qPrintable(QString::fromUtf8(tag) + text));
                    QVERIFY2(text != QLatin1StringView("-0.00"), tag.constData());
                }
            }
        }
    }
}

void TestTemplate::whatIsNotANumber()
{
    Sample sample;
    sample.reading.temperatureC = std::numeric_limits<double>::quiet_NaN();
    sample.reading.humidity = std::numeric_limits<double>::infinity();
    sample.device.altitudeM.reset();
    QCOMPARE(sample.render("[{{temperature_c}},{{humidity}}]", Escaping::Json),
             QByteArray("[null,null]"));
    QCOMPARE(sample.render("{{temperature_c}}|{{altitude}}|{{pressure_sea_level_hpa.1}}"),
             QByteArray("||"));
}

void TestTemplate::halvesRoundAwayFromZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double value, const char *text) {
        QTest::newRow(text) << value << QByteArray(text);
    };
    row(45.65, "45.7");
    row(1012.35, "1012.4");
    row(-0.05, "-0.1");
    row(-0.04, "0.0");
    row(0.25, "0.3");
    row(99.95, "100.0");
}

void TestTemplate::halvesRoundAwayFromZero()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, text);
    Sample sample;
    sample.reading.temperatureC = value;
    QCOMPARE(sample.render("{{temperature_c.1}}"), text);
}

void TestTemplate::clocksHaveTheirMilliseconds()
{
    Sample sample;
    sample.reading.timestampMs += 78;
    QCOMPARE(sample.render("{{utc_clock}}|{{utc_clock.1}}|{{utc_clock.3}}|{{unix_s.3}}"),
             QByteArray("09:30:00|09:30:00.0|09:30:00.078|1795944600.078"));
    sample.reading.timestampMs = -1; // before 1970
    QCOMPARE(sample.render("{{utc_clock.3}}"), QByteArray("23:59:59.999"));
}

void TestTemplate::errors_data()
{
    using Kind = TemplateError::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *source, Kind kind, int offset) {
        QTest::newRow(source) << int(kind) << offset << QByteArray(source);
    };
    row("ab{{sequence", Kind::Unclosed, 2);
    row("ab{{{sequence}}", Kind::Unclosed, 2);
    row("a{{#run}}b", Kind::UnclosedSection, 1);
    row("a{{#run}}b{{^anomaly}}c{{/anomaly}}", Kind::UnclosedSection, 1);
    row("a{{/run}}", Kind::NotOpen, 1);
    row("{{#run}}{{#anomaly}}{{/run}}{{/anomaly}}", Kind::WrongEnd, 20);
    row("ab{{ temprature_c }}", Kind::Unknown, 5);
    row("{{#nothing}}{{/nothing}}", Kind::Unknown, 3);
    row("{{META_room}}", Kind::Unknown, 2);
    row("{{meta_}}", Kind::Unknown, 2);
    row("a{{}}", Kind::Empty, 1);
    row("a{{ . }}", Kind::Empty, 1);
    row("a{{> other}}", Kind::Partial, 1);
    row("{{temperature_c.x}}", Kind::Decimals, 2);
    row("{{temperature_c.10}}", Kind::Decimals, 2);
    row("{{temperature_c.}}", Kind::Decimals, 2);
    row("\"{{device_id.1}}\"", Kind::Decimals, 3);
    row("\"{{utc_clock.4}}\"", Kind::Decimals, 3);
    row("{{=<%=}}", Kind::Delimiters, 0);
    row("{{=<% %> %>=}}", Kind::Delimiters, 0);
    row("{\"a\":{{device_id}}}", Kind::TextOutside, 5);
}

void TestTemplate::errors()
{
    QFETCH(const int, kind);
    QFETCH(const int, offset);
    QFETCH(const QByteArray, source);
    const TemplateError error = errorOf(source.constData());
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(int(error.offset), offset);
}

void TestTemplate::needs()
{
    MetaNames names;
    const auto made = Template::compile(
        "{{latitude}}{{#altitude}}{{pressure_sea_level_hpa}}{{altitude}}{{/altitude}}"
        "{{#meta_a}}{{meta_a}}{{meta_b}}{{/meta_a}}{{^longitude}}{{longitude}}{{/longitude}}",
        Escaping::None, names);
    QVERIFY(made.ok());
    const auto needs = made->needs();
    QCOMPARE(needs.size(), std::size_t(3));
    QCOMPARE(needs[0].variable, Variable::Latitude);
    QCOMPARE(needs[0].offset, std::size_t(0));
    QVERIFY(needs[1].isMeta);
    QCOMPARE(names[needs[1].meta], std::string("b"));
    QCOMPARE(needs[2].variable, Variable::Longitude);
}

void TestTemplate::lppIsRoundedNotCut()
{
    Sample sample;
    sample.reading.temperatureC = -0.06;  // −0.1 °C: 0xFFFF
    sample.reading.humidity = 45.76;      // 46.0 %: 0x5C
    sample.reading.pressureHpa = 1013.25; // 1013.3 hPa: 0x2795
    QCOMPARE(sample.render("{{lpp_hex}}"), QByteArray("0167ffff02685c03732795"));
}

void TestTemplate::lppHoldsWhatDoesNotFit()
{
    Sample sample;
    sample.reading.temperatureC = 1e6;
    sample.reading.humidity = 655.0;
    sample.reading.pressureHpa = -5.0;
    QCOMPARE(sample.render("{{lpp_hex}}"), QByteArray("01677fff0268ff03730000"));
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
