#include "app/pages/completions.h"

namespace aneroid {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + text + u'\'';
}

QString value(const FlagPage &flag)
{
    switch (flag.value) {
    case FlagPage::Value::None:
        return {};
    case FlagPage::Value::Words:
        return QStringLiteral(" -x -a ") + quoted(flag.words.join(u' '));
    case FlagPage::Value::File:
        return QStringLiteral(" -r -F");
    case FlagPage::Value::Other:
        break;
    }
    return QStringLiteral(" -x");
}

/// One line for each flag, each for the time when `condition` holds.
QString flagLines(const CommandPage &command, const QString &program, const QString &condition)
{
    QString lines;
    for (const FlagPage &flag : command.flags) {
        QString names;
        for (const QString &name : flag.flags) {
            names += name.startsWith(u"--") ? QStringLiteral(" -l ") + name.mid(2)
                                            : QStringLiteral(" -s ") + name.mid(1);
        }
        lines += QStringLiteral("complete -c %1%2%3%4 -d %5\n")
                     .arg(program, condition, names, value(flag), quoted(flag.text));
    }
    if (!command.arguments.isEmpty())
        lines += QStringLiteral("complete -c %1%2 -F\n").arg(program, condition);
    return lines;
}

} // namespace

QByteArray fishCompletion(const CommandPage &program)
{
    QString script = QStringLiteral("# fish completion for %1; made from its own flags.\n"
                                    "complete -c %1 -f\n")
                         .arg(program.name);
    if (program.verbs.isEmpty()) {
        script += flagLines(program, program.name, {});
        return script.toUtf8();
    }
    const QString none = QStringLiteral(" -n __fish_use_subcommand");
    script += flagLines(program, program.name, none);
    for (const CommandPage &verb : program.verbs) {
        script += QStringLiteral("complete -c %1%2 -a %3 -d %4\n")
                      .arg(program.name, none, verb.name, quoted(verb.text));
    }
    for (const CommandPage &verb : program.verbs) {
        const QString chosen =
            QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(verb.name);
        script += flagLines(verb, program.name, chosen);
    }
    return script.toUtf8();
}

} // namespace aneroid
