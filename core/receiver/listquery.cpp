#include "core/receiver/listquery.h"

#include <QUrlQuery>

namespace aneroid {
namespace {

FieldError badLimit(const QString &message, const QString &type)
{
    return {QStringLiteral("query"), std::nullopt, QStringLiteral("limit"), message, type};
}

} // namespace

Result<ListQuery, FieldError> ListQuery::parse(QByteArray query)
{
    const QUrlQuery items(QString::fromLatin1(query.replace('+', "%20")));
    ListQuery result;
    result.deviceId = items.queryItemValue(QStringLiteral("device_id"), QUrl::FullyDecoded);
    const QString name = QStringLiteral("limit");
    if (!items.hasQueryItem(name))
        return result;
    bool isNumber = false;
    result.limit = items.queryItemValue(name, QUrl::FullyDecoded).toInt(&isNumber);
    if (!isNumber)
        return Failure{badLimit(QStringLiteral("Input should be a valid integer, unable to parse "
                                               "string as an integer"),
                                QStringLiteral("int_parsing"))};
    if (result.limit < 1)
        return Failure{badLimit(QStringLiteral("Input should be greater than or equal to 1"),
                                QStringLiteral("greater_than_equal"))};
    if (result.limit > maxLimit)
        return Failure{
            badLimit(QStringLiteral("Input should be less than or equal to %1").arg(maxLimit),
                     QStringLiteral("less_than_equal"))};
    return result;
}

} // namespace aneroid
