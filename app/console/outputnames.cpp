#include "app/console/outputnames.h"

#include "app/console/words.h"
#include "core/recording/fileformat.h"
#include "core/recording/outputfile.h"

#include <QFileInfo>

namespace aneroid {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && second.exists() &&
            first.canonicalFilePath() == second.canonicalFilePath());
}

} // namespace

Result<Done, QString> checkDistinct(const std::vector<NamedFile> &files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        for (std::size_t j = i + 1; j < files.size(); ++j) {
            if (isSameFile(files[i].name, files[j].name))
                return Failure{
                    text(QT_TRANSLATE_NOOP("Console", "%1 and %2 name the same file, %3."))
                        .arg(QLatin1StringView(files[i].flag), QLatin1StringView(files[j].flag),
                             files[i].name)};
        }
    }
    return Done{};
}

Result<Done, QString> checkNotStandardOutput(const std::vector<NamedFile> &files)
{
    for (const NamedFile &file : files) {
        if (OutputFile::isStandardOutput(file.name))
            return Failure{text(QT_TRANSLATE_NOOP("Console", "%1 -: name a file; standard output "
                                                             "has the lines of the run."))
                               .arg(QLatin1StringView(file.flag))};
    }
    return Done{};
}

Result<Done, QString> checkCsvName(const NamedFile &file)
{
    const auto format = fileFormat(file.name);
    if (file.name.isEmpty() ||
        (format && !format->json && !OutputFile::isStandardOutput(file.name)))
        return Done{};
    return Failure{
        text(QT_TRANSLATE_NOOP("Console", "%1 %2: the name must end in .csv or .csv.gz."))
            .arg(QLatin1StringView(file.flag), file.name)};
}

} // namespace aneroid
