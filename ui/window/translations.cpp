#include "ui/window/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace aneroid {
namespace {

/// "zh_CN" for Simplified Chinese, else the bare language: the names of the translation files.
QString fileCode(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese)
        return QStringLiteral("zh_CN");
    return locale.language() == QLocale::C ? QStringLiteral("en")
                                           : locale.name().section(QLatin1Char('_'), 0, 0);
}

} // namespace

QList<Translations::Language> Translations::languages()
{
    return {{{}, {}},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

Translations::~Translations() = default;

void Translations::setCode(const QString &code)
{
    const QList<Language> all = languages();
    const bool known = std::any_of(all.cbegin(), all.cend(),
                                   [&code](const Language &one) { return one.code == code; });
    m_code = known ? code : QString();
    const QLocale locale = m_code.isEmpty() ? QLocale::system() : QLocale(m_code);
    QLocale::setDefault(locale);
    m_installed.clear(); // a translator takes itself out
    const QString language = fileCode(locale);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
            QStringLiteral("/qtbase_%1.qm").arg(language));
    install(QStringLiteral(":/i18n/aneroid_%1.qm").arg(language));
    Q_EMIT changed();
}

void Translations::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
        m_installed.push_back(std::move(translator));
}

} // namespace aneroid
