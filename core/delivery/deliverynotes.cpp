#include "core/delivery/deliverynotes.h"

#include <QCoreApplication>
#include <QLocale>

namespace aneroid {

QString halvedSentence(std::size_t tooLong)
{
    return QCoreApplication::translate(
               "Delivery", "Arrays of %1 readings fail, a single reading is accepted: the server "
                           "may have closed "
                           "because of their length. They are halved; BATCH sets the most.")
        .arg(QLocale().toString(static_cast<qulonglong>(tooLong)));
}

QString withAdvice(const QString &reason, const QString &advice)
{
    return advice.isEmpty() ? reason : QStringLiteral("%1 (%2)").arg(reason, advice);
}

} // namespace aneroid
