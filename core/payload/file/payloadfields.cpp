#include "core/payload/file/payloadfields.h"

#include "core/payload/payloadwords.h"
#include "core/text/nearestname.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

using Kind = JsonValue::Kind;

} // namespace

QString PayloadFields::inside(const QString &path, const char *key)
{
    return path.isEmpty() ? QString::fromLatin1(key) : path + u'.' + QString::fromLatin1(key);
}

bool PayloadFields::fail(const QString &key, std::size_t at, const QString &reason)
{
    const TextPosition position = positionOf(m_document, at);
    m_problem = {m_where, key, position.line, position.column, reason};
    return false;
}

bool PayloadFields::failIn(const Template &where, std::size_t offset, const QString &reason)
{
    return fail(QString::fromStdString(where.origin().key),
                offsetInside(m_document, where.origin().at, offset), reason);
}

bool PayloadFields::object(const JsonValue &value, const QString &key,
                           std::initializer_list<const char *> known)
{
    if (value.kind != Kind::Object)
        return fail(key, value.at, PayloadWords::tr("this must be an object {…}."));
    QStringList names;
    for (const char *name : known)
        names.append(QString::fromLatin1(name));
    for (const JsonValue::Member &member : value.members) {
        const QString name = toQString(member.key);
        if (names.contains(name))
            continue;
        const QString path = key.isEmpty() ? name : key + u'.' + name;
        const QString nearest = nearestName(name, names);
        return fail(path, member.keyAt,
                    nearest.isEmpty()
                        ? PayloadWords::tr("this is no key of a payload; known here: %1.")
                              .arg(names.join(QStringLiteral(", ")))
                        : PayloadWords::tr("this is no key of a payload; did you mean \"%1\"?")
                              .arg(nearest));
    }
    return true;
}

bool PayloadFields::text(const JsonValue &of, const char *key, const QString &path, std::string &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    if (value->kind != Kind::Text)
        return fail(inside(path, key), value->at,
                    PayloadWords::tr("this must be text in quotation marks."));
    to = value->text;
    return true;
}

bool PayloadFields::texts(const JsonValue &of, const char *key, std::vector<std::string> &to)
{
    const JsonValue *const value = of.find(key);
    if (!value)
        return true;
    const bool all =
        value->kind == Kind::List && std::ranges::all_of(value->items, [](const JsonValue &item) {
            return item.kind == Kind::Text;
        });
    if (!all)
        return fail(QString::fromLatin1(key), value->at,
                    PayloadWords::tr("this must be a list of texts."));
    for (const JsonValue &item : value->items)
        to.push_back(item.text);
    return true;
}

bool PayloadFields::flag(const JsonValue &value, const QString &path, bool &to)
{
    if (value.kind != Kind::Flag)
        return fail(path, value.at, PayloadWords::tr("this must be true or false."));
    to = value.flag;
    return true;
}

bool PayloadFields::integer(const JsonValue &value, const QString &path, int least, int most,
                            int &to)
{
    const bool whole = value.kind == Kind::Number && value.number == std::floor(value.number);
    if (!whole || value.number < least || value.number > most)
        return fail(
            path, value.at,
            PayloadWords::tr("this must be a whole number from %1 to %2.").arg(least).arg(most));
    to = static_cast<int>(value.number);
    return true;
}

bool PayloadFields::compile(const JsonValue &value, const QString &path, Escaping escaping,
                            Template &to)
{
    if (value.kind != Kind::Text)
        return fail(path, value.at, PayloadWords::tr("this must be text in quotation marks."));
    if (escaping == Escaping::Header && !isFreeOfControls(value.text))
        return fail(path, value.at,
                    PayloadWords::tr("this must be text without control characters."));
    auto made = Template::compile(value.text, escaping, m_meta);
    if (!made)
        return fail(path, offsetInside(m_document, value.at, made.error().offset),
                    templateReason(made.error()));
    to = std::move(made).value();
    to.setOrigin({path.toStdString(), value.at});
    return true;
}

bool PayloadFields::isFreeOfControls(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

bool PayloadFields::optionalTemplate(const JsonValue &of, const char *key, const QString &path,
                                     Escaping escaping, std::optional<Template> &to)
{
    const JsonValue *const value = of.find(key);
    return !value || compile(*value, inside(path, key), escaping, to.emplace());
}

} // namespace aneroid
