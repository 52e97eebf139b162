#include "core/settings/commandline.h"

#include "core/settings/table.h"
#include "core/text/nearestname.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

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

/// The command that was reached: of "mqtt retract" the second.
const CLI::App &reached(const CLI::App &app)
{
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : reached(*commands.back());
}

QList<const CLI::App *> subcommandsOf(const CLI::App &app)
{
    const auto found = app.get_subcommands([](const CLI::App *) { return true; });
    return {found.begin(), found.end()};
}

QString unknownFlag(const CLI::App &app, const QString &flag)
{
    QStringList candidates = flagsOf(app) + flagsOf(reached(app));
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
    const QStringList commands = commandNames(reached(app));
    if (commands.isEmpty())
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

/// What the parser says, and what we say instead; %1 and %2 are its brackets.
struct ParserWords
{
    QRegularExpression theirs;
    QString ours;
};

/// In our words where the parser's are for its own people. The parser does not name an alias whose
/// value is missing: it is the last of the arguments.
QString parserSentence(const CLI::App &app, const CLI::ParseError &error, const QString &last)
{
    const CLI::App &command = reached(app);
    if (command.get_require_subcommand_min() > command.get_subcommands().size())
        return Words::tr("A command is missing; there are: %1.")
            .arg(commandNames(command).join(QStringLiteral(", ")));
    QString text = QString::fromStdString(error.what());
    if (text.startsWith(QLatin1StringView(": ")))
        text.prepend(last);
    const auto words = [](const char *theirs, const QString &ours) {
        return ParserWords{QRegularExpression(QString::fromLatin1(theirs)), ours};
    };
    const std::array all{
        words("^([^:]+): \\d+ required .* missing$", Words::tr("%1 needs a value.")),
        words("^([^:]+): At Most \\d+ required", Words::tr("%1 is given more than once.")),
        words("^(\\S+) excludes (\\S+)$", Words::tr("%1 and %2 do not go together.")),
        words("^(\\S+) requires (\\S+)$", Words::tr("%1 is for use with %2.")),
        words("^(\\S+) is required$", Words::tr("The argument \"%1\" is missing."))};
    for (const ParserWords &one : all) {
        const auto match = one.theirs.match(text);
        if (match.hasMatch())
            return match.lastCapturedIndex() == 1
                       ? one.ours.arg(match.captured(1))
                       : one.ours.arg(match.captured(1), match.captured(2));
    }
    return text;
}

CommandLineEnd wrongUsage(const CLI::App &app, const QString &sentence)
{
    QString command = QString::fromStdString(app.get_name());
    for (const CLI::App *at = &app; !at->get_subcommands().empty();) {
        at = at->get_subcommands().back();
        command += u' ' + QString::fromStdString(at->get_name());
    }
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
        return Failure{
            wrongUsage(app, sentence.isEmpty()
                                ? parserSentence(app, error, arguments.value(arguments.size() - 1))
                                : sentence)};
    }
}

} // namespace aneroid
