#include "tests/translations/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace aneroid {
namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural =
        xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<TsMessage> &messages)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("name"))
            name = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            messages.append(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QString TsMessage::key() const
{
    const QString told = comment.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(comment);
    const QString number = plural ? QStringLiteral(" [plural]") : QString();
    return context + QStringLiteral(": \"") + source + u'"' + told + number;
}

QStringList TsFile::keys(bool pluralOnly) const
{
    QStringList keys;
    for (const TsMessage &message : messages) {
        if (message.plural || !pluralOnly)
            keys.append(message.key());
    }
    return keys;
}

TsFile readTsFile(const QString &fileName)
{
    TsFile result;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = fileName + QStringLiteral(": ") + file.errorString();
        return result;
    }
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement() && xml.name() == QLatin1StringView("TS"))
        result.language = xml.attributes().value(QLatin1StringView("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("context"))
            readContext(xml, result.messages);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        result.error = fileName + QStringLiteral(": ") + xml.errorString();
    return result;
}

} // namespace aneroid
