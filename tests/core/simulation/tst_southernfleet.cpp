#include "core/climate/yearclock.h"
#include "core/fleet/fleetfile.h"
#include "core/fleet/profilesettings.h"
#include "core/profiles/profilestore.h"
#include "core/simulation/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs january = 1'735'689'600'000; // 2025-01-01T00:00:00Z
constexpr TimeMs july = 1'751'328'000'000;    // 2025-07-01T00:00:00Z

const ProfileStore &store()
{
    static const QTemporaryDir folder;
    static const ProfileStore profiles(folder.path());
    return profiles;
}

/// The mean temperature of a device over a month.
double meanOf(Engine &engine, std::uint32_t device, TimeMs from)
{
    std::vector<TimeMs> times(30 * 24);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] = from + static_cast<TimeMs>(i) * 3'600'000;
    std::vector<Reading> readings(times.size());
    engine.generate(device, times, 0, 1, readings);
    double sum = 0.0;
    for (const Reading &reading : readings)
        sum += reading.channel(Channel::Temperature);
    return sum / static_cast<double>(times.size());
}

Engine engineOf(const QString &profileName, const QByteArray &devices,
                std::optional<double> latitude = {}, bool southern = false)
{
    auto own = std::make_shared<Profile>(store().load(profileName).value());
    if (southern)
        turnTo(Hemisphere::South, *own);
    const std::shared_ptr<const Profile> profile = std::move(own);
    Settings settings;
    applyProfile(settings, *profile);
    settings.latitude = latitude;
    if (devices.isEmpty())
        return Engine(engineKinds(settings, profile, nullptr, 0), 7, {"one"}, nullptr);
    auto read = readFleet(devices, u"fleet.csv"_s, store());
    if (!read)
        qFatal("%s", qPrintable(read.error()));
    const auto fleet = std::make_shared<const Fleet>(std::move(read).value());
    return Engine(engineKinds(settings, profile, fleet, 0), 7, fleet->ids, layoutOf(fleet));
}

} // namespace

/// The seasons of a device are those of its side of the equator, whatever its profile: by its
/// latitude in a fleet file, else by LATITUDE, else by the profile.
class TestSouthernFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summerIsInJanuaryThere()
    {
        Engine engine = engineOf(u"outdoor-temperate"_s,
                                 "device_id,latitude,longitude,profile\n"
                                 "north,50,14,\nsouth,-45,170,\nroom,-45,170,living-room\n"
                                 "same,51,14,\n");
        QVERIFY(meanOf(engine, 0, july) > meanOf(engine, 0, january) + 10.0);
        QVERIFY(meanOf(engine, 1, january) > meanOf(engine, 1, july) + 10.0);
        QVERIFY(meanOf(engine, 2, january) > meanOf(engine, 2, july) + 1.5);
        QVERIFY(meanOf(engine, 3, july) > meanOf(engine, 3, january) + 10.0);
    }

    void aSingleDeviceStandsAtLatitude_data()
    {
        QTest::addColumn<std::optional<double>>("latitude");
        QTest::addColumn<bool>("southernProfile");
        QTest::addColumn<bool>("warmInJanuary");
        using Latitude = std::optional<double>;
        QTest::newRow("nowhere") << Latitude() << false << false;
        QTest::newRow("north") << Latitude(33.0) << false << false;
        QTest::newRow("south") << Latitude(-33.0) << false << true;
        QTest::newRow("nowhere, southern profile") << Latitude() << true << true;
        QTest::newRow("north, southern profile") << Latitude(33.0) << true << false;
        QTest::newRow("south, southern profile") << Latitude(-33.0) << true << true;
    }
    void aSingleDeviceStandsAtLatitude()
    {
        QFETCH(std::optional<double>, latitude);
        QFETCH(bool, southernProfile);
        QFETCH(bool, warmInJanuary);
        Engine engine = engineOf(u"outdoor-temperate"_s, {}, latitude, southernProfile);
        const double winter = meanOf(engine, 0, january);
        const double summer = meanOf(engine, 0, july);
        QVERIFY(warmInJanuary ? winter > summer + 10.0 : summer > winter + 10.0);
    }

    /// A row's own latitude comes first; LATITUDE is that of the others, with their own profiles,
    /// too. Northern devices turn a southern profile back.
    void aFleetStandsWhereItsFileSays()
    {
        Engine engine = engineOf(u"outdoor-temperate"_s,
                                 "device_id,latitude,longitude,profile\n"
                                 "north,50,14,\nhere,,,\nalpine,,,outdoor-alpine\n",
                                 -33.0, true);
        QVERIFY(meanOf(engine, 0, july) > meanOf(engine, 0, january) + 10.0);
        QVERIFY(meanOf(engine, 1, january) > meanOf(engine, 1, july) + 10.0);
        QVERIFY(meanOf(engine, 2, january) > meanOf(engine, 2, july) + 5.0);
    }

    /// One that is of the south already stays as it is, as do devices that do not say where.
    void theSouthsOwnProfilesStay()
    {
        Profile southern = store().load(u"outdoor-temperate"_s).value();
        southern.latitudeDeg = -45.0;
        southern.name = "southern";
        QTemporaryDir folder;
        const ProfileStore own(folder.path());
        QVERIFY(own.save(southern).ok());
        auto profile = std::make_shared<const Profile>(own.load(u"southern"_s).value());
        auto fleet = std::make_shared<const Fleet>(
            readFleet("device_id,latitude,longitude\na,-45,170\nb,,\n", u"fleet.csv"_s, own)
                .value());
        Settings settings;
        applyProfile(settings, *profile);
        const auto kinds = engineKinds(settings, profile, fleet, 0);
        for (const EngineKind &kind : kinds)
            QCOMPARE(kind.profile.get(), profile.get());
    }
};

QTEST_APPLESS_MAIN(TestSouthernFleet)
#include "tst_southernfleet.moc"
