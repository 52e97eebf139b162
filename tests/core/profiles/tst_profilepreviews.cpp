#include "core/profiles/profilepreviews.h"
#include "core/profiles/profiletitles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace aneroid;

namespace {

/// Knows every text in the context of the titles.
class EveryTitle final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        return qstrcmp(context, "ProfileTitles") == 0
                   ? QStringLiteral("[%1]").arg(QString::fromUtf8(source))
                   : QString();
    }
};

} // namespace

class TestProfilePreviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItIsLike()
    {
        const QTemporaryDir folder;
        ProfilePreviews previews{ProfileStore(folder.path())};
        const ProfilePreview &cellar = previews.of(QStringLiteral("cellar"), 60);
        QCOMPARE(cellar.title, QStringLiteral("Cellar"));
        QVERIFY(!cellar.description.isEmpty());
        QVERIFY(cellar.problem.isEmpty());
        QVERIFY(!cellar.day.empty());
        const double temperature = cellar.day.channels[0].highest;
        QVERIFY(previews.of(QStringLiteral("outdoor-desert"), 60).day.channels[0].highest >
                temperature);
    }

    void saysWhyNot()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        ProfilePreviews previews{ProfileStore(folder.path())};
        const ProfilePreview &broken = previews.of(QStringLiteral("broken"), 0);
        QCOMPARE(broken.title, QStringLiteral("broken"));
        QVERIFY(broken.problem.contains(QStringLiteral("broken.json")));
        QVERIFY(broken.day.empty());
    }

    void remembersUntilToldToForget()
    {
        const QTemporaryDir folder;
        const ProfileStore store(folder.path());
        ProfilePreviews previews(store);
        QCOMPARE(previews.of(QStringLiteral("home"), 0).title, QStringLiteral("Home"));
        Profile home = homeProfile();
        home.title = "Hearth";
        QVERIFY(store.save(home).ok());
        QCOMPARE(previews.of(QStringLiteral("home"), 0).title, QStringLiteral("Home"));
        previews.forget();
        QCOMPARE(previews.of(QStringLiteral("home"), 0).title, QStringLiteral("Hearth"));
    }

    void followsTheClock()
    {
        const QTemporaryDir folder;
        ProfilePreviews previews{ProfileStore(folder.path())};
        const PreviewDay here = previews.of(QStringLiteral("home"), 0).day;
        const PreviewDay there = previews.of(QStringLiteral("home"), 600).day;
        QVERIFY(here.channels[0].sample != there.channels[0].sample);
    }

    /// lupdate sees only what the table of titles lists.
    void everyBuiltInTitleIsForTranslators()
    {
        QFile table(QStringLiteral(ANEROID_SOURCE_DIR "/core/profiles/profiletitles.cpp"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray listed = table.readAll();
        const QTemporaryDir folder;
        const ProfileStore store(folder.path());
        for (const QString &name : store.names()) {
            const auto profile = store.load(name);
            QVERIFY(profile.ok());
            QVERIFY2(listed.contains("\"ProfileTitles\", \"" +
                                     QByteArray::fromStdString(profile->title) + '"'),
                     profile->title.c_str());
        }
    }

    void titlesAreTranslated()
    {
        EveryTitle translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Profile titled = homeProfile();
        titled.title = "Home";
        QCOMPARE(shownTitle(titled), QStringLiteral("[Home]"));
        Profile nameless = homeProfile();
        nameless.title.clear();
        QCOMPARE(shownTitle(nameless), QStringLiteral("home"));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(TestProfilePreviews)
#include "tst_profilepreviews.moc"
