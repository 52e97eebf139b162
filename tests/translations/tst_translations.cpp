#include "tests/translations/tsfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace aneroid {
namespace {

const QString sourceFolder = QStringLiteral(ANEROID_SOURCES);

struct Language
{
    const char *name;
    const char *code;
    bool pluralOnly; ///< the sources are in it: its file holds plural forms alone
    int pluralForms;
};

constexpr std::array languages{
    Language{"English", "en", true, 2},   Language{"German", "de", false, 2},
    Language{"French", "fr", false, 2},   Language{"Spanish", "es", false, 2},
    Language{"Japanese", "ja", false, 1}, Language{"Chinese", "zh_CN", false, 1},
    Language{"Arabic", "ar", false, 6}};

QString tsFileName(const QString &code)
{
    return QStringLiteral("aneroid_%1.ts").arg(code);
}

/// The %1, %n and %Ln (grouped as the language does) in a text, each once, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([0-9]{1,2}|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^&\\s]"));
    return text.count(pattern);
}

bool hasEllipsis(const QString &text)
{
    return text.contains(u'…') || text.contains(QLatin1StringView("..."));
}

/// '.', '?', ':' or nothing: how a text ends, whichever script the mark is written in.
QChar endMark(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QChar last = trimmed.isEmpty() ? QChar() : trimmed.back();
    if (last == u'.' || last == u'。')
        return u'.';
    if (last == u'?' || last == u'？' || last == u'؟')
        return u'?';
    if (last == u':' || last == u'：')
        return u':';
    return {};
}

QString leadingSpace(const QString &text)
{
    const auto end =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return text.left(end - text.cbegin());
}

QString trailingSpace(const QString &text)
{
    const auto end =
        std::find_if_not(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    return text.right(end - text.crbegin());
}

/// Languages with a dual say "one reading" and "two readings" without the number.
enum class Count { Needed, MayBeInTheWord };

bool isCount(const QString &placeholder)
{
    return placeholder.endsWith(u'n');
}

bool placeholdersFit(const QString &source, const QString &form, Count count)
{
    QStringList wanted = placeholders(source);
    const QStringList given = placeholders(form);
    if (given == wanted)
        return true;
    wanted.removeIf(isCount);
    return count == Count::MayBeInTheWord && given == wanted;
}

QString problemOf(const QString &source, const QString &form, Count count = Count::Needed)
{
    if (form.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (!placeholdersFit(source, form, count))
        return QStringLiteral("has other placeholders");
    if (mnemonics(form) != mnemonics(source))
        return QStringLiteral("gains or loses its mnemonic");
    if (hasEllipsis(form) != hasEllipsis(source))
        return QStringLiteral("gains or loses its ellipsis");
    if (endMark(form) != endMark(source))
        return QStringLiteral("ends with another mark");
    if (leadingSpace(form) != leadingSpace(source) || trailingSpace(form) != trailingSpace(source))
        return QStringLiteral("begins or ends with other blanks");
    return {};
}

QStringList problemsOf(const TsMessage &message, qsizetype pluralForms)
{
    QStringList problems;
    const QString what = message.key();
    if (!message.finished)
        problems.append(what + QStringLiteral(" is unfinished"));
    if (message.forms.size() != (message.plural ? pluralForms : 1))
        problems.append(what + QStringLiteral(" lacks a plural form"));
    const Count count = message.plural && pluralForms > 2 ? Count::MayBeInTheWord : Count::Needed;
    for (const QString &form : message.forms) {
        const QString problem = problemOf(message.source, form, count);
        if (!problem.isEmpty())
            problems.append(QStringLiteral("%1: \"%2\" %3").arg(what, form, problem));
    }
    return problems;
}

QStringList without(const QStringList &all, const QStringList &some)
{
    QStringList rest;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rest),
                 [&some](const QString &one) { return !some.contains(one); });
    return rest;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lupdateUnderstandsTheSources();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void faultsAreFound_data();
    void faultsAreFound();
    void aWordIsTranslated_data();
    void aWordIsTranslated();
    void builtInProfilesAreTranslated_data();
    void builtInProfilesAreTranslated();
    void englishHasPlurals();

private:
    static void languageRows();

    TsFile m_fresh; ///< what lupdate finds in the sources
    QByteArray m_complaints;
};

void TranslationsTest::languageRows()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("pluralOnly");
    QTest::addColumn<int>("pluralForms");
    for (const Language &language : languages)
        QTest::newRow(language.name)
            << QString::fromLatin1(language.code) << language.pluralOnly << language.pluralForms;
}

void TranslationsTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(tsFileName(QStringLiteral("de")));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder);
    lupdate.start(QStringLiteral(ANEROID_LUPDATE),
                  {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-ts"), file});
    QVERIFY2(lupdate.waitForStarted(), ANEROID_LUPDATE " does not start: install qt6-l10n-tools");
    QVERIFY(lupdate.waitForFinished(-1));
    m_complaints = lupdate.readAllStandardError();
    QCOMPARE(lupdate.exitCode(), 0);
    m_fresh = readTsFile(file);
    QVERIFY2(m_fresh.error.isEmpty(), qPrintable(m_fresh.error));
    QVERIFY(!m_fresh.messages.isEmpty());
}

/// A text that lupdate puts into a wrong context is never found at run time.
void TranslationsTest::lupdateUnderstandsTheSources()
{
    QVERIFY2(m_complaints.isEmpty(), m_complaints.constData());
}

void TranslationsTest::everyTextIsThere_data()
{
    languageRows();
}

void TranslationsTest::everyTextIsThere()
{
    QFETCH(const QString, code);
    QFETCH(const bool, pluralOnly);
    const TsFile file =
        readTsFile(sourceFolder + QStringLiteral("/translations/") + tsFileName(code));
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    QCOMPARE(file.language, code);
    const QStringList used = m_fresh.keys(pluralOnly);
    const QStringList missing = without(used, file.keys(pluralOnly));
    const QStringList stale = without(file.keys(false), used);
    QVERIFY2(
        missing.isEmpty(),
        qPrintable(QStringLiteral("Run translations/update.sh; missing:\n") + missing.join(u'\n')));
    QVERIFY2(stale.isEmpty(), qPrintable(QStringLiteral("Run translations/update.sh; stale:\n") +
                                         stale.join(u'\n')));
}

void TranslationsTest::everyTextIsTranslated_data()
{
    languageRows();
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(const QString, code);
    QFETCH(const int, pluralForms);
    const TsFile file =
        readTsFile(sourceFolder + QStringLiteral("/translations/") + tsFileName(code));
    QStringList problems;
    for (const TsMessage &message : file.messages)
        problems += problemsOf(message, pluralForms);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TranslationsTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &source, const QString &form, bool good) {
        QTest::newRow(name) << source << form << good;
    };
    row("same", QStringLiteral("%1 of %2"), QStringLiteral("%2: %1"), true);
    row("percent sign", QStringLiteral("95 of 100"), QStringLiteral("95 % 100"), true);
    row("full stop", QStringLiteral("It is."), QStringLiteral("是。"), true);
    row("mnemonic", QStringLiteral("&Run"), QStringLiteral("运行(&R)"), true);
    row("empty", QStringLiteral("a"), QString(), false);
    row("lost placeholder", QStringLiteral("%1 of %2"), QStringLiteral("%1"), false);
    row("other placeholder", QStringLiteral("%n rows"), QStringLiteral("%1"), false);
    row("lost L", QStringLiteral("%Ln rows"), QStringLiteral("%n"), false);
    row("lost mnemonic", QStringLiteral("&Run"), QStringLiteral("Lauf"), false);
    row("gained mnemonic", QStringLiteral("Run"), QStringLiteral("&Lauf"), false);
    row("lost ellipsis", QStringLiteral("Save…"), QStringLiteral("Speichern"), false);
    row("lost full stop", QStringLiteral("It is."), QStringLiteral("Es ist"), false);
    row("blank behind", QStringLiteral("a"), QStringLiteral("a "), false);
    row("blank before", QStringLiteral(" a"), QStringLiteral("a"), false);
}

void TranslationsTest::faultsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, form);
    QFETCH(const bool, good);
    QCOMPARE(problemOf(source, form).isEmpty(), good);
}

void TranslationsTest::aWordIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("storm");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Gewitter");
    QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Orage");
    QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("Tormenta");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("雷雨");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("雷暴");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("عاصفة");
}

void TranslationsTest::aWordIsTranslated()
{
    QFETCH(const QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/aneroid_%1.qm").arg(code)));
    QTEST(translator.translate("Session", "Storm"), "storm");
}

void TranslationsTest::builtInProfilesAreTranslated_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(sourceFolder + QStringLiteral("/resources/profiles"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// Their texts stand in the JSON files; the sources repeat them for translators.
void TranslationsTest::builtInProfilesAreTranslated()
{
    QFETCH(const QString, file);
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonDocument profile = QJsonDocument::fromJson(json.readAll());
    for (const Language &language : languages) {
        if (language.pluralOnly)
            continue;
        QTranslator translator;
        QVERIFY(translator.load(
            QStringLiteral(":/i18n/aneroid_%1.qm").arg(QLatin1String(language.code))));
        for (const auto &[context, key] : {std::pair("ProfileTitles", "title"),
                                           std::pair("ProfileDescriptions", "description")}) {
            const QByteArray text = profile[QLatin1String(key)].toString().toUtf8();
            QVERIFY(!text.isEmpty());
            const QString translated = translator.translate(context, text.constData());
            QVERIFY2(!translated.isEmpty(), text.constData());
        }
    }
}

void TranslationsTest::englishHasPlurals()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/aneroid_en.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto gap = [](int readings) {
        return QCoreApplication::translate(
            "aneroid::Session",
            "Gap: %Ln reading(s) left out because the computer slept "
            "or was too busy.",
            nullptr, readings);
    };
    QVERIFY2(gap(1).startsWith(QLatin1StringView("Gap: 1 reading left")), qPrintable(gap(1)));
    QVERIFY2(gap(2).startsWith(QLatin1StringView("Gap: 2 readings left")), qPrintable(gap(2)));
}

} // namespace aneroid

QTEST_GUILESS_MAIN(aneroid::TranslationsTest)
#include "tst_translations.moc"
