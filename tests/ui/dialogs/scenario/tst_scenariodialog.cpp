// The editor of a scenario by itself: marks on the time axis, many acts, and, with ANEROID_SHOTS,
// pictures of it.

#include "ui/dialogs/scenario/scenariodialog.h"

#include "core/scenario/acttext.h"
#include "core/scenario/scenariostore.h"
#include "tests/support/darkpalette.h"
#include "ui/dialogs/scenario/actstimeline.h"
#include "ui/models/actsmodel.h"
#include "ui/widgets/readablestyle.h"
#include "ui/window/translations.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;

/// An hour at 10 s with these acts.
Scenario someScenario(std::vector<Act> acts, TimeMs length = hour)
{
    Scenario scenario;
    scenario.startMs = 1'764'547'200'000; // 2025-12-01T00:00:00Z
    scenario.endMs = length;
    scenario.seed = 7;
    scenario.settings.seed = 7;
    scenario.settings.utcOffsetMinutes = 0;
    scenario.acts = std::move(acts);
    return scenario;
}

std::vector<Act> threeActs()
{
    return {usualAct(10 * minute, ActKind::Trigger), usualAct(20 * minute, ActKind::Settings),
            usualAct(30 * minute, ActKind::EndEvents)};
}

/// A dialog on the screen.
struct Opened
{
    explicit Opened(const Scenario &scenario)
        : dialog(scenario, u"test"_s, 0, {})
    {
        dialog.show();
        timeline = find<ActsTimeline>("actsTimeline");
        table = find<QTableView>("actsTable");
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *const found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    /// Of all acts in the order of the table, by time.
    [[nodiscard]] QStringList times() const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, ActsModel::Time).data().toString());
        return texts;
    }

    [[nodiscard]] QPoint at(double x) const
    {
        return {static_cast<int>(std::lround(x)), timeline->height() / 2};
    }

    /// By hand, from the mark of the row so many pixels on.
    void drag(int row, int pixels, bool release = true) const
    {
        const QPoint from = at(timeline->xOf(row));
        QTest::mousePress(timeline, Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline, from + QPoint(pixels / 2, 0));
        QTest::mouseMove(timeline, from + QPoint(pixels, 0));
        if (release)
            QTest::mouseRelease(timeline, Qt::LeftButton, {}, from + QPoint(pixels, 0));
    }

    ScenarioDialog dialog;
    ActsTimeline *timeline;
    QTableView *table;
};

/// Ten thousand of them over a week, each kind of them.
Scenario aLotHappens()
{
    constexpr int count = 10'000;
    std::vector<Act> acts;
    for (int i = 0; i < count; ++i)
        acts.push_back(usualAct(i * minute, actKinds()[i % actKinds().size()]));
    return someScenario(std::move(acts), count * minute);
}

} // namespace

class TestScenarioDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ReadableStyle); }

    void aMarkIsDragged()
    {
        const Opened editor(someScenario(threeActs()));
        const QStringList before = editor.times();
        const double perPixel =
            static_cast<double>(20 * minute) / (editor.timeline->xOf(2) - editor.timeline->xOf(0));
        editor.drag(1, 40);
        const TimeMs moved = readOffset(editor.times()[1]).value_or(-1);
        QCOMPARE(moved % 10'000, 0); // readings come every 10 s
        QVERIFY(std::abs(static_cast<double>(moved - 20 * minute) - 40 * perPixel) <
                perPixel + 10'000);
        QCOMPARE(editor.table->currentIndex().row(), 1); // what is dragged is the current act
        QCOMPARE(editor.timeline->current(), 1);
        editor.drag(1, 300); // beyond the third
        QCOMPARE(editor.times()[1], before[2]);
        QCOMPARE(editor.table->currentIndex().row(), 2);
        QCOMPARE(editor.table->model()->index(2, ActsModel::Kind).data().toString(),
                 ActsModel::kindText(ActKind::Settings));
        auto *const undo = editor.find<QPushButton>("undoActButton");
        undo->click();
        QCOMPARE(readOffset(editor.times()[1]).value_or(-1), moved);
        QCOMPARE(editor.timeline->current(), 1);
        undo->click();
        QCOMPARE(editor.times(), before);
        QVERIFY(!undo->isEnabled());
        editor.find<QPushButton>("redoActButton")->click();
        QCOMPARE(readOffset(editor.times()[1]).value_or(-1), moved);
    }

    void aDragStopsAtTheEnds()
    {
        const Opened editor(someScenario(threeActs()));
        editor.drag(0, -2000);
        QCOMPARE(editor.times().first(), offsetText(0));
        editor.drag(2, 2000);
        QCOMPARE(editor.times().last(), offsetText(hour));
    }

    void aClickOnlyPicks()
    {
        const Opened editor(someScenario(threeActs()));
        const QStringList before = editor.times();
        editor.drag(2, 2);
        QCOMPARE(editor.timeline->current(), 2);
        QCOMPARE(editor.table->currentIndex().row(), 2);
        QCOMPARE(editor.times(), before);
        QVERIFY(!editor.find<QPushButton>("undoActButton")->isEnabled());
        QVERIFY(editor.timeline->accessibleDescription().startsWith(before[2]));
    }

    void escapeLeavesAMarkWhereItWas()
    {
        const Opened editor(someScenario(threeActs()));
        const QStringList before = editor.times();
        editor.drag(1, 60, false);
        QTest::keyClick(editor.timeline, Qt::Key_Escape);
        QTest::mouseRelease(editor.timeline, Qt::LeftButton, {},
                            editor.at(editor.timeline->xOf(1) + 60));
        QCOMPARE(editor.times(), before);
        QVERIFY(editor.dialog.isVisible());
    }

    /// Of several at one instant the one that is picked in the table.
    void theOneThatIsPickedIsDragged()
    {
        const Opened editor(someScenario({usualAct(20 * minute, ActKind::Trigger),
                                          usualAct(20 * minute, ActKind::Settings),
                                          usualAct(20 * minute, ActKind::EndEvents)}));
        editor.table->setCurrentIndex(editor.table->model()->index(1, 0));
        QCOMPARE(editor.timeline->current(), 1);
        editor.drag(1, -100);
        QCOMPARE(editor.table->model()->index(0, ActsModel::Kind).data().toString(),
                 ActsModel::kindText(ActKind::Settings));
        QCOMPARE(editor.times()[1], offsetText(20 * minute));
        QCOMPARE(editor.times()[2], offsetText(20 * minute));
    }

    void keysPickAndMove()
    {
        const Opened editor(someScenario(threeActs()));
        editor.timeline->setFocus();
        QTest::keyClick(editor.timeline, Qt::Key_End);
        QCOMPARE(editor.table->currentIndex().row(), 2);
        QTest::keyClick(editor.timeline, Qt::Key_Left);
        QCOMPARE(editor.table->currentIndex().row(), 1);
        QTest::keyClick(editor.timeline, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(editor.times()[1], offsetText(20 * minute + 10'000));
        QTest::keyClick(editor.timeline, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(editor.timeline, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(editor.times()[1], offsetText(20 * minute - 10'000));
    }

    void theAxisIsZoomedAndShownWhole()
    {
        const Opened editor(someScenario(threeActs()));
        const double first = editor.timeline->xOf(0);
        const double second = editor.timeline->xOf(1);
        const QPoint place = editor.at(second);
        QWheelEvent wheel(place, editor.timeline->mapToGlobal(place), {}, {0, 600}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(editor.timeline, &wheel);
        QVERIFY(std::abs(editor.timeline->xOf(1) - second) < 2.0); // what is pointed at stays
        QVERIFY(editor.timeline->xOf(1) - editor.timeline->xOf(0) > 2.0 * (second - first));
        editor.table->setCurrentIndex(editor.table->model()->index(2, 0));
        QVERIFY(editor.timeline->rect().contains(editor.at(editor.timeline->xOf(2))));
        QTest::mouseDClick(editor.timeline, Qt::LeftButton, {}, editor.at(5.0));
        QCOMPARE(editor.timeline->xOf(0), first);
    }

    /// They are drawn one a pixel, and none hides its neighbours.
    void manyMarksAreSeen()
    {
        Opened editor(aLotHappens());
        const QImage image = editor.timeline->grab().toImage();
        const int foot = editor.timeline->minimumSizeHint().height() / 2;
        int marked = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < foot; ++y) {
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    ++marked;
                    break;
                }
            }
        }
        QVERIFY2(marked > image.width() * 9 / 10, qPrintable(QString::number(marked)));
    }

    /// Every step of a person's stays far below what is felt; the ceiling is for slow machines and
    /// sanitizers, and lies far below a pass over all acts for each act.
    void tenThousandActsStaySmooth()
    {
        constexpr qint64 ceilingMs = 4000;
        QElapsedTimer clock;
        const auto within = [&clock](const char *what) {
            const qint64 ms = clock.restart();
            qInfo("%-28s %5lld ms", what, static_cast<long long>(ms));
            return ms < ceilingMs;
        };
        const Scenario scenario = aLotHappens();
        clock.start();
        Opened editor(scenario);
        editor.dialog.grab();
        QVERIFY(within("open and paint"));
        for (const int column : {ActsModel::Kind, ActsModel::Details, ActsModel::Time}) {
            editor.table->sortByColumn(column, Qt::AscendingOrder);
            editor.dialog.grab();
            QVERIFY(within("sort and paint"));
        }
        editor.drag(5000, 50);
        editor.dialog.grab();
        QVERIFY(within("drag a mark"));
        editor.find<QPushButton>("undoActButton")->click();
        editor.dialog.grab();
        QVERIFY(within("undo"));
        QCOMPARE(editor.times()[5000], offsetText(5000 * minute));
        clock.restart();
        editor.find<QPushButton>("addActButton")->click();
        editor.dialog.grab();
        QVERIFY(within("add an act"));
        editor.table->selectAll();
        editor.find<QPushButton>("deleteActButton")->click();
        QCOMPARE(editor.table->model()->rowCount(), 0);
        editor.dialog.grab();
        QVERIFY(within("delete all"));
        editor.find<QPushButton>("undoActButton")->click();
        editor.dialog.grab();
        QCOMPARE(editor.table->model()->rowCount(), 10'001);
        QVERIFY(within("and undo it"));
        for (int i = 0; i < 10; ++i)
            editor.timeline->grab();
        QVERIFY(within("paint the axis ten times"));
        QSignalSpy played(&editor.dialog, &ScenarioDialog::playRequested);
        editor.find<QPushButton>("undoActButton")->click(); // the added one
        editor.find<QPushButton>("playScenarioButton")->click();
        QVERIFY(within("check and play"));
        QCOMPARE(played.size(), 1);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *language : {"en", "de", "zh_CN"}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", language, dark ? "dark" : "light")
                    << QString::fromLatin1(language) << dark;
        }
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANEROID_SHOTS");
        if (folder.isEmpty())
            QSKIP("ANEROID_SHOTS names no folder.");
        QVERIFY(QDir().mkpath(folder));
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([before] {
            QApplication::setPalette(before);
            QLocale::setDefault(QLocale::c());
        });
        if (dark)
            QApplication::setPalette(darkPalette());
        Translations translations;
        translations.setCode(language);
        const auto save = [&](Opened &editor, const QString &name) {
            const QString file =
                QStringLiteral("%1-%2.png").arg(name, QString::fromUtf8(QTest::currentDataTag()));
            QVERIFY(editor.dialog.grab().save(QDir(folder).filePath(file)));
        };
        auto loaded = scenarios::load(u"thunderstorm-night"_s);
        QVERIFY(loaded);
        Scenario scenario = std::move(loaded).value();
        for (const ScenarioEntry &entry : scenarios::list()) {
            if (entry.name == "thunderstorm-night"_L1) {
                scenario.description = entry.description;
                scenario.expectation = entry.expectation;
            }
        }
        Opened editor(scenario);
        editor.table->selectRow(1);
        save(editor, u"scenario"_s);
        editor.drag(1, 60, false);
        save(editor, u"scenario-drag"_s);
        Opened many(aLotHappens());
        many.table->selectRow(3);
        many.table->model()->setData(many.table->model()->index(3, 0), u"later"_s);
        save(many, u"scenario-many"_s);
    }
};

QTEST_MAIN(TestScenarioDialog)
#include "tst_scenariodialog.moc"
