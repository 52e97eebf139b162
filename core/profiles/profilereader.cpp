#include "core/profiles/profilereader.h"

#include "core/profiles/profilebounds.h"
#include "core/text/nearestname.h"
#include "core/text/values.h"
#include "core/text/words.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

QString keyText(const char *key)
{
    return QString::fromLatin1(key);
}

/// As it stands in the file, shortened.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 40;
    if (value.isObject())
        return QStringLiteral("{…}");
    if (value.isArray())
        return QStringLiteral("[…]");
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

QString unitText(const Bounds &bounds)
{
    return *bounds.unit == '\0' ? QString() : u' ' + QString::fromUtf8(bounds.unit);
}

QString numberAllowed(const Bounds &bounds)
{
    return Words::tr("a number from %1 to %2")
               .arg(numberText(bounds.minimum), numberText(bounds.maximum)) +
           unitText(bounds);
}

QString textAllowed(int longest)
{
    return Words::tr("a text of at most %1 characters").arg(longest);
}

QString sizeAllowed(std::size_t least, std::size_t most)
{
    return least == most ? Words::tr("a list of %1 numbers").arg(most)
                         : Words::tr("a list of %1 to %2 numbers").arg(least).arg(most);
}

} // namespace

ProfileReader::ProfileReader(const QJsonObject &object, const QString &where)
    : m_where(where)
    , m_levels{{object, {}, {}}}
{
}

QStringList ProfileReader::finish()
{
    leave();
    return m_errors;
}

bool ProfileReader::has(const char *key) const
{
    return m_levels.constLast().object.contains(keyText(key));
}

void ProfileReader::need(const char *key)
{
    if (!has(key))
        m_errors.append(Words::tr("%1: \"%2\" is missing.").arg(m_where, pathOf(keyText(key))));
}

QJsonValue ProfileReader::take(const char *key)
{
    Level &level = m_levels.last();
    level.known.append(keyText(key));
    return level.object.value(keyText(key));
}

QString ProfileReader::pathOf(const QString &key) const
{
    const QString &path = m_levels.constLast().path;
    return path.isEmpty() ? key : path + u'.' + key;
}

void ProfileReader::push(const QJsonValue &value, const QString &path)
{
    m_levels.append({value.toObject(), path, {}});
}

bool ProfileReader::enter(const char *key)
{
    const QJsonValue value = take(key);
    const QString path = pathOf(keyText(key));
    if (value.isUndefined())
        return false;
    if (!value.isObject()) {
        wrong(path, Words::tr("an object {…}"), value);
        return false;
    }
    push(value, path);
    return true;
}

bool ProfileReader::enter(const char *key, std::size_t index)
{
    const auto at = static_cast<qsizetype>(index);
    const QJsonValue value = m_levels.constLast().object.value(keyText(key)).toArray().at(at);
    const QString path = pathOf(keyText(key)) + QStringLiteral("[%1]").arg(index);
    if (!value.isObject()) {
        wrong(path, Words::tr("an object {…}"), value);
        return false;
    }
    push(value, path);
    return true;
}

void ProfileReader::leave()
{
    const Level &level = m_levels.constLast();
    for (auto it = level.object.begin(); it != level.object.end(); ++it) {
        if (level.known.contains(it.key()))
            continue;
        const QString nearest = nearestName(it.key(), level.known);
        const QString path = pathOf(it.key());
        m_errors.append(
            nearest.isEmpty()
                ? Words::tr("%1: \"%2\" is not a key of a profile; known here: %3.")
                      .arg(m_where, path, level.known.join(QStringLiteral(", ")))
                : Words::tr("%1: \"%2\" is not a key of a profile; did you mean \"%3\"?")
                      .arg(m_where, path, pathOf(nearest)));
    }
    m_levels.removeLast();
}

std::size_t ProfileReader::listSize(const char *key, std::size_t most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const auto size = static_cast<std::size_t>(value.toArray().size());
    if (value.isArray() && size <= most)
        return size;
    wrong(pathOf(keyText(key)), Words::tr("a list of at most %1 objects").arg(most), value);
    return 0;
}

void ProfileReader::wrong(const QString &path, const QString &allowed, const QJsonValue &value)
{
    m_errors.append(
        Words::tr("%1: \"%2\" must be %3, not %4.").arg(m_where, path, allowed, shown(value)));
}

void ProfileReader::require(bool holds, const char *key, const QString &sentence)
{
    if (!holds)
        m_errors.append(m_where + QStringLiteral(": ") +
                        sentence.arg(u'"' + pathOf(keyText(key)) + u'"'));
}

void ProfileReader::read(const QString &path, const QJsonValue &json, double &value,
                         const Bounds &bounds)
{
    const double read = json.toDouble();
    if (json.isDouble() && read >= bounds.minimum && read <= bounds.maximum)
        value = read + 0.0; // no negative zero
    else
        wrong(path, numberAllowed(bounds), json);
}

void ProfileReader::number(const char *key, double &value, const Bounds &bounds)
{
    const QJsonValue json = take(key);
    if (!json.isUndefined())
        read(pathOf(keyText(key)), json, value, bounds);
}

void ProfileReader::number(const char *key, std::optional<double> &value, const Bounds &bounds)
{
    const QJsonValue json = take(key);
    if (json.isUndefined() || json.isNull())
        return;
    double inside = 0.0;
    read(pathOf(keyText(key)), json, inside, bounds);
    value = inside;
}

void ProfileReader::integer(const char *key, int &value, const Bounds &bounds)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const double read = json.toDouble();
    if (json.isDouble() && read >= bounds.minimum && read <= bounds.maximum &&
        std::floor(read) == read) {
        value = static_cast<int>(read);
        return;
    }
    wrong(pathOf(keyText(key)),
          Words::tr("a whole number from %1 to %2")
              .arg(numberText(bounds.minimum), numberText(bounds.maximum)),
          json);
}

void ProfileReader::flag(const char *key, bool &value)
{
    const QJsonValue json = take(key);
    if (json.isBool())
        value = json.toBool();
    else if (!json.isUndefined())
        wrong(pathOf(keyText(key)), Words::tr("true or false"), json);
}

void ProfileReader::text(const char *key, std::string &value, int longest)
{
    const QJsonValue json = take(key);
    if (json.isString() && json.toString().size() <= longest)
        value = json.toString().toStdString();
    else if (!json.isUndefined())
        wrong(pathOf(keyText(key)), textAllowed(longest), json);
}

void ProfileReader::texts(const char *key, std::vector<std::string> &values, int longest)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isArray()) {
        wrong(pathOf(keyText(key)), Words::tr("a list of texts"), json);
        return;
    }
    const QJsonArray all = json.toArray();
    values.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).isString() && all.at(i).toString().size() <= longest)
            values.push_back(all.at(i).toString().toStdString());
        else
            wrong(pathOf(keyText(key)) + QStringLiteral("[%1]").arg(i), textAllowed(longest),
                  all.at(i));
    }
}

void ProfileReader::word(const char *key, std::size_t &index,
                         std::span<const std::string_view> words)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const std::string chosen = json.toString().toStdString();
    const auto found = std::ranges::find(words, chosen);
    if (json.isString() && found != words.end()) {
        index = static_cast<std::size_t>(found - words.begin());
        return;
    }
    QStringList quoted;
    for (const std::string_view word : words)
        quoted.append(u'"' + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) +
                      u'"');
    wrong(pathOf(keyText(key)), Words::tr("one of %1").arg(quoted.join(QStringLiteral(", "))),
          json);
}

void ProfileReader::numbers(const char *key, std::vector<double> &values, const Bounds &bounds,
                            std::size_t least, std::size_t most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QJsonArray all = json.toArray();
    const auto size = static_cast<std::size_t>(all.size());
    const QString path = pathOf(keyText(key));
    if (!json.isArray()) {
        wrong(path, sizeAllowed(least, most), json);
        return;
    }
    if (size < least || size > most) {
        m_errors.append(Words::tr("%1: \"%2\" must be %3, not of %4.")
                            .arg(m_where, path, sizeAllowed(least, most), QString::number(size)));
        return;
    }
    values.assign(size, 0.0);
    for (qsizetype i = 0; i < all.size(); ++i)
        read(path + QStringLiteral("[%1]").arg(i), all.at(i), values[static_cast<std::size_t>(i)],
             bounds);
}

void ProfileReader::pairs(const char *key, std::vector<std::array<double, 2>> &values,
                          const Bounds &bounds, std::size_t most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QJsonArray all = json.toArray();
    const QString path = pathOf(keyText(key));
    if (!json.isArray() || static_cast<std::size_t>(all.size()) > most) {
        wrong(path, Words::tr("a list of at most %1 pairs [cosine, sine]").arg(most), json);
        return;
    }
    values.assign(static_cast<std::size_t>(all.size()), {});
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString at = path + QStringLiteral("[%1]").arg(i);
        const QJsonArray pair = all.at(i).toArray();
        if (!all.at(i).isArray() || pair.size() != 2) {
            wrong(at, Words::tr("a pair [cosine, sine]"), all.at(i));
            continue;
        }
        for (qsizetype k = 0; k < 2; ++k)
            read(at + QStringLiteral("[%1]").arg(k), pair.at(k),
                 values[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)], bounds);
    }
}

void ProfileReader::channels(const char *key, std::array<double, channelCount> &values,
                             const ChannelBounds &bounds)
{
    section(key, values, [&bounds](ProfileReader &reader, std::array<double, channelCount> &three) {
        for (std::size_t c = 0; c < channelCount; ++c)
            reader.number(channelKeys[c], three[c], bounds[c]);
    });
}

void ProfileReader::bytes(const char *key, QByteArray &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (json.isString() && decoded)
        value = *decoded;
    else
        wrong(pathOf(keyText(key)), Words::tr("a text in base64"), json);
}

} // namespace aneroid
