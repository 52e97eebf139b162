#include "core/settings/commandline.h"

#include "core/settings/table.h"
#include "core/text/nearestname.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace aneroid {

namespace {

QStringList flagsOf(const CLI::App &app)
{
    QStringList flags;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            flags.append(QStringLiteral("--") + QString::fromStdString(name));
        for (const std::string &name : option->get_snames())
            flags.append(QStringLiteral("-") + QString::fromStdString(name));
    }
    flags.removeIf([](const QString &flag) {
        const SettingInfo *info = findSetting(flag);
        return info && isSecret(*info);
    });
    return flags;
}

QList<const CLI::App *> subcommandsOf(const CLI::App &app)
{
    const auto found = app.get_subcommands([](const CLI::App *) { return true; });
    return {found.begin(), found.end()};
}

QString unknownFlag(const CLI::App &app, const QString &flag)
{
    QStringList candidates = flagsOf(app);
    for (const CLI::App *command : subcommandsOf(app)) {
        const QStringList flags = flagsOf(*command);
        if (flags.contains(flag)) {
            return Words::tr("%1 belongs to the command \"%2\" and has to stand after it.")
                .arg(flag, QString::fromStdString(command->get_name()));
        }
        if (command->parsed())
            candidates += flags;
    }
    const QString nearest = nearestName(flag, candidates);
    if (nearest.isEmpty())
        return Words::tr("Unknown flag %1.").arg(flag);
    return Words::tr("Unknown flag %1; did you mean %2?").arg(flag, nearest);
}

QStringList commandNames(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : subcommandsOf(app))
        names.append(QString::fromStdString(command->get_name()));
    return names;
}

QString unexpectedArgument(const CLI::App &app, const QString &argument)
{
    const QStringList commands = commandNames(app);
    if (commands.isEmpty() || !app.get_subcommands().empty())
        return Words::tr("Unexpected argument \"%1\".").arg(argument);
    const QString nearest = nearestName(argument, commands);
    if (nearest.isEmpty()) {
        return Words::tr("Unknown command \"%1\"; there are: %2.")
            .arg(argument, commands.join(QStringLiteral(", ")));
    }
    return Words::tr("Unknown command \"%1\"; did you mean \"%2\"?").arg(argument, nearest);
}

bool isFlag(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && argument != QLatin1StringView("--");
}

QStringList extrasOf(const CLI::App &app)
{
    QStringList extras;
    for (const std::string &extra : app.remaining(true))
        extras.append(QString::fromStdString(extra));
    return extras;
}

/// In our words where the parser's are for its own people.
QString parserSentence(const CLI::App &app, const CLI::ParseError &error)
{
    static const QRegularExpression missing(QStringLiteral("^([^:]+): \\d+ required .* missing$"));
    const QString text = QString::fromStdString(error.what());
    const auto match = missing.match(text);
    if (match.hasMatch())
        return Words::tr("%1 needs a value.").arg(match.captured(1));
    if (app.get_require_subcommand_min() > app.get_subcommands().size())
        return Words::tr("A command is missing; there are: %1.")
            .arg(commandNames(app).join(QStringLiteral(", ")));
    return text;
}

CommandLineEnd wrongUsage(const CLI::App &app, const QString &sentence)
{
    QString command = QString::fromStdString(app.get_name());
    for (const CLI::App *subcommand : app.get_subcommands())
        command += u' ' + QString::fromStdString(subcommand->get_name());
    const QString hint = Words::tr("\"%1 --help\" lists what there is.").arg(command);
    return {2, {}, sentence + u'\n' + hint + u'\n'};
}

/// The parser wants the last argument first, and takes "--flag=" for a flag without a value.
std::vector<std::string> prepared(const QStringList &arguments)
{
    std::vector<std::string> result;
    bool flags = true;
    for (const QString &argument : arguments) {
        flags = flags && argument != QLatin1StringView("--");
        const bool empty = flags && argument.startsWith(QLatin1StringView("--")) &&
                           argument.indexOf(u'=') == argument.size() - 1;
        result.push_back(argument.chopped(empty ? 1 : 0).toStdString());
        if (empty)
            result.emplace_back();
    }
    std::ranges::reverse(result);
    return result;
}

} // namespace

QString unknownFlagMessage(const CLI::App &app, const QStringList &extras)
{
    const auto flag = std::ranges::find_if(extras, isFlag);
    if (flag != extras.end())
        return unknownFlag(app, flag->section(u'=', 0, 0));
    const auto argument = std::ranges::find_if(
        extras, [](const QString &extra) { return extra != QLatin1StringView("--"); });
    return argument == extras.end() ? QString() : unexpectedArgument(app, *argument);
}

Result<Done, CommandLineEnd> parseCommandLine(CLI::App &app, const QStringList &arguments)
{
    try {
        app.parse(prepared(arguments));
        return Done{};
    } catch (const CLI::CallForHelp &) {
        return Failure{CommandLineEnd{0, QString::fromStdString(app.help()), {}}};
    } catch (const CLI::CallForVersion &version) {
        return Failure{CommandLineEnd{0, QString::fromStdString(version.what()) + u'\n', {}}};
    } catch (const CLI::ParseError &error) {
        const QStringList extras = extrasOf(app);
        const QString sentence = unknownFlagMessage(app, extras);
        return Failure{wrongUsage(app, sentence.isEmpty() ? parserSentence(app, error) : sentence)};
    }
}

} // namespace aneroid
