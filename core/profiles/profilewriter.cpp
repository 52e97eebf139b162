#include "core/profiles/profilewriter.h"

#include "core/profiles/profilebounds.h"
#include "core/text/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aneroid {

namespace {

QByteArray jsonString(std::string_view text)
{
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QByteArray list = QJsonDocument(QJsonArray{string}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray numeral(double value)
{
    return numberText(value).toLatin1();
}

QByteArray joined(const QList<QByteArray> &items)
{
    return '[' + items.join(", ") + ']';
}

} // namespace

ProfileWriter::ProfileWriter()
{
    begin(nullptr, '{');
}

QByteArray ProfileWriter::finish()
{
    end('}');
    return m_text + '\n';
}

void ProfileWriter::item(const char *key)
{
    if (!m_first)
        m_text += m_lineDepth > 0 ? ", " : ",";
    if (m_lineDepth == 0 && m_depth > 0)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    if (key)
        m_text += '"' + QByteArray(key) + "\": ";
    m_first = false;
}

void ProfileWriter::begin(const char *key, char bracket)
{
    item(key);
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void ProfileWriter::beginLine(const char *key, char bracket)
{
    begin(key, bracket);
    m_lineDepth = m_depth;
}

void ProfileWriter::end(char bracket)
{
    const bool onLine = m_lineDepth > 0;
    if (m_lineDepth == m_depth)
        m_lineDepth = 0;
    --m_depth;
    if (!onLine && !m_first)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_first = false;
}

void ProfileWriter::raw(const char *key, const QByteArray &value)
{
    item(key);
    m_text += value;
}

void ProfileWriter::number(const char *key, double value, const Bounds &)
{
    raw(key, numeral(value));
}

void ProfileWriter::number(const char *key, const std::optional<double> &value, const Bounds &)
{
    if (value)
        raw(key, numeral(*value));
}

void ProfileWriter::integer(const char *key, int value, const Bounds &)
{
    raw(key, QByteArray::number(value));
}

void ProfileWriter::flag(const char *key, bool value)
{
    raw(key, value ? "true" : "false");
}

void ProfileWriter::text(const char *key, const std::string &value, int)
{
    if (!value.empty())
        raw(key, jsonString(value));
}

void ProfileWriter::texts(const char *key, const std::vector<std::string> &values, int)
{
    if (values.empty())
        return;
    begin(key, '[');
    for (const std::string &value : values)
        raw(nullptr, jsonString(value));
    end(']');
}

void ProfileWriter::word(const char *key, std::size_t index,
                         std::span<const std::string_view> words)
{
    raw(key, jsonString(words[index]));
}

void ProfileWriter::numbers(const char *key, const std::vector<double> &values)
{
    QList<QByteArray> items;
    for (const double value : values)
        items.append(numeral(value));
    raw(key, joined(items));
}

void ProfileWriter::pairs(const char *key, const std::vector<std::array<double, 2>> &values)
{
    if (values.empty())
        return;
    QList<QByteArray> items;
    for (const auto &[cosine, sine] : values)
        items.append(joined({numeral(cosine), numeral(sine)}));
    raw(key, joined(items));
}

void ProfileWriter::channels(const char *key, const std::array<double, channelCount> &values,
                             const ChannelBounds &bounds)
{
    if (values == std::array<double, channelCount>{})
        return;
    beginLine(key, '{');
    for (std::size_t c = 0; c < channelCount; ++c)
        number(channelKeys[c], values[c], bounds[c]);
    end('}');
}

void ProfileWriter::bytes(const char *key, const QByteArray &value)
{
    raw(key, '"' + value.toBase64() + '"');
}

} // namespace aneroid
