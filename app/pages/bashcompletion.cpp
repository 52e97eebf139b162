#include "app/pages/completions.h"

namespace aneroid {

namespace {

QStringList flagsOf(const CommandPage &command)
{
    QStringList flags;
    for (const FlagPage &flag : command.flags)
        flags += flag.flags;
    return flags;
}

/// One branch for each kind of value, by the flag before the cursor.
QString valueCases(const CommandPage &command)
{
    QString cases;
    QStringList plain;
    QStringList files;
    for (const FlagPage &flag : command.flags) {
        const QString pattern = flag.flags.join(u'|');
        if (flag.value == FlagPage::Value::Words) {
            cases += QStringLiteral("        %1)\n"
                                    "            COMPREPLY=($(compgen -W '%2' -- \"$word\"))\n"
                                    "            return ;;\n")
                         .arg(pattern, flag.words.join(u' '));
        } else if (flag.value == FlagPage::Value::File) {
            files.append(pattern);
        } else if (flag.value == FlagPage::Value::Other) {
            plain.append(pattern);
        }
    }
    if (!files.isEmpty()) {
        cases += QStringLiteral("        %1)\n"
                                "            compopt -o filenames 2>/dev/null\n"
                                "            COMPREPLY=($(compgen -f -- \"$word\"))\n"
                                "            return ;;\n")
                     .arg(files.join(u'|'));
    }
    if (!plain.isEmpty())
        cases += QStringLiteral("        %1) return ;;\n").arg(plain.join(u'|'));
    return cases.isEmpty() ? QString()
                           : QStringLiteral("    case $before in\n%1    esac\n").arg(cases);
}

QString commandFunction(const CommandPage &command, const QString &function)
{
    QString body = valueCases(command);
    const bool takesFile = !command.arguments.isEmpty();
    body += QStringLiteral("    if [[ $word == -* ]]; then\n"
                           "        COMPREPLY=($(compgen -W '%1' -- \"$word\"))\n")
                .arg(flagsOf(command).join(u' '));
    if (takesFile) {
        body += QStringLiteral("    else\n"
                               "        compopt -o filenames 2>/dev/null\n"
                               "        COMPREPLY=($(compgen -f -- \"$word\"))\n");
    }
    body += QStringLiteral("    fi\n");
    return QStringLiteral("%1()\n{\n%2}\n\n").arg(function, body);
}

QString functionName(const CommandPage &program)
{
    return u'_' + QString(program.name).replace(u'-', u'_');
}

QString verbSwitch(const CommandPage &program)
{
    QStringList names;
    QString branches;
    for (const CommandPage &verb : program.verbs) {
        names.append(verb.name);
        branches += QStringLiteral("            %1) %2_%1; return ;;\n")
                        .arg(verb.name, functionName(program));
    }
    return QStringLiteral("    local index\n"
                          "    for ((index = 1; index < COMP_CWORD; index++)); do\n"
                          "        case ${COMP_WORDS[index]} in\n%1"
                          "        esac\n"
                          "    done\n"
                          "    if [[ $word != -* ]]; then\n"
                          "        COMPREPLY=($(compgen -W '%2' -- \"$word\"))\n"
                          "        return\n"
                          "    fi\n")
        .arg(branches, names.join(u' '));
}

} // namespace

QByteArray bashCompletion(const CommandPage &program)
{
    const QString function = functionName(program);
    QString script = QStringLiteral("# bash completion for %1; made from its own flags.\n"
                                    "# shellcheck shell=bash disable=SC2207\n\n")
                         .arg(program.name);
    for (const CommandPage &verb : program.verbs)
        script += commandFunction(verb, function + u'_' + verb.name);
    script += commandFunction(program, function + QStringLiteral("_itself"));
    script += QStringLiteral("%1()\n{\n"
                             "    local word=${COMP_WORDS[COMP_CWORD]}\n"
                             "    local before=${COMP_WORDS[COMP_CWORD - 1]}\n"
                             "    COMPREPLY=()\n"
                             // --flag=word comes in three pieces
                             "    if [[ $word == '=' ]]; then\n"
                             "        word=\n"
                             "    elif [[ $before == '=' ]]; then\n"
                             "        before=${COMP_WORDS[COMP_CWORD - 2]}\n"
                             "    fi\n")
                  .arg(function);
    if (!program.verbs.isEmpty())
        script += verbSwitch(program);
    script += QStringLiteral("    %1_itself\n}\n\ncomplete -F %1 %2\n").arg(function, program.name);
    return script.toUtf8();
}

} // namespace aneroid
