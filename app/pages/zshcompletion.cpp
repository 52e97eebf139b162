#include "app/pages/completions.h"

namespace aneroid {

namespace {

/// Inside '…[…]…' of _arguments.
QString described(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'[', QStringLiteral("\\["));
    text.replace(u']', QStringLiteral("\\]"));
    text.replace(u':', QStringLiteral("\\:"));
    text.replace(u'\'', QStringLiteral("'\\''"));
    return text;
}

QString action(const FlagPage &flag)
{
    switch (flag.value) {
    case FlagPage::Value::None:
        return {};
    case FlagPage::Value::Words:
        return QStringLiteral(":value:(%1)").arg(flag.words.join(u' '));
    case FlagPage::Value::File:
        return QStringLiteral(":file:_files");
    case FlagPage::Value::Other:
        break;
    }
    return QStringLiteral(":value: ");
}

QString specifications(const CommandPage &command, const QString &indent)
{
    QString lines;
    for (const FlagPage &flag : command.flags) {
        for (const QString &name : flag.flags) {
            // "=" after a long flag: its value may follow that sign or be the next word
            const bool equals = flag.value != FlagPage::Value::None && name.startsWith(u"--");
            lines += QStringLiteral("%1'*%2%3[%4]%5' \\\n")
                         .arg(indent, name, equals ? QStringLiteral("=") : QString(),
                              described(flag.text), action(flag));
        }
    }
    for (const FlagPage &argument : command.arguments)
        lines += QStringLiteral("%1'*:%2:_files' \\\n").arg(indent, described(argument.text));
    lines.chop(3); // the last line is not continued
    return lines + u'\n';
}

} // namespace

QByteArray zshCompletion(const CommandPage &program)
{
    QString script =
        QStringLiteral("#compdef %1\n# Made from the program's own flags.\n\n").arg(program.name);
    if (program.verbs.isEmpty()) {
        script +=
            QStringLiteral("_arguments \\\n") + specifications(program, QStringLiteral("    "));
        return script.toUtf8();
    }
    script += QStringLiteral("local state line\nlocal -a verbs=(\n");
    for (const CommandPage &verb : program.verbs)
        script += QStringLiteral("    '%1:%2'\n").arg(verb.name, described(verb.text));
    script += QStringLiteral(")\n\n_arguments -C \\\n");
    QString own = specifications(program, QStringLiteral("    "));
    own.chop(1);
    script += own + QStringLiteral(" \\\n    '1: :->verb' \\\n    '*:: :->rest'\n\n"
                                   "case $state in\n"
                                   "    verb) _describe command verbs ;;\n"
                                   "    rest)\n"
                                   "        case $line[1] in\n");
    for (const CommandPage &verb : program.verbs) {
        script += QStringLiteral("            %1)\n                _arguments \\\n%2"
                                 "                ;;\n")
                      .arg(verb.name, specifications(verb, QStringLiteral("                    ")));
    }
    script += QStringLiteral("        esac\n        ;;\nesac\n");
    return script.toUtf8();
}

} // namespace aneroid
