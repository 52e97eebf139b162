#include "core/recording/fileformat.h"

#include "core/recording/outputfile.h"

namespace aneroid {

namespace {

bool chop(QStringView &name, QLatin1StringView ending)
{
    const bool there = name.endsWith(ending, Qt::CaseInsensitive);
    if (there)
        name.chop(ending.size());
    return there;
}

/// The name without its ending.
QStringView stemOf(const QString &name, FileFormat &format)
{
    QStringView stem = name;
    format.gzip = chop(stem, QLatin1StringView(".gz"));
    format.json = chop(stem, QLatin1StringView(".jsonl"));
    if (!format.json)
        chop(stem, QLatin1StringView(".csv"));
    return stem;
}

} // namespace

std::optional<FileFormat> fileFormat(const QString &name)
{
    if (OutputFile::isStandardOutput(name))
        return FileFormat{};
    FileFormat format;
    const QStringView stem = stemOf(name, format);
    const qsizetype ending = name.size() - stem.size();
    if (ending != endingOf(format).size())
        return {};
    return format;
}

bool isPacked(const QString &name)
{
    return name.endsWith(QLatin1StringView(".gz"), Qt::CaseInsensitive);
}

QString endingOf(const FileFormat &format)
{
    return (format.json ? QStringLiteral(".jsonl") : QStringLiteral(".csv")) +
           (format.gzip ? QStringLiteral(".gz") : QString());
}

QString withEnding(const QString &name, const FileFormat &format)
{
    FileFormat before;
    return stemOf(name, before).toString() + endingOf(format);
}

QString labelsFileOf(const QString &name)
{
    FileFormat format;
    const QString stem = stemOf(name, format).toString();
    format.json = false;
    return stem + QStringLiteral(".labels") + endingOf(format);
}

} // namespace aneroid
