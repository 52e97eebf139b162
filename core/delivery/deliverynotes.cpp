#include "core/delivery/deliverynotes.h"

#include "core/delivery/answers/excerpt.h"

#include <QCoreApplication>
#include <QLocale>

namespace aneroid {

QString movedSentence(const QUrl &from, const QUrl &to, int status, const QStringList &secrets)
{
    const auto shown = [&secrets](const QUrl &url) {
        return redacted(cleaned(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
                        secrets);
    };
    return QCoreApplication::translate(
               "Delivery", "%1 redirects to %2 (HTTP %3): what is meant for it goes there from now "
                           "on.")
        .arg(shown(from), shown(to), QString::number(status));
}

QString halvedSentence(std::size_t tooLong)
{
    return QCoreApplication::translate(
               "Delivery", "Arrays of %1 readings fail, a single reading is accepted: the server "
                           "may have closed "
                           "because of their length. They are halved; BATCH sets the most.")
        .arg(QLocale().toString(static_cast<qulonglong>(tooLong)));
}

QString repeatedSentence(const Route &route)
{
    return QCoreApplication::translate(
               "Delivery",
               "%1 ended a connection without an answer, and the request was sent again at once: "
               "the server may have it twice, by the same key. Such repeats count as retried.")
        .arg(route.host());
}

} // namespace aneroid
