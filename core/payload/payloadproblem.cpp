#include "core/payload/payloadreader.h"
#include "core/payload/payloadwords.h"
#include "core/settings/table.h"
#include "core/text/nearestname.h"

#include <QStringList>

namespace aneroid {

namespace {

QString unknownReason(const QString &word)
{
    if (word.startsWith(QLatin1StringView("meta_"), Qt::CaseInsensitive))
        return PayloadWords::tr("\"%1\" is no column of a fleet file: after meta_ come lower-case "
                                "letters, digits and _.")
            .arg(word);
    QStringList names;
    for (const VariableInfo &info : payloadVariables())
        names.append(toQString(info.name));
    const QString nearest = nearestName(word, names);
    if (!nearest.isEmpty())
        return PayloadWords::tr("there is no variable \"%1\"; did you mean \"%2\"?")
            .arg(word, nearest);
    return PayloadWords::tr("there is no variable \"%1\"; there are %2, and meta_NAME for the "
                            "columns of a fleet file.")
        .arg(word, names.join(QStringLiteral(", ")));
}

} // namespace

QString templateReason(const TemplateError &error)
{
    using Kind = TemplateError::Kind;
    const QString word = toQString(error.word);
    const QString other = toQString(error.other);
    switch (error.kind) {
    case Kind::Unclosed:
        return PayloadWords::tr("the tag %1 has no end: %2 is missing.").arg(word, other);
    case Kind::UnclosedSection:
        return PayloadWords::tr("the section \"%1\" is not closed: {{/%1}} is missing.").arg(word);
    case Kind::NotOpen:
        return PayloadWords::tr("{{/%1}} closes a section that was not opened.").arg(word);
    case Kind::WrongEnd:
        return PayloadWords::tr("{{/%1}} stands where the section \"%2\" is open: close that one "
                                "first.")
            .arg(word, other);
    case Kind::Unknown:
        return unknownReason(word);
    case Kind::Empty:
        return PayloadWords::tr("the tag names no variable.");
    case Kind::Partial:
        return PayloadWords::tr("{{>%1}}: other templates cannot be included.").arg(word);
    case Kind::Decimals:
        return PayloadWords::tr("\"%1\": only numbers have decimals, from .0 to .9, and sections "
                                "none.")
            .arg(word);
    case Kind::Delimiters:
        return PayloadWords::tr("{{=%1=}} must hold two delimiters with a blank between, as in "
                                "{{=<% %>=}}.")
            .arg(word);
    case Kind::TextOutside:
        return PayloadWords::tr("\"%1\" is text and needs quotation marks in JSON: \"{{%1}}\".")
            .arg(word);
    }
    return {};
}

QString noReadingReason(Variable variable)
{
    return PayloadWords::tr("\"%1\" comes with a reading, and here there is none: a connection's "
                            "begin and end know the device, the run and the columns of the fleet "
                            "file.")
        .arg(toQString(infoOf(variable).name));
}

QString PayloadProblem::sentence() const
{
    QString place = file;
    if (line > 0)
        place += QStringLiteral(":%1:%2").arg(line).arg(column);
    if (!key.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(": ")) + key;
    return place.isEmpty() ? reason : QStringLiteral("%1: %2").arg(place, reason);
}

} // namespace aneroid
