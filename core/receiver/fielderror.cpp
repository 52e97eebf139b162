#include "core/receiver/fielderror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aneroid {
namespace {

QByteArray detail(const QJsonValue &value)
{
    const QJsonObject object{{QStringLiteral("detail"), value}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const FieldError &error)
{
    QJsonArray location{error.where};
    if (error.index)
        location.append(static_cast<qint64>(*error.index));
    if (!error.field.isEmpty())
        location.append(error.field);
    return {{QStringLiteral("loc"), location},
            {QStringLiteral("msg"), error.message},
            {QStringLiteral("type"), error.type}};
}

} // namespace

QByteArray toDetailJson(const std::vector<FieldError> &errors)
{
    QJsonArray list;
    for (const FieldError &error : errors)
        list.append(toJson(error));
    return detail(list);
}

QByteArray toDetailJson(const QString &sentence)
{
    return detail(sentence);
}

} // namespace aneroid
