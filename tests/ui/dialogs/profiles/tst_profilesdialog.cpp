#include "tests/ui/window/windowfixture.h"

#include "core/profiles/profilejson.h"
#include "ui/charts/daypreviewview.h"
#include "ui/controls/profilecombo.h"
#include "ui/controls/profileitems.h"
#include "ui/controls/profilelistview.h"
#include "ui/dialogs/profiles/profileeditor.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/widgets/fields/hoursedit.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

#include <cmath>

using namespace aneroid;

/// What a person can do with the profiles in the window.
class TestProfilesDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfilesDialog> m_dialog;

    template <typename T>
    static T *find(const QWidget &root, const char *name)
    {
        T *const found = root.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return find<T>(*m_dialog, name);
    }

    [[nodiscard]] ProfileStore store() const
    {
        return ProfileStore(m_folder->filePath(QStringLiteral("profiles")));
    }

    void open(const QString &inUse = QStringLiteral("home"))
    {
        m_dialog = std::make_unique<ProfilesDialog>(store(), inUse, 0, m_folder->path());
        m_dialog->show();
    }

    void select(const char *name) const
    {
        QVERIFY(find<ProfileListView>("profilesList")->setCurrentName(QLatin1StringView(name)));
    }

    [[nodiscard]] QString selected() const
    {
        return find<ProfileListView>("profilesList")->currentName();
    }

    void click(const char *button) const
    {
        QVERIFY2(find<QPushButton>(button)->isEnabled(), button);
        find<QPushButton>(button)->click();
    }

    [[nodiscard]] bool can(const char *button) const
    {
        return find<QPushButton>(button)->isEnabled();
    }

    [[nodiscard]] QString message() const { return find<QLabel>("profilesMessage")->text(); }

    [[nodiscard]] Profile load(const char *name) const
    {
        auto profile = store().load(QLatin1StringView(name));
        if (!profile)
            qFatal("%s", qPrintable(profile.error()));
        return std::move(profile).value();
    }

    /// The form of the selected profile.
    [[nodiscard]] ProfileEditor *edit() const
    {
        click("profilesEdit");
        return find<ProfileEditor>("profileEditor");
    }

    static void enter(const QWidget &root, const char *spin, double value)
    {
        find<QDoubleSpinBox>(root, spin)->setValue(value);
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_dialog.reset(); }

    void showsWhatAProfileIsLike()
    {
        open();
        QCOMPARE(selected(), QStringLiteral("home"));
        select("cellar");
        QCOMPARE(find<QLabel>("detailsTitle")->text(), QStringLiteral("Cellar"));
        QCOMPARE(find<QLabel>("detailsKind")->text(), QStringLiteral("Built in · cellar"));
        const Profile cellar = load("cellar");
        const QString text = find<QTextBrowser>("detailsText")->toPlainText();
        QVERIFY(text.contains(QString::fromStdString(cellar.description)));
        QVERIFY(text.contains(QString::fromStdString(cellar.sources.front())));
        QVERIFY(find<QTextBrowser>("detailsText")
                    ->textInteractionFlags()
                    .testFlag(Qt::TextSelectableByMouse));
        QVERIFY(!find<DayPreviewView>("detailsDay")->day().empty());
        QVERIFY(can("profilesUse") && can("profilesEdit") && can("profilesDuplicate"));
        QVERIFY(can("profilesExport"));
        QVERIFY(!can("profilesReset") && !can("profilesDelete"));
    }

    void uses()
    {
        open();
        const QSignalSpy chosen(m_dialog.get(), &ProfilesDialog::chosen);
        select("cold-store");
        click("profilesUse");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("cold-store"));
        QVERIFY(!m_dialog->isVisible());
    }

    void duplicatesAndDeletes()
    {
        open();
        const QSignalSpy changed(m_dialog.get(), &ProfilesDialog::changed);
        select("cellar");
        click("profilesDuplicate");
        QCOMPARE(selected(), QStringLiteral("cellar 2"));
        QCOMPARE(find<QLabel>("detailsTitle")->text(), QStringLiteral("Cellar 2"));
        QCOMPARE(find<QLabel>("detailsKind")->text(), QStringLiteral("Your own · cellar 2"));
        QVERIFY(store().contains(QStringLiteral("cellar 2")));
        const Profile copy = load("cellar 2");
        QVERIFY(!find<QPushButton>("profilesUndo")->isVisible());

        click("profilesDelete");
        QVERIFY(!store().contains(QStringLiteral("cellar 2")));
        QCOMPARE(message(), QStringLiteral("Deleted \"Cellar 2\"."));
        QVERIFY(!selected().isEmpty());
        click("profilesUndo");
        QCOMPARE(selected(), QStringLiteral("cellar 2"));
        QVERIFY(load("cellar 2") == copy);
        QVERIFY(!find<QPushButton>("profilesUndo")->isVisible());
        QCOMPARE(changed.size(), 3);
    }

    void keepsTheOneInUse()
    {
        QVERIFY(store().duplicate(QStringLiteral("cellar")).ok());
        open(QStringLiteral("cellar 2"));
        QCOMPARE(selected(), QStringLiteral("cellar 2"));
        QVERIFY(!can("profilesDelete"));
        QVERIFY(find<QPushButton>("profilesDelete")->toolTip().contains(QStringLiteral("in use")));
        QTest::keyClick(m_dialog.get(), Qt::Key_Delete);
        QVERIFY(store().contains(QStringLiteral("cellar 2")));
    }

    void resetsAChangedOne()
    {
        const Profile before = load("bathroom");
        open();
        select("bathroom");
        ProfileEditor *const editor = edit();
        find<QLineEdit>(*editor, "formTitle")->setText(QStringLiteral("Wet room"));
        enter(*editor, "formTemperatureMaximum", 31.0);
        find<QPushButton>(*editor, "editorSave")->click();
        QVERIFY(!editor->isVisible());
        QCOMPARE(find<QLabel>("detailsTitle")->text(), QStringLiteral("Wet room"));
        QCOMPARE(find<QLabel>("detailsKind")->text(), QStringLiteral("Changed · bathroom"));
        const Profile changed = load("bathroom");
        QCOMPARE(changed.ranges[0].maximum, 31.0);
        QCOMPARE(changed.ranges[1], before.ranges[1]);
        QCOMPARE(changed.events, before.events);

        QVERIFY(!can("profilesDelete"));
        click("profilesReset");
        QVERIFY(load("bathroom") == before);
        QVERIFY(!can("profilesReset"));
        click("profilesUndo");
        QVERIFY(load("bathroom") == changed);
        QVERIFY(can("profilesReset"));
    }

    void importsAndExports()
    {
        open();
        const QString file = m_folder->filePath(QStringLiteral("my shed.json"));
        const QSignalSpy folders(m_dialog.get(), &ProfilesDialog::folderUsed);
        select("greenhouse");
        click("profilesExport");
        auto *const dialog = find<QFileDialog>("exportDialog");
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QVERIFY(QFile::exists(file));
        QVERIFY(message().contains(QStringLiteral("my shed.json")));
        click("profilesImport");
        auto *const reading = find<QFileDialog>("importDialog");
        Q_EMIT reading->fileSelected(file);
        reading->close();
        QCOMPARE(selected(), QStringLiteral("my shed"));
        QCOMPARE(message(), QStringLiteral("Imported as \"my shed\"."));
        QCOMPARE(load("my shed").ranges[0], load("greenhouse").ranges[0]);
        QCOMPARE(folders.size(), 2);
    }

    void badFilesAreRefusedInPlace()
    {
        open();
        const QString path = m_folder->filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray json = toJson(homeProfile());
        json.replace("\"latitude\": 50", "\"latitude\": 500");
        file.write(json);
        file.close();
        m_dialog->importFile(path);
        QVERIFY2(message().contains(QStringLiteral("\"latitude\"")), qPrintable(message()));
        QVERIFY(message().contains(QStringLiteral("from -90 to 90")));
        QVERIFY(!store().contains(QStringLiteral("bad")));
        m_dialog->importFile(m_folder->filePath(QStringLiteral("nothing.json")));
        QVERIFY(message().contains(QStringLiteral("nothing.json")));
    }

    void unusableOnesSayWhy()
    {
        QVERIFY(QDir().mkpath(store().folder()));
        QFile file(QDir(store().folder()).filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        open();
        select("broken");
        QVERIFY(find<QTextBrowser>("detailsText")
                    ->toPlainText()
                    .contains(QStringLiteral("\"ranges\" is missing")));
        QVERIFY(!can("profilesUse") && !can("profilesEdit") && !can("profilesDuplicate"));
        QVERIFY(!can("profilesExport"));
        click("profilesDelete");
        QVERIFY(store().contains(QStringLiteral("broken")));
        find<QMessageBox>("deleteQuestion")->button(QMessageBox::Yes)->click();
        QVERIFY(!store().contains(QStringLiteral("broken")));
        QVERIFY(!find<QPushButton>("profilesUndo")->isVisible()); // it could not be read
    }

    void thePreviewFollowsTheForm()
    {
        open();
        select("cellar");
        const ProfileEditor *const editor = edit();
        auto *const day = find<DayPreviewView>(*editor, "editorDay");
        const PreviewDay before = day->day();
        QVERIFY(!before.empty());
        enter(*editor, "formTemperatureAmplitude", 4.0);
        QTRY_VERIFY(day->day().channels[0].highest > before.channels[0].highest + 1.0);
        QCOMPARE(day->day().channels[2].sample, before.channels[2].sample);
        enter(*editor, "formPressureVariation", 0.0);
        // Tide and the events of that week stay.
        const auto travel = [](const PreviewDay &shown) {
            double all = 0.0;
            const auto &sample = shown.channels[2].sample;
            for (std::size_t i = 1; i < sample.size(); ++i)
                all += std::abs(sample[i] - sample[i - 1]);
            return all;
        };
        QTRY_VERIFY(day->day().channels[2].sample != before.channels[2].sample);
        QVERIFY2(
            travel(day->day()) < 0.9 * travel(before),
            qPrintable(QStringLiteral("%1 of %2").arg(travel(day->day())).arg(travel(before))));
    }

    void problemsStandUnderTheirField()
    {
        open();
        select("office-heating");
        const ProfileEditor *const editor = edit();
        auto *const save = find<QPushButton>(*editor, "editorSave");
        auto *const message = find<QLabel>(*editor, "ranges.humidity.min.message");
        QVERIFY(!message->isVisible());
        enter(*editor, "formHumidityMinimum", 90.0);
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->text(), QStringLiteral("Humidity minimum must be below the maximum."));
        QVERIFY(!save->isEnabled());
        enter(*editor, "formHumidityMinimum", 20.0);
        QTRY_VERIFY(!message->isVisible());
        QVERIFY(save->isEnabled());

        // A part that is folded away opens where there is something to mend.
        auto *const events = find<QWidget>(*editor, "formEvents");
        QVERIFY(!events->isVisible());
        enter(*editor, "formstormShortest", 500.0);
        auto *const length = find<QLabel>(*editor, "events.storm.per_week.message");
        QTRY_VERIFY(length->isVisible());
        QVERIFY2(length->text().startsWith(QStringLiteral("Storm: shortest")),
                 qPrintable(length->text()));
    }

    void plantsAndPeopleComeAndGo()
    {
        open();
        select("home");
        const ProfileEditor *const editor = edit();
        find<QPushButton>(*editor, "addPlantButton")->click();
        enter(*editor, "plantPeriod1", 40.0);
        enter(*editor, "plantTemperature1", 1.5);
        auto *const hours = find<HoursEdit>(*editor, "plantHours1");
        hours->setFocus();
        QTest::keyClick(hours, Qt::Key_Space); // off from 0 to 1 h on working days
        find<QPushButton>(*editor, "addPeopleButton")->click();
        find<QPushButton>(*editor, "addPeopleButton")->click();
        find<QToolButton>(*editor, "peopleRemove1")->click();
        find<QPushButton>(*editor, "editorSave")->click();
        const Profile home = load("home");
        QCOMPARE(home.plants.size(), std::size_t{1});
        QCOMPARE(home.plants[0].periodS, 2400.0);
        QCOMPARE(home.plants[0].magnitude[0], 1.5);
        QCOMPARE(home.plants[0].hours.weekday[0], 0.0);
        QCOMPARE(home.plants[0].hours.weekday[1], 1.0);
        QCOMPARE(home.occupancy.size(), std::size_t{1});
    }

    void puffsSeasonsAndFogAreEdited()
    {
        open();
        select("living-room");
        const std::size_t before = load("living-room").puffs.size();
        const ProfileEditor *const editor = edit();
        find<QPushButton>(*editor, "addPuffsButton")->click();
        const QByteArray last = QByteArray::number(static_cast<int>(before) + 1);
        enter(*editor, ("puffsPerHour" + last).constData(), 2.5);
        enter(*editor, ("puffsDecay" + last).constData(), 8.0);
        enter(*editor, ("puffsHumidity" + last).constData(), 6.0);
        find<QToolButton>(*editor, "puffsRemove1")->click();
        enter(*editor, "peopleLag1", 45.0);
        enter(*editor, "formPressureSeasonSpread", -50.0);
        find<QCheckBox>(*editor, "formSaturates")->click();
        find<QPushButton>(*editor, "editorSave")->click();
        const Profile room = load("living-room");
        QCOMPARE(room.puffs.size(), before);
        QCOMPARE(room.puffs.back().perHour, 2.5);
        QCOMPARE(room.puffs.back().decayS, 480.0);
        QCOMPARE(room.puffs.back().magnitude[1], 6.0);
        QCOMPARE(room.occupancy.front().lagS, 2700.0);
        QCOMPARE(room.season.spread[2], -0.5);
        QVERIFY(room.saturates);
    }

    void noMoreThanTwoPlants()
    {
        open();
        const ProfileEditor *const editor = edit();
        auto *const add = find<QPushButton>(*editor, "addPlantButton");
        add->click();
        QVERIFY(add->isEnabled());
        add->click();
        QVERIFY(!add->isEnabled());
        find<QToolButton>(*editor, "plantRemove1")->click();
        QVERIFY(add->isEnabled());
    }

    void changesAreNotThrownAwayUnasked()
    {
        open();
        ProfileEditor *const editor = edit();
        find<QPushButton>(*editor, "editorCancel")->click();
        QVERIFY(!editor->isVisible()); // nothing was changed
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        ProfileEditor *const again = edit();
        enter(*again, "formLatitude", 10.0);
        find<QPushButton>(*again, "editorCancel")->click();
        QVERIFY(again->isVisible());
        auto *const question = find<QMessageBox>(*again, "discardQuestion");
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(again->isVisible());
        QCOMPARE(find<QDoubleSpinBox>(*again, "formLatitude")->value(), 10.0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        find<QPushButton>(*again, "editorCancel")->click();
        find<QMessageBox>(*again, "discardQuestion")->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!again->isVisible());
        QCOMPARE(load("home").latitudeDeg, homeProfile().latitudeDeg);
    }

    void keysWork()
    {
        QVERIFY(store().duplicate(QStringLiteral("cellar")).ok());
        open();
        QVERIFY(find<ProfileListView>("profilesList")->hasFocus() || !m_dialog->isActiveWindow());
        select("cellar 2");
        auto *const list = find<ProfileListView>("profilesList");
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!store().contains(QStringLiteral("cellar 2")));
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(store().contains(QStringLiteral("cellar 2")));
        QTest::keyClick(list, Qt::Key_F2);
        QVERIFY(find<ProfileEditor>("profileEditor")->isVisible());
    }

    void everyControlHasNamesAndATip()
    {
        open();
        select("office-ac");
        QVERIFY(edit());
        QStringList faults;
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<HoursEdit *>(widget) ||
                qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<DayPreviewView *>(widget);
            const bool isInside = widget->objectName().startsWith(QLatin1StringView("qt_")) ||
                                  qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            if (!isControl || isInside)
                continue;
            const QString who =
                QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (widget->objectName().isEmpty())
                faults.append(who + QStringLiteral(": no object name"));
            if (QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                faults.append(who + QStringLiteral(": no accessible name"));
            if (widget->toolTip().isEmpty() &&
                !widget->objectName().endsWith(QLatin1StringView("Header")))
                faults.append(who + QStringLiteral(": no tooltip"));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const auto *const spin = find<QDoubleSpinBox>("formHumidityMaximum");
        QVERIFY2(spin->toolTip().contains(QStringLiteral("From 0 to 100 %.")),
                 qPrintable(spin->toolTip()));
    }

    void fitsTheScreen()
    {
        open();
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1200);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 720);
        const ProfileEditor *const editor = edit();
        QVERIFY(editor->minimumSizeHint().width() <= 1200);
        QVERIFY(editor->minimumSizeHint().height() <= 720);
        const int width = editor->width();
        find<QToolButton>(*editor, "formEventsHeader")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(editor->width(), width);
    }

    void thePickerPreviewsWhatIsUnderTheCursor()
    {
        QVERIFY(store().duplicate(QStringLiteral("cellar")).ok());
        WindowOptions options;
        options.profiles = store();
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        auto *const combo = fixture.find<ProfileCombo>("profileCombo");
        QCOMPARE(combo->currentText(), QStringLiteral("Home"));
        const PreviewDay home = fixture.find<DayPreviewView>("profileDay")->day();
        QVERIFY(!home.empty());
        QTest::keyClick(combo, Qt::Key_F4);
        auto *const list = fixture.find<ProfileListView>("profilePopupList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentName(), QStringLiteral("home"));
        // Headings tell the groups apart, and are no profiles.
        QStringList headings;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(profileitems::nameRole).isValid())
                continue;
            headings.append(index.data().toString());
            QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
        }
        QCOMPARE(headings, (QStringList{QStringLiteral("Demonstration"), QStringLiteral("Rooms"),
                                        QStringLiteral("Machines"), QStringLiteral("Outdoors"),
                                        QStringLiteral("Your own")}));
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentName(), QStringLiteral("cellar 2"));
        QCOMPARE(fixture.find<QLabel>("profilePopupTitle")->text(), QStringLiteral("Cellar 2"));
        QVERIFY(fixture.find<DayPreviewView>("profilePopupDay")->day() != home);
        QCOMPARE(fixture.session().settings().profile, QStringLiteral("home"));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(fixture.session().settings().profile, QStringLiteral("home"));

        combo->showPopup();
        QVERIFY(list->setCurrentName(QStringLiteral("cellar 2")));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!list->isVisible());
        QCOMPARE(fixture.session().settings().profile, QStringLiteral("cellar 2"));
        QVERIFY(fixture.find<DayPreviewView>("profileDay")->day() != home);
        fixture.press("undoButton");
        QCOMPARE(fixture.session().settings().profile, QStringLiteral("home"));
        QCOMPARE(combo->currentText(), QStringLiteral("Home"));
        QCOMPARE(fixture.find<DayPreviewView>("profileDay")->day(), home);
    }

    void aRunGoesOnUntilANewOne()
    {
        WindowOptions options;
        options.profiles = store();
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        auto *const waiting = fixture.find<QLabel>("profileWaits");
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() > 2);
        QVERIFY(!waiting->isVisible());
        auto *const combo = fixture.find<ProfileCombo>("profileCombo");
        combo->setCurrentIndex(
            combo->findData(QStringLiteral("cold-store"), profileitems::nameRole));
        QVERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), QStringLiteral("The run goes on with \"Home\"."));
        // It loses readings: the same question as for any other new run.
        fixture.find<QToolButton>("profileNewRunButton")->click();
        fixture.find<QPushButton>("confirmNewRunButton")->click();
        QTRY_VERIFY(!waiting->isVisible());
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() > 0);
        QVERIFY(fixture.newest().temperatureC < 0.0);
    }

    void editingTheOneInUseBringsItsNewRanges()
    {
        WindowOptions options;
        options.profiles = store();
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        fixture.find<QAction>("manageProfilesAction")->trigger();
        auto *const dialog = fixture.find<ProfilesDialog>("profilesDialog");
        find<QPushButton>(*dialog, "profilesEdit")->click();
        auto *const editor = find<ProfileEditor>(*dialog, "profileEditor");
        enter(*editor, "formTemperatureMinimum", 5.0);
        enter(*editor, "formTemperatureMaximum", 9.0);
        find<QPushButton>(*editor, "editorSave")->click();
        QCOMPARE(fixture.session().settings().temperature.range.maximum, 9.0);
        QCOMPARE(fixture.number("temperatureMaximumSpin"), 9.0);
        QCOMPARE(fixture.session().simulation().profile()->ranges[0].minimum, 5.0);
        dialog->close();
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() > 2);
        QVERIFY(fixture.newest().temperatureC <= 9.0);
    }

    void openedFromTheControlPanel()
    {
        WindowOptions options;
        options.profiles = store();
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        fixture.press("manageProfilesButton");
        auto *const dialog = fixture.find<ProfilesDialog>("profilesDialog");
        QVERIFY(find<ProfileListView>(*dialog, "profilesList")
                    ->setCurrentName(QStringLiteral("server-room")));
        find<QPushButton>(*dialog, "profilesUse")->click();
        QCOMPARE(fixture.session().settings().profile, QStringLiteral("server-room"));
    }
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
