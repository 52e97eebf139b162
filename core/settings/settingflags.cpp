#include "core/settings/commandline.h"

#include "core/settings/describe.h"
#include "core/text/words.h"

#include <CLI/CLI.hpp>

namespace aneroid {

namespace {

using Flags = QList<QPair<QString, QString>>;

QString valueName(SettingType type)
{
    switch (type) {
    case SettingType::Number:
    case SettingType::OptionalNumber:
        return QStringLiteral("NUMBER");
    case SettingType::Integer:
    case SettingType::Seed:
        return QStringLiteral("N");
    case SettingType::Url:
        return QStringLiteral("URL");
    case SettingType::UtcOffset:
        return QStringLiteral("OFFSET");
    case SettingType::Choice:
        return QStringLiteral("WORD");
    case SettingType::Date:
        return QStringLiteral("DATE");
    case SettingType::Statuses:
        return QStringLiteral("CODES");
    case SettingType::Faults:
        return QStringLiteral("KIND:…");
    case SettingType::FaultMix:
        return QStringLiteral("KIND=N,…");
    case SettingType::Text:
    case SettingType::Boolean:
    case SettingType::Secret:
    case SettingType::Headers:
        break;
    }
    return QStringLiteral("TEXT");
}

QString swallowedFlagSentence(const QString &flag, const QString &value)
{
    return Words::tr("%1 needs a value, and %2 looks like a flag.").arg(flag, value);
}

/// Given on purpose, it means something else than the payload's.
QString emptyTopicSentence(const QString &flag)
{
    return Words::tr("%1: a topic must not be empty; leave the flag out for the payload's.")
        .arg(flag);
}

/// A flag whose value goes to `out` as soon as it is parsed, so that `out` keeps the order.
CLI::Option *addFlag(CLI::App &app, Flags &out, const QString &flag)
{
    const auto append = [&out, flag](const CLI::results_t &results) {
        const QString value = QString::fromStdString(results.back());
        // The parser lets a flag swallow the next one: --device-id --count 5.
        if (value.startsWith(QLatin1StringView("--")))
            throw CLI::ValidationError(swallowedFlagSentence(flag, value).toStdString());
        if (flag == QLatin1StringView("--mqtt-topic") && value.trimmed().isEmpty())
            throw CLI::ValidationError(emptyTopicSentence(flag).toStdString());
        out.append({flag, value});
        return true;
    };
    return app.add_option(flag.toStdString(), append)
        ->type_name("VALUE")
        ->group("")
        ->trigger_on_parse();
}

/// Makes --help show the flag, with what stands after its name.
void describe(CLI::Option *option, const SettingInfo &info, const QString &afterName)
{
    const QString text = QStringLiteral("%1 [%2]").arg(Words::tr(info.help), defaultText(info));
    option->description(text.toStdString())
        ->option_text(afterName.toStdString())
        ->group(groupTitle(info.group).toStdString());
}

void addValueFlags(CLI::App &app, Flags &out, const SettingInfo &info)
{
    CLI::Option *option = addFlag(app, out, QStringLiteral("--") + flagName(info));
    QString text = valueName(info.type);
    if (*info.alias != '\0') {
        const QString alias = QStringLiteral("--") + QLatin1StringView(info.alias);
        addFlag(app, out, alias);
        text = QStringLiteral("%1, %2 %1").arg(text, alias);
    }
    describe(option, info, text);
}

void addBooleanFlags(CLI::App &app, Flags &out, const SettingInfo &info)
{
    const QString yes = QStringLiteral("--") + flagName(info);
    const QString no = QStringLiteral("--no-") + flagName(info);
    describe(addFlag(app, out, yes)->expected(0), info, QStringLiteral("[=BOOL], ") + no);
    const auto append = [&out, yes, no](const CLI::results_t &results) {
        if (results.back() != "true") {
            throw CLI::ValidationError(
                Words::tr("%1 takes no value; write %2=BOOL.").arg(no, yes).toStdString());
        }
        out.append({no, QStringLiteral("false")});
        return true;
    };
    app.add_option(no.toStdString(), append)->group("")->expected(0)->trigger_on_parse();
}

/// Ends the parsing at once: nothing after the flag, which may be the secret, is looked at.
void addSecretFlag(CLI::App &app, const SettingInfo &info)
{
    const auto refuse = [&info](const CLI::results_t &) -> bool {
        throw CLI::ValidationError(secretFlagSentence(info).toStdString());
    };
    const std::string flag = "--" + flagName(info).toStdString();
    app.add_option(flag, refuse)->group("")->expected(0)->trigger_on_parse();
}

} // namespace

void addSettingFlags(CLI::App &app, Flags &out)
{
    for (const SettingInfo &info : settingTable()) {
        if (isSecret(info))
            addSecretFlag(app, info);
        else if (info.type == SettingType::Boolean)
            addBooleanFlags(app, out, info);
        else
            addValueFlags(app, out, info);
    }
}

void addEnvFileFlag(CLI::App &app, SettingLayers &layers)
{
    const auto take = [&layers](const CLI::results_t &results) {
        layers.envFile = QString::fromStdString(results.back());
        layers.envFileRequired = true;
        return true;
    };
    app.add_option("--env-file", take,
                   Words::tr("File of settings, instead of .env in this folder.").toStdString())
        ->type_name("FILE")
        ->take_last();
}

} // namespace aneroid
