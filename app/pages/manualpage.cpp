#include "app/pages/manualpage.h"

#include <QRegularExpression>

namespace aneroid {

namespace {

/// Text as troff takes it: nothing of it is a request, and a dash is what is typed.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    text.replace(u'\'', QStringLiteral("\\(aq"));
    text.replace(u'"', QStringLiteral("\\(dq"));
    if (text.startsWith(u'.'))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

/// A flag's head with what is typed in bold and what stands for a value in italics.
QString headLine(const FlagPage &flag)
{
    static const QRegularExpression typed(QStringLiteral("(?<![A-Za-z0-9-])(--?[a-z][a-z0-9-]*)"));
    static const QRegularExpression value(QStringLiteral("(?<![A-Za-z\\\\-])([A-Z][A-Z_]*)\\b"));
    QString line = flag.head;
    const qsizetype notes = line.indexOf(QLatin1StringView(" Needs:")); // said below
    const qsizetype others = line.indexOf(QLatin1StringView(" Excludes:"));
    for (const qsizetype end : {others, notes}) {
        if (end >= 0)
            line.truncate(end);
    }
    line.replace(typed, QStringLiteral("\x01\\1\x03"));
    line.replace(value, QStringLiteral("\x02\\1\x03"));
    line = escaped(line);
    line.replace(u'\x01', QStringLiteral("\\fB"));
    line.replace(u'\x02', QStringLiteral("\\fI"));
    line.replace(u'\x03', QStringLiteral("\\fR"));
    return line;
}

/// "Needs --upload. Excludes --output." where the parser says so.
QString conditions(const FlagPage &flag)
{
    static const QRegularExpression rule(
        QStringLiteral("(Needs|Excludes):((?: (?!Needs|Excludes)\\S+)+)"));
    QString text;
    auto found = rule.globalMatch(flag.head);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const bool needs = match.captured(1) == QLatin1StringView("Needs");
        const QString others = match.captured(2).trimmed().split(u' ').join(QStringLiteral(", "));
        text +=
            (needs ? QStringLiteral(" Only with ") : QStringLiteral(" Not with ")) + others + u'.';
    }
    return text;
}

/// As a sentence, with the value where nothing is said last: "Of the place [the machine's]." is
/// help's way of writing a default.
QString sentence(const QString &text)
{
    if (text.isEmpty() || text.endsWith(u'.') || text.endsWith(u']'))
        return text;
    return text + u'.';
}

QString flagItem(const FlagPage &flag)
{
    QString text = sentence(flag.text) + conditions(flag);
    if (flag.value == FlagPage::Value::Words)
        text += QStringLiteral(" One of: %1.").arg(flag.words.join(QStringLiteral(", ")));
    return QStringLiteral(".TP\n%1\n%2\n").arg(headLine(flag), escaped(text));
}

/// The listed flags under their headings, in the order of --help.
QString flagSections(const CommandPage &command)
{
    QStringList groups;
    for (const FlagPage &flag : command.flags) {
        if (!flag.group.isEmpty() && !groups.contains(flag.group))
            groups.append(flag.group);
    }
    QString text;
    for (const QString &group : groups) {
        text += group == QLatin1StringView("Options")
                    ? QStringLiteral(".SH OPTIONS\n")
                    : QStringLiteral(".SH %1\n").arg(escaped(group.toUpper()));
        for (const FlagPage &flag : command.flags) {
            if (flag.group == group)
                text += flagItem(flag);
        }
    }
    return text;
}

QString synopsis(const CommandPage &command, const QStringList &path)
{
    QString line = QStringLiteral("\\fB%1\\fR").arg(escaped(path.join(u' ')));
    if (!command.verbs.isEmpty())
        line += QStringLiteral(" \\fICOMMAND\\fR");
    line += QStringLiteral(" [\\fIOPTION\\fR]...");
    for (const FlagPage &argument : command.arguments) {
        const QString name = argument.head.section(u' ', 0, 0).toUpper();
        line += QStringLiteral(" [\\fI%1\\fR]").arg(escaped(name));
    }
    return QStringLiteral(".SH SYNOPSIS\n%1\n").arg(line);
}

QString commandList(const CommandPage &command, const QStringList &path)
{
    QString text = QStringLiteral(".SH COMMANDS\n");
    for (const CommandPage &verb : command.verbs) {
        text +=
            QStringLiteral(".TP\n\\fB%1\\fR\n%2 See \\fB%3\\-%1\\fR(1).\n")
                .arg(escaped(verb.name), escaped(sentence(verb.text)), escaped(path.join(u'-')));
    }
    return text;
}

QString argumentList(const CommandPage &command)
{
    QString text = QStringLiteral(".SH ARGUMENTS\n");
    for (const FlagPage &argument : command.arguments)
        text += flagItem(argument);
    return text;
}

const char *const settingsText =
    ".SH SETTINGS\n"
    "A setting has one name in four spellings: \\fB\\-\\-temp\\-min\\fR on the command line, "
    "\\fBTEMP_MIN\\fR in the environment and in the file \\fI.env\\fR of the current folder, and "
    "\\fBtemp_min\\fR in JSON. The command line goes before the environment, the environment "
    "before \\fI.env\\fR. Secrets (\\fBAUTH_TOKEN\\fR, \\fBHTTP_HEADERS\\fR) are read from the "
    "environment and \\fI.env\\fR only.\n";

const char *const statusText = ".SH EXIT STATUS\n"
                               ".TP\n0\nDone.\n"
                               ".TP\n1\nFailed at run time.\n"
                               ".TP\n2\nWrong usage, or a setting that is not allowed.\n";

} // namespace

QByteArray manualPage(const CommandPage &command, const QStringList &path,
                      const QStringList &seeAlso)
{
    const QString name = path.join(u'-');
    QString brief = command.text.section(QRegularExpression(QStringLiteral("[:.] ?")), 0, 0);
    brief = escaped(brief);
    QString page =
        QStringLiteral(".TH \"%1\" 1 \"\" \"Aneroid %2\" \"Aneroid\"\n.nh\n"
                       ".SH NAME\n%3 \\- %4\n")
            .arg(escaped(name.toUpper()), QStringLiteral(ANEROID_VERSION), escaped(name), brief);
    page += synopsis(command, path);
    page += QStringLiteral(".SH DESCRIPTION\n%1\n").arg(escaped(sentence(command.text)));
    if (!command.verbs.isEmpty())
        page += commandList(command, path);
    if (!command.arguments.isEmpty())
        page += argumentList(command);
    page += flagSections(command);
    page += QString::fromUtf8(settingsText) + QString::fromUtf8(statusText);
    page += QStringLiteral(".SH SEE ALSO\n");
    for (const QString &other : seeAlso) {
        const QString separator = other == seeAlso.last() ? QString() : QStringLiteral(",");
        page += QStringLiteral(".BR %1 (1)%2\n").arg(escaped(other), separator);
    }
    return page.toUtf8();
}

} // namespace aneroid
