#include "core/delivery/target.h"

#include "core/payload/wireformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace aneroid {
namespace {

constexpr QLatin1StringView receiverScheme("receiver:");

} // namespace

QString targetKey(const DeliveryTarget &target)
{
    if (!target.receiverDatabase.isEmpty())
        return receiverScheme + QFileInfo(target.receiverDatabase).absoluteFilePath();
    QString key = serverRoot(target.server)
                      .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                QUrl::NormalizePathSegments)
                      .toString(QUrl::FullyEncoded);
    while (key.endsWith(u'/')) // which Qt would leave behind a host
        key.chop(1);
    return key;
}

QString targetName(const QString &key)
{
    if (!key.startsWith(receiverScheme))
        return key;
    return QCoreApplication::translate("Delivery", "the built-in receiver (%1)")
        .arg(QDir::toNativeSeparators(key.sliced(receiverScheme.size())));
}

} // namespace aneroid
