#include "ui/window/translations.h"

#include <QGuiApplication>
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

/// How numbers and dates are written. "ar" alone is Egypt's, with Eastern Arabic digits;
/// instruments and the files that are compared with them have Western ones.
QLocale localeOf(const QString &code)
{
    if (code.isEmpty())
        return QLocale::system();
    return code == QLatin1StringView("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                           : QLocale(code);
}

} // namespace

QList<Translations::Language> Translations::languages()
{
    return {{{}, {}},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

Translations::~Translations()
{
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void Translations::setCode(const QString &code)
{
    const QList<Language> all = languages();
    const bool known = std::any_of(all.cbegin(), all.cend(),
                                   [&code](const Language &one) { return one.code == code; });
    m_code = known ? code : QString();
    const QLocale locale = localeOf(m_code);
    QLocale::setDefault(locale);
    m_installed.clear(); // a translator takes itself out
    const QString language = fileCode(locale);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
            QStringLiteral("/qtbase_%1.qm").arg(language));
    const bool ours = install(QStringLiteral(":/i18n/aneroid_%1.qm").arg(language));
    // By our words, not by Qt's own: without ours the program speaks English, from left to right.
    QGuiApplication::setLayoutDirection(ours ? locale.textDirection() : Qt::LeftToRight);
    Q_EMIT changed();
}

bool Translations::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_installed.push_back(std::move(translator));
    return true;
}

} // namespace aneroid

#include "moc_translations.cpp"
