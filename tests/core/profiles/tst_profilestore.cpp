#include "core/climate/octaves.h"
#include "core/profiles/profilejson.h"
#include "core/profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;

    [[nodiscard]] QString own(const QString &file) const { return m_store->folder() + u'/' + file; }

    [[nodiscard]] ProfileEntry entry(const QString &name) const
    {
        for (const ProfileEntry &one : m_store->list()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] Profile cellar() const { return *m_store->load(u"cellar"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"data/profiles"_s));
    }

    void allFilesAreListed()
    {
        QStringList files;
        for (const QString &file : QDir(u":/profiles"_s).entryList())
            files.append(file.chopped(5));
        QStringList names = m_store->names();
        names.sort();
        files.sort();
        QCOMPARE(names, files);
        QVERIFY(names.size() >= 18);
    }

    /// Those of a group stand together, a person's own at the end.
    void theyStandInGroups()
    {
        QList<ProfileGroup> groups;
        for (const ProfileEntry &entry : ProfileStore(u"/nowhere"_s).list()) {
            if (groups.isEmpty() || groups.last() != entry.group)
                groups.append(entry.group);
            QCOMPARE(entry.group == ProfileGroup::Outdoors, entry.name.startsWith(u"outdoor"_s));
        }
        QCOMPARE(groups, (QList{ProfileGroup::Demonstration, ProfileGroup::Rooms,
                                ProfileGroup::Machines, ProfileGroup::Outdoors}));
        QCOMPARE(ProfileEntry().group, ProfileGroup::Own);
    }

    void homeIsTheProfileInTheCode()
    {
        Profile home = *m_store->load(u"home"_s);
        home.title = homeProfile().title;
        home.description = homeProfile().description;
        home.sources = homeProfile().sources;
        QCOMPARE(toJson(home), toJson(homeProfile()));
        QVERIFY(home == homeProfile());
    }

    void builtIns_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_store ? m_store->names() : ProfileStore(u"/nowhere"_s).names())
            QTest::newRow(qPrintable(name)) << name;
    }

    /// What the format cannot demand, but our own files must have.
    void builtIns()
    {
        QFETCH(QString, name);
        const auto loaded = m_store->load(name);
        QVERIFY2(loaded.ok(), qPrintable(loaded ? QString() : loaded.error()));
        const Profile &profile = *loaded;
        QCOMPARE(QString::fromStdString(profile.name), name);
        QVERIFY(!profile.title.empty());
        QVERIFY(profile.description.size() > 40);
        QVERIFY(!profile.sources.empty());
        constexpr std::array<ChannelRange, channelCount> schema{
            ChannelRange{-40, 85}, ChannelRange{0, 100}, ChannelRange{300, 1100}};
        for (const Channel channel : allChannels) {
            const std::size_t c = indexOf(channel);
            QVERIFY(profile.ranges[c].minimum >= schema[c].minimum);
            QVERIFY(profile.ranges[c].maximum <= schema[c].maximum);
            // By default a profile is not damped.
            const bool vapour =
                channel == Channel::Humidity && profile.humidityModel == HumidityModel::Vapour;
            const double bound = motionBound(profile.octaves, channel, 10'000) *
                                 (1.0 + std::abs(profile.season.spread[c])) *
                                 (vapour ? profile.ranges[c].maximum : 1.0);
            QVERIFY2(profile.drift[c] >= bound || profile.drift[c] == (c == 0 ? 10.0 : 20.0),
                     qPrintable(u"%1: %2 < %3"_s.arg(c).arg(profile.drift[c]).arg(bound)));
        }
        // Those that anybody can trigger have numbers for this place.
        for (const WeatherKind kind : allWeatherKinds)
            QCOMPARE(eventProfile(profile, kind).kind, kind);
    }

    void theReadmeListsThem()
    {
        QFile readme(QStringLiteral(ANEROID_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        for (const QString &name : m_store->names()) {
            QString row = u"| `%1` |"_s.arg(name);
            const Result<Profile, QString> profile = m_store->load(name);
            for (const ChannelRange &range : profile->ranges)
                row += u" %1 … %2 |"_s.arg(range.minimum).arg(range.maximum);
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }

    void ownProfilesComeAfterThoseBuiltIn()
    {
        Profile mine = cellar();
        mine.name = "my garden";
        mine.title = "Garden";
        QVERIFY(m_store->save(mine).ok());
        QCOMPARE(m_store->names().last(), u"my garden"_s);
        QVERIFY(m_store->contains(u"my garden"_s));
        const ProfileEntry listed = entry(u"my garden"_s);
        QCOMPARE(listed.title, u"Garden"_s);
        QVERIFY(!listed.builtIn && !listed.edited && listed.problem.isEmpty());
        QVERIFY(*m_store->load(u"my garden"_s) == mine);
    }

    void anEditedCopyHidesTheBuiltInUntilReset()
    {
        const Profile before = cellar();
        Profile edited = before;
        edited.latitudeDeg = 33.0;
        QVERIFY(m_store->save(edited).ok());
        QCOMPARE(cellar().latitudeDeg, 33.0);
        QVERIFY(entry(u"cellar"_s).edited && entry(u"cellar"_s).builtIn);
        QCOMPARE(m_store->names().count(u"cellar"_s), 1);
        QVERIFY(m_store->reset(u"cellar"_s).ok());
        QVERIFY(cellar() == before);
        QVERIFY(!entry(u"cellar"_s).edited);
        QVERIFY(m_store->reset(u"cellar"_s).ok()); // nothing to do is no error
        QVERIFY(!m_store->reset(u"garden"_s).ok());
    }

    void duplicates()
    {
        QCOMPARE(*m_store->duplicate(u"cellar"_s), u"cellar 2"_s);
        QCOMPARE(*m_store->duplicate(u"cellar"_s), u"cellar 3"_s);
        Profile copy = *m_store->load(u"cellar 2"_s);
        QCOMPARE(copy.title, cellar().title + " 2"); // or a list could not tell them apart
        copy.name = "cellar";
        copy.title = cellar().title;
        QVERIFY(copy == cellar());
        QVERIFY(!m_store->duplicate(u"attic"_s).ok());
    }

    void importsAndExports()
    {
        const QString file = m_folder->filePath(u"cellar.json"_s);
        QVERIFY(m_store->exportFile(u"cellar"_s, file).ok());
        QCOMPARE(*m_store->importFile(file), u"cellar 2"_s);
        QVERIFY(m_store->load(u"cellar 2"_s).ok());
        QVERIFY(*m_store->load(file) == cellar());
        QVERIFY(!m_store->exportFile(u"attic"_s, file).ok());
        const auto nowhere = m_store->exportFile(u"cellar"_s, m_folder->filePath(u"a/b.json"_s));
        QVERIFY(!nowhere.ok());
        QVERIFY2(nowhere.error().contains(u"b.json"_s), qPrintable(nowhere.error()));
    }

    void aBadFileIsNotImported()
    {
        const QString file = m_folder->filePath(u"bad.json"_s);
        write(file, "{\"version\": 1, \"rangs\": {}}");
        const auto imported = m_store->importFile(file);
        QVERIFY(!imported.ok());
        QVERIFY2(imported.error().contains(u"bad.json: \"rangs\""_s), qPrintable(imported.error()));
        QVERIFY(!QDir(m_store->folder()).exists());
        QVERIFY(!m_store->importFile(m_folder->filePath(u"none.json"_s)).ok());
    }

    void aDamagedOwnFileIsListedWithItsProblem()
    {
        write(own(u"broken.json"_s), "{");
        const ProfileEntry broken = entry(u"broken"_s);
        QVERIFY2(broken.problem.contains(u"broken.json"_s), qPrintable(broken.problem));
        QVERIFY(!m_store->load(u"broken"_s).ok());
        QVERIFY(m_store->remove(u"broken"_s).ok());
        QVERIFY(!m_store->contains(u"broken"_s));
    }

    void removes()
    {
        QVERIFY(m_store->duplicate(u"cellar"_s).ok());
        QVERIFY(m_store->remove(u"cellar 2"_s).ok());
        QVERIFY(!m_store->contains(u"cellar 2"_s));
        QVERIFY(!m_store->remove(u"cellar 2"_s).ok());
        const auto builtIn = m_store->remove(u"cellar"_s);
        QVERIFY(!builtIn.ok());
        QVERIFY2(builtIn.error().contains(u"built in"_s), qPrintable(builtIn.error()));
    }

    void unknownNames()
    {
        const auto loaded = m_store->load(u"grenhouse"_s);
        QVERIFY(!loaded.ok());
        QVERIFY2(loaded.error().contains(u"did you mean \"greenhouse\"? Known: home, "_s),
                 qPrintable(loaded.error()));
        QVERIFY(m_store->load(u"moon"_s).error().contains(u"outdoor-alpine"_s));
        QVERIFY(!m_store->load(u"Home"_s).ok());
    }

    void badNamesAreNotSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("folder") << u"../evil"_s;
        QTest::newRow("hidden") << u".hidden"_s;
        QTest::newRow("ending") << u"a.json"_s;
        QTest::newRow("space") << u" a"_s;
        QTest::newRow("control") << u"a\nb"_s;
        QTest::newRow("long") << QString(101, u'a');
    }

    void badNamesAreNotSaved()
    {
        QFETCH(QString, name);
        Profile profile = cellar();
        profile.name = name.toStdString();
        QVERIFY(!m_store->save(profile).ok());
        QVERIFY(!QDir(m_store->folder()).exists());
        QVERIFY(ProfileStore::nameProblem(u"Büro 温室-2.1"_s).isEmpty());
    }

    void anUnusableProfileIsNotSaved()
    {
        Profile profile = cellar();
        QVERIFY(m_store->save(profile).ok());
        profile.ranges[0] = {20.0, 10.0};
        QVERIFY(!m_store->save(profile).ok());
        QVERIFY(m_store->load(u"cellar"_s).ok());
    }

    void paths()
    {
        QVERIFY(ProfileStore::isPath(u"./a"_s));
        QVERIFY(ProfileStore::isPath(u"a.json"_s));
        QVERIFY(!ProfileStore::isPath(u"cellar"_s));
        const auto missing = m_store->load(u"no/such.json"_s);
        QVERIFY2(missing.error().startsWith(u"no/such.json cannot be read"_s),
                 qPrintable(missing.error()));
        QVERIFY(!m_store->load(m_folder->path() + u'/').ok()); // a folder
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
