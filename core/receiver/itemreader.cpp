#include "core/receiver/itemreader.h"

#include "core/receiver/counttime.h"
#include "core/receiver/jsontext.h"

namespace aneroid {

namespace dom = simdjson::dom;

namespace {

std::string_view textOf(dom::element element)
{
    std::string_view text;
    return element.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// A number, or a text that is one.
bool readNumber(dom::element element, double &value)
{
    if (!element.is_string())
        return element.get(value) == simdjson::SUCCESS;
    const auto number = numberInText(textOf(element));
    value = number.value_or(0.0);
    return number.has_value();
}

} // namespace

struct ItemReader::Quantity
{
    std::string_view name;
    double low;
    double high;
    double ReceivedReading::*member;
};

const std::array<ItemReader::Quantity, 3> ItemReader::quantities{{
    {"temperature_c", -40.0, 85.0, &ReceivedReading::temperatureC},
    {"humidity", 0.0, 100.0, &ReceivedReading::humidity},
    {"pressure_hpa", 300.0, 1100.0, &ReceivedReading::pressureHpa},
}};

ItemReader::ItemReader(std::vector<FieldError> &errors, std::optional<qsizetype> index,
                       bool nullMeansNotFinite, std::string &scratch)
    : m_errors(errors)
    , m_index(index)
    , m_nullMeansNotFinite(nullMeansNotFinite)
    , m_extra(scratch)
{
    m_extra.clear();
}

ReceivedReading ItemReader::read(dom::element item)
{
    dom::object object;
    if (item.get(object) != simdjson::SUCCESS) {
        report({}, QStringLiteral("Input should be a valid dictionary or object"),
               QStringLiteral("model_attributes_type"));
        return std::move(m_reading);
    }
    for (const dom::key_value_pair member : object)
        sort(member);
    readDevice();
    for (std::size_t i = 0; i < quantities.size(); ++i)
        readQuantity(quantities[i], m_quantities[i]);
    readTimestamp();
    checkMetadata();
    if (!m_extra.empty()) {
        m_extra += '}';
        m_reading.extra = QByteArray(m_extra.data(), static_cast<qsizetype>(m_extra.size()));
    }
    return std::move(m_reading);
}

IdempotencyKey ItemReader::keyByMetadata(std::string_view deviceId) const
{
    dom::object metadata;
    std::string_view run;
    std::int64_t sequence = 0;
    if (!m_metadata || m_metadata->get(metadata) != simdjson::SUCCESS ||
        metadata["run"].get(run) != simdjson::SUCCESS || run.empty() ||
        metadata["sequence"].get(sequence) != simdjson::SUCCESS || sequence < 0)
        return {};
    return keyFromParts(deviceId, run, sequence);
}

/// A name that comes twice counts the last time, as in Python.
void ItemReader::sort(const dom::key_value_pair &member)
{
    if (member.key == "device_id") {
        m_device = member.value;
        return;
    }
    if (member.key == "timestamp") {
        m_timestamp = member.value;
        return;
    }
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        if (member.key == quantities[i].name) {
            m_quantities[i] = member.value;
            return;
        }
    }
    if (member.key == "metadata") {
        m_metadata = member.value;
        if (member.value.is_null())
            return;
    }
    m_extra += m_extra.empty() ? '{' : ',';
    appendJsonString(m_extra, member.key);
    m_extra += ':';
    appendJson(m_extra, member.value);
}

void ItemReader::readDevice()
{
    const QString name = QStringLiteral("device_id");
    std::string_view text;
    if (!m_device)
        reportMissing(name);
    else if (m_device->get(text) != simdjson::SUCCESS)
        report(name, QStringLiteral("Input should be a valid string"),
               QStringLiteral("string_type"));
    else if (text.empty())
        report(name, QStringLiteral("String should have at least 1 character"),
               QStringLiteral("string_too_short"));
    else
        m_reading.deviceId = text;
}

void ItemReader::readQuantity(const Quantity &quantity, const Slot &slot)
{
    const auto name = [&quantity] {
        return QString::fromLatin1(quantity.name.data(), qsizetype(quantity.name.size()));
    };
    double value = 0.0;
    if (!slot)
        reportMissing(name());
    else if (m_nullMeansNotFinite && slot->is_null())
        report(name(), QStringLiteral("Input should be a finite number"),
               QStringLiteral("finite_number"));
    else if (slot->is_string() && !numberInText(textOf(*slot)))
        report(name(),
               QStringLiteral("Input should be a valid number, unable to parse string as a number"),
               QStringLiteral("float_parsing"));
    else if (!readNumber(*slot, value))
        report(name(), QStringLiteral("Input should be a valid number"),
               QStringLiteral("float_type"));
    else if (value < quantity.low)
        report(name(),
               QStringLiteral("Input should be greater than or equal to %1").arg(quantity.low),
               QStringLiteral("greater_than_equal"));
    else if (value > quantity.high)
        report(name(),
               QStringLiteral("Input should be less than or equal to %1").arg(quantity.high),
               QStringLiteral("less_than_equal"));
    else
        m_reading.*quantity.member = value;
}

void ItemReader::readTimestamp()
{
    if (!m_timestamp || m_timestamp->is_null())
        return;
    double count = 0.0;
    if (readNumber(*m_timestamp, count)) {
        m_reading.timestamp = timeOfCount(count);
        if (!m_reading.timestamp)
            report(QStringLiteral("timestamp"),
                   QStringLiteral("Input should be a valid datetime, counts since 1970 beyond "
                                  "3e20 are not supported"),
                   QStringLiteral("datetime_parsing"));
        return;
    }
    std::string_view text;
    if (m_timestamp->get(text) != simdjson::SUCCESS) {
        report(QStringLiteral("timestamp"), QStringLiteral("Input should be a valid datetime"),
               QStringLiteral("datetime_type"));
        return;
    }
    m_reading.timestamp = parseIsoTime(text);
    if (!m_reading.timestamp)
        report(QStringLiteral("timestamp"),
               QStringLiteral("Input should be a valid datetime or date, ISO 8601 such as "
                              "2025-11-14T10:30:00.000Z"),
               QStringLiteral("datetime_from_date_parsing"));
}

void ItemReader::checkMetadata()
{
    if (m_metadata && !m_metadata->is_null() && !m_metadata->is_object())
        report(QStringLiteral("metadata"), QStringLiteral("Input should be a valid dictionary"),
               QStringLiteral("dict_type"));
}

void ItemReader::reportMissing(const QString &field)
{
    report(field, QStringLiteral("Field required"), QStringLiteral("missing"));
}

void ItemReader::report(const QString &field, const QString &message, const QString &type)
{
    m_errors.push_back({QStringLiteral("body"), m_index, field, message, type});
}

} // namespace aneroid
