#include "core/fleet/profilesettings.h"

#include "core/profiles/profilejson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

class TestProfileSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileStore m_store{u"/nowhere"_s};
    SettingLayers m_layers;

    [[nodiscard]] Profile stored(const QString &name) const { return *m_store.load(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_layers = {};
        m_layers.envFile = m_folder->filePath(u".env"_s);
    }

    void homeByDefault()
    {
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        QCOMPARE(climate->loaded.settings.profile, u"home"_s);
        QCOMPARE(climate->loaded.settings, Settings()); // its numbers are the table's defaults
        QVERIFY(*climate->profile == stored(u"home"_s));
        QVERIFY(climate->loaded.warnings.isEmpty());
    }

    void theProfilesRangesAreItsLayer()
    {
        QFile env(m_layers.envFile);
        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("PROFILE=greenhouse\nTEMP_MAX=44\n");
        env.close();
        m_layers.environment.insert(u"PROFILE"_s, u"cold-store"_s);
        m_layers.commandLine = {{u"--profile"_s, u"cellar"_s}, {u"--humidity-min"_s, u"11"_s}};
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        const LoadedSettings &loaded = climate->loaded;
        const Profile cellar = stored(u"cellar"_s);
        QCOMPARE(loaded.settings.profile, u"cellar"_s);
        QVERIFY(*climate->profile == cellar);
        QCOMPARE(loaded.settings.temperature.range.minimum, cellar.ranges[0].minimum);
        QCOMPARE(loaded.settings.temperature.range.maximum, 44.0);
        QCOMPARE(loaded.settings.temperature.drift, cellar.drift[0]);
        QCOMPARE(loaded.settings.humidity.range.minimum, 11.0);
        QCOMPARE(loaded.settings.pressure.range.maximum, cellar.ranges[2].maximum);
        QCOMPARE(loaded.originOf(u"TEMP_MIN"_s), SettingOrigin::Profile);
        QCOMPARE(loaded.originOf(u"TEMP_MAX"_s), SettingOrigin::EnvFile);
    }

    void files()
    {
        const QString path = m_folder->filePath(u"mine.json"_s);
        QVERIFY(m_store.exportFile(u"cellar"_s, path).ok());
        m_layers.commandLine = {{u"--profile"_s, path}};
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        QCOMPARE(climate->loaded.settings.profile, path);
        QCOMPARE(QString::fromStdString(climate->profile->name), u"mine"_s);
    }

    void unknownNamesSayWhereTheyCameFrom()
    {
        m_layers.environment.insert(u"PROFILE"_s, u"celar"_s);
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(!climate.ok());
        QVERIFY2(climate.error().startsWith(u"PROFILE (environment variable PROFILE): "_s),
                 qPrintable(climate.error()));
        QVERIFY(climate.error().contains(u"did you mean \"cellar\"?"_s));
        QVERIFY(climate.error().contains(u"server-room"_s));
        QVERIFY(!climate.error().contains(u'\n'));
    }

    void namesThatAreNotUsed_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QString>("warning");
        QTest::newRow("one") << QStringList{u"--device-id"_s, u"a"_s} << QString();
        QTest::newRow("several") << QStringList{u"--devices"_s, u"3"_s, u"--device-id-pattern"_s,
                                                u"a{n}"_s}
                                 << QString();
        QTest::newRow("one name for several")
            << QStringList{u"--devices"_s, u"3"_s, u"--device-id"_s, u"a"_s}
            << u"--device-id is not used: several devices have their names from "
               "DEVICE_ID_PATTERN."_s;
        QTest::newRow("a pattern for one")
            << QStringList{u"--device-id-pattern"_s, u"a{n}"_s}
            << u"--device-id-pattern is not used: a single device has its name from DEVICE_ID."_s;
        QTest::newRow("beside a fleet file")
            << QStringList{u"--fleet"_s, u"two.csv"_s, u"--device-id"_s, u"c"_s}
            << u"--device-id is not used: several devices have their names from FLEET_FILE."_s;
    }
    void namesThatAreNotUsed()
    {
        QFETCH(const QStringList, flags);
        QFETCH(const QString, warning);
        QFile fleet(m_folder->filePath(u"two.csv"_s));
        QVERIFY(fleet.open(QIODevice::WriteOnly));
        fleet.write("device_id\na\nb\n");
        fleet.close();
        for (qsizetype i = 0; i + 1 < flags.size(); i += 2)
            m_layers.commandLine.append(
                {flags[i], flags[i + 1] == u"two.csv"_s ? fleet.fileName() : flags[i + 1]});
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        QCOMPARE(climate->loaded.warnings.join(u'|'), warning);
        // An environment that is the whole machine's may well say both.
        m_layers.environment.insert(u"DEVICE_ID"_s, u"z"_s);
        m_layers.commandLine = {{u"--devices"_s, u"3"_s}};
        QVERIFY(loadSettingsWithProfile(m_layers, m_store)->loaded.warnings.isEmpty());
    }

    void aSavedProfileThatIsGoneOnlyWarns()
    {
        m_layers.savedWindow = {
            {u"profile"_s, u"my garden"_s}, {u"temp_min"_s, -5}, {u"speed"_s, 2}};
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        QCOMPARE(climate->loaded.settings.profile, u"home"_s);
        QCOMPARE(climate->loaded.settings.temperature.range.minimum, 18.0);
        QCOMPARE(climate->loaded.settings.speed, 2.0);
        QCOMPARE(climate->loaded.warnings.size(), 1);
        QVERIFY(climate->loaded.warnings.first().contains(u"my garden"_s));
    }

    void savedRangesBelongToTheSavedProfile()
    {
        m_layers.savedWindow = {{u"profile"_s, u"cold-store"_s}, {u"temp_min"_s, -26}};
        auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(climate.ok());
        QCOMPARE(climate->loaded.settings.temperature.range.minimum, -26.0);
        m_layers.commandLine = {{u"--profile"_s, u"greenhouse"_s}};
        climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(climate.ok());
        QCOMPARE(climate->loaded.settings.temperature.range.minimum,
                 stored(u"greenhouse"_s).ranges[0].minimum);
    }

    void missedSamplesAreTheProfilesDefault()
    {
        Profile station = stored(u"cellar"_s);
        station.logger.missedPercent = 10.2;
        const QString path = m_folder->filePath(u"station.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toJson(station));
        file.close();
        m_layers.savedWindow = {{u"profile"_s, u"home"_s}, {u"missed_samples"_s, 3}};
        m_layers.commandLine = {{u"--profile"_s, path}};
        auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
        QCOMPARE(climate->loaded.settings.missedPercent, 10.2);
        QCOMPARE(climate->loaded.originOf(u"MISSED_SAMPLES"_s), SettingOrigin::Profile);
        m_layers.commandLine.append({u"--missed-samples"_s, u"0"_s}); // a person's own
        climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(climate.ok());
        QCOMPARE(climate->loaded.settings.missedPercent, 0.0);
        m_layers.commandLine = {{u"--profile"_s, u"cellar"_s}}; // which says nothing of it
        climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(climate.ok());
        QCOMPARE(climate->loaded.settings.missedPercent, 3.0);
    }

    void missedSamplesLeaveWithTheirProfile()
    {
        Profile station = stored(u"cellar"_s);
        station.logger.missedPercent = 10.2;
        Settings settings;
        applyProfile(settings, station);
        QCOMPARE(settings.missedPercent, 10.2);
        Settings changed = settings;
        changed.missedPercent = 4.0;
        leaveProfile(settings, station);
        leaveProfile(changed, station);
        applyProfile(settings, stored(u"home"_s));
        applyProfile(changed, stored(u"home"_s));
        QCOMPARE(settings.missedPercent, 0.0);
        QCOMPARE(changed.missedPercent, 4.0);
    }

    void badSettingsAreStillRefused()
    {
        m_layers.commandLine = {{u"--temp-max"_s, u"warm"_s}};
        const auto climate = loadSettingsWithProfile(m_layers, m_store);
        QVERIFY(!climate.ok());
        QVERIFY(climate.error().contains(u"TEMP_MAX"_s));
    }

    void everyProfileFitsTheSettings()
    {
        for (const QString &name : m_store.names()) {
            m_layers.commandLine = {{u"--profile"_s, name}};
            const auto climate = loadSettingsWithProfile(m_layers, m_store);
            QVERIFY2(climate.ok(), qPrintable(climate ? QString() : climate.error()));
            Settings applied = climate->loaded.settings;
            applyProfile(applied, *climate->profile);
            QCOMPARE(applied, climate->loaded.settings);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfileSettings)
#include "tst_profilesettings.moc"
