#include "app/pages/writepages.h"

#include "app/console/verbs.h"
#include "app/gui/startupflags.h"
#include "app/pages/completions.h"
#include "app/pages/manualpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace aneroid {

namespace {

Result<Done, QString> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{QCoreApplication::translate("Pages", "%1 cannot be written: %2.")
                           .arg(path, file.errorString())};
    return Done{};
}

/// Every page by the name of its file below the program's folder.
QMap<QString, QByteArray> pagesOf(const CommandPage &program, const QString &otherProgram)
{
    QMap<QString, QByteArray> pages;
    QStringList related{otherProgram};
    for (const CommandPage &verb : program.verbs) {
        const QStringList path{program.name, verb.name};
        const QString name = path.join(u'-');
        related.append(name);
        pages.insert(QStringLiteral("man1/%1.1").arg(name), manualPage(verb, path, {program.name}));
    }
    pages.insert(QStringLiteral("man1/%1.1").arg(program.name),
                 manualPage(program, {program.name}, related));
    pages.insert(QStringLiteral("bash/%1").arg(program.name), bashCompletion(program));
    pages.insert(QStringLiteral("zsh/_%1").arg(program.name), zshCompletion(program));
    pages.insert(QStringLiteral("fish/%1.fish").arg(program.name), fishCompletion(program));
    return pages;
}

} // namespace

CommandPage windowProgram()
{
    CLI::App app;
    StartupOptions options;
    addStartupFlags(app, options);
    return describeCommand(app);
}

CommandPage consoleProgram()
{
    Verbs verbs;
    return describeCommand(verbs.app());
}

Result<Done, QString> writePages(const QString &folder)
{
    const CommandPage window = windowProgram();
    const CommandPage console = consoleProgram();
    const QMap<QString, QMap<QString, QByteArray>> programs{
        {QStringLiteral("window"), pagesOf(window, console.name)},
        {QStringLiteral("console"), pagesOf(console, window.name)}};
    for (auto program = programs.begin(); program != programs.end(); ++program) {
        for (auto page = program->begin(); page != program->end(); ++page) {
            auto written = write(folder + u'/' + program.key() + u'/' + page.key(), page.value());
            if (!written)
                return written;
        }
    }
    return Done{};
}

} // namespace aneroid
