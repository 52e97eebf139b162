#include "core/mqtt/words/messagetext.h"

#include "core/delivery/message.h"
#include "core/mqtt/brokertarget.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace aneroid {
namespace {

/// The body as text, where it is one.
QString bodyText(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(body);
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
    };
    const bool isText = !utf8.hasError() && std::ranges::none_of(text, isControl);
    return isText ? text : QString::fromLatin1(body.toBase64());
}

QString part(const QString &heading, const std::vector<MqttMessage> &messages)
{
    QStringList texts;
    for (const MqttMessage &message : messages)
        texts.append(messageText(message));
    return texts.isEmpty() ? QString() : heading + QStringLiteral("\n\n") + texts.join(u'\n');
}

} // namespace

QString messageText(const MqttMessage &message)
{
    return QStringLiteral("%1\n%2\nQoS %3%4\n")
        .arg(QString::fromUtf8(message.topic), bodyText(message.payload),
             QString::number(message.qos), message.retain ? QStringLiteral(", retain") : QString());
}

QString withoutSecrets(QString text, const PayloadPlan *plan, std::uint32_t device)
{
    if (!plan)
        return text;
    for (const QString &secret : secretsOf(*plan, device))
        text.replace(secret, QStringLiteral("•••"));
    return text;
}

QString lifeText(const BrokerTarget &target)
{
    const MqttLife life = target.lifeOf(0, 1);
    QStringList parts{
        part(QCoreApplication::translate("Delivery", "Birth: after every connect"), life.births),
        part(QCoreApplication::translate("Delivery",
                                         "Death: before an orderly end, and by the broker where "
                                         "the connection is lost"),
             life.farewells),
        part(QCoreApplication::translate("Delivery", "Retract: has the broker forget"),
             target.retractsOf(0))};
    parts.removeAll(QString());
    return withoutSecrets(parts.join(u'\n'), target.target().payload.get(), 0);
}

} // namespace aneroid
