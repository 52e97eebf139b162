#include "app/pages/commandpage.h"

#include "core/profiles/profilestore.h"
#include "core/settings/table.h"

#include <CLI/CLI.hpp>

#include <cstring>

namespace aneroid {

namespace {

QStringList wordsOf(const SettingInfo &info)
{
    if (std::strcmp(info.name, "PROFILE") == 0)
        return ProfileStore(QString()).names(); // the built-in ones
    QStringList words;
    for (const ChoiceWord &choice : info.choices)
        words.append(QString::fromUtf8(choice.word));
    return words;
}

/// Whether the text after the flag's name stands for something that is no file's name.
bool isPlainValue(const QString &valueText)
{
    static const QStringList plain{QStringLiteral("NUMBER"), QStringLiteral("N"),
                                   QStringLiteral("URL"),    QStringLiteral("OFFSET"),
                                   QStringLiteral("DATE"),   QStringLiteral("UINT"),
                                   QStringLiteral("INT"),    QStringLiteral("FLOAT")};
    return plain.contains(valueText.section(u' ', 0, 0).section(u',', 0, 0).section(u':', 0, 0));
}

/// A secret's flag is there only to say where secrets belong.
bool isOffered(const FlagPage &page)
{
    for (const QString &flag : page.flags) {
        const SettingInfo *const info = findSetting(flag);
        if (info && isSecret(*info))
            return false;
    }
    return true;
}

FlagPage describeFlag(const CLI::App &app, const CLI::Option &option)
{
    const CLI::FormatterBase &base = *app.get_formatter();
    const auto &formatter = dynamic_cast<const CLI::Formatter &>(base);
    FlagPage page;
    for (const std::string &name : option.get_snames())
        page.flags.append(u'-' + QString::fromStdString(name));
    for (const std::string &name : option.get_lnames())
        page.flags.append(QStringLiteral("--") + QString::fromStdString(name));
    const bool positional = option.get_positional();
    const QString after = QString::fromStdString(formatter.make_option_opts(&option));
    page.head = QString::fromStdString(formatter.make_option_name(&option, positional)) + after;
    page.text = QString::fromStdString(option.get_description());
    page.group = QString::fromStdString(option.get_group());
    if (option.get_items_expected_max() == 0 && !positional)
        return page;
    const SettingInfo *const info = page.flags.isEmpty() ? nullptr : findSetting(page.flags.last());
    if (info)
        page.words = wordsOf(*info);
    if (!page.words.isEmpty())
        page.value = FlagPage::Value::Words;
    else
        page.value = isPlainValue(after.trimmed()) ? FlagPage::Value::Other : FlagPage::Value::File;
    return page;
}

} // namespace

CommandPage describeCommand(const CLI::App &app)
{
    CommandPage page;
    page.name = QString::fromStdString(app.get_name());
    page.text = QString::fromStdString(app.get_description());
    for (const CLI::Option *option : app.get_options()) {
        const FlagPage flag = describeFlag(app, *option);
        if (option->get_positional())
            page.arguments.append(flag);
        else if (isOffered(flag))
            page.flags.append(flag);
    }
    for (const CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; }))
        page.verbs.append(describeCommand(*verb));
    return page;
}

} // namespace aneroid
