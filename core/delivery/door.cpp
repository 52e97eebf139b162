#include "core/delivery/door.h"

#include <QStringList>

#include <utility>

namespace aneroid {

void Door::retract(std::function<void(int count, const QString &problem)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(0, {}); }, Qt::QueuedConnection);
}

QString plainText(const Message &message)
{
    const QString body = message.sparkplug ? QString::fromLatin1(message.body.toBase64())
                                           : QString::fromUtf8(message.body);
    QString text = QString::fromStdString(message.address) + u'\n' + body + u'\n';
    for (const QString &secret : secretsOf(*message.plan, message.device))
        text.replace(secret, QStringLiteral("•••"));
    return text;
}

QString shownMessages(const Door &door, const std::shared_ptr<const PayloadPlan> &plan,
                      const OutgoingReading &outgoing)
{
    const std::shared_ptr<const PayloadPlan> masked = plan->masked();
    QStringList messages;
    for (std::size_t i = 0; i < plan->messages(); ++i)
        messages.append(door.shown(messageOf(masked ? masked : plan, outgoing, i)));
    return messages.join(u'\n');
}

} // namespace aneroid

#include "moc_door.cpp"
