#include "ui/controls/settingtext.h"

#include "core/settings/numberfield.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

namespace aneroid {
namespace {

QString fromTable(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

QString boundText(double bound, const SettingInfo &info, const QLocale &locale)
{
    if (isTime(info)) {
        NumberFormat seconds;
        seconds.decimals = info.decimals;
        seconds.unitSeconds = 1.0;
        return numberFieldText(seconds, bound, locale);
    }
    const bool whole = bound == static_cast<double>(static_cast<qint64>(bound));
    return locale.toString(bound, 'f', whole ? 0 : info.decimals);
}

} // namespace

const SettingInfo &settingRow(const char *name)
{
    const SettingInfo *const info = findSetting(QString::fromLatin1(name));
    Q_ASSERT_X(info, "settingRow", name);
    return *info;
}

QString settingLabel(const SettingInfo &info)
{
    return fromTable(info.label);
}

QString settingSuffix(const SettingInfo &info)
{
    return *info.unit == '\0' ? QString() : QLatin1Char(' ') + fromTable(info.unit);
}

bool isTime(const SettingInfo &info)
{
    return info.type == SettingType::Number &&
           QLatin1StringView(info.unit) == QLatin1StringView("s");
}

QString settingChoiceText(const SettingInfo &info, const QString &word, const QLocale &locale)
{
    for (const ChoiceWord &choice : info.choices) {
        if (word == QLatin1StringView(choice.word) && choice.label && *choice.label != '\0')
            return fromTable(choice.label);
    }
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (!isNumber) // "3.1.1"
        return word;
    return locale.toString(number, 'f', QLocale::FloatingPointShortest) + settingSuffix(info);
}

QString settingDescription(const SettingInfo &info, const QLocale &locale)
{
    const QString help = fromTable(info.help);
    if (info.type != SettingType::Number && info.type != SettingType::Integer)
        return help;
    const QString bounds =
        QCoreApplication::translate("ControlPanel", "From %1 to %2.")
            .arg(boundText(info.minimum, info, locale),
                 isTime(info) ? boundText(info.maximum, info, locale)
                              : boundText(info.maximum, info, locale) + settingSuffix(info));
    return help + QLatin1Char(' ') + bounds;
}

QString sourceWord(const SettingSource &source)
{
    switch (source.origin) {
    case SettingOrigin::EnvFile:
        return QStringLiteral(".env");
    case SettingOrigin::Environment:
        return QStringLiteral("env");
    case SettingOrigin::CommandLine:
        return QCoreApplication::translate("ControlPanel", "flag", "set on the command line");
    case SettingOrigin::Default:
    case SettingOrigin::Profile:
    case SettingOrigin::SavedWindow:
        break;
    }
    return {};
}

QString sourceSentence(const SettingSource &source)
{
    return QCoreApplication::translate("ControlPanel", "Set by %1.").arg(source.where);
}

void describeWidget(QWidget &widget, const QString &name, const QString &help)
{
    widget.setAccessibleName(name);
    widget.setAccessibleDescription(help);
    // As rich text a tooltip wraps; plain text would be one long line.
    widget.setToolTip(
        QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), help.toHtmlEscaped()));
}

void describeControl(QWidget &control, const SettingInfo &info, const SettingSource &source)
{
    QString description = settingDescription(info, control.locale());
    if (!sourceWord(source).isEmpty())
        description += QLatin1Char(' ') + sourceSentence(source);
    describeWidget(control, settingLabel(info), description);
}

} // namespace aneroid
