// A whole journey by keyboard alone, and nothing nameless on the way.

#include "windowfixture.h"

#include "core/instrument/anomalies.h"
#include "ui/charts/chartpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QMessageBox>

using namespace aneroid;

namespace {

QWidget *focused()
{
    return QApplication::focusWidget();
}

/// Presses Tab until a part of this name has the keyboard.
bool tabTo(const char *name)
{
    constexpr int most = 400;
    for (int i = 0; i < most; ++i) {
        QWidget *const now = focused();
        if (now && now->objectName() == QLatin1StringView(name))
            return true;
        QTest::keyClick(now ? now : QApplication::activeWindow(), Qt::Key_Tab);
    }
    return false;
}

void type(const QString &text)
{
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focused(), text);
}

QStringList namelessBelow(QAccessibleInterface *face)
{
    QStringList nameless;
    const auto state = face->state();
    if (state.focusable && !state.invisible && !state.disabled &&
        face->role() != QAccessible::Client && face->role() != QAccessible::Window &&
        face->text(QAccessible::Name).isEmpty() && face->object() && face->object()->isWidgetType())
        nameless.append(QLatin1StringView(face->object()->metaObject()->className()) +
                        QLatin1Char(' ') + face->object()->objectName());
    for (int i = 0; i < face->childCount(); ++i) {
        if (QAccessibleInterface *const child = face->child(i))
            nameless += namelessBelow(child);
    }
    return nameless;
}

} // namespace

class TestMainWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void aJourneyByKeyboardAlone()
    {
        const QTemporaryDir folder;
        WindowFixture fixture;
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTest::keyClick(&fixture.window(), Qt::Key_F5);
        QTRY_VERIFY(fixture.history().size() >= 3);

        QVERIFY(tabTo("temperatureMaximumSpin"));
        type(QStringLiteral("33"));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(fixture.session().settings().temperature.range.maximum, 33.0);

        QVERIFY(tabTo("stormButton"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QTRY_COMPARE(fixture.newest().weather, WeatherKind::Storm);

        QVERIFY(tabTo("faultSectionHeader"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QVERIFY(tabTo("injectFaultButton"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QTRY_VERIFY(fixture.newest().anomalies != 0);

        QTest::keyClick(&fixture.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
        QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("exportDialog"));
        QVERIFY(tabTo("exportPath"));
        const QString file = folder.filePath(QStringLiteral("journey.csv"));
        type(file);
        QVERIFY(tabTo("exportStart"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));

        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        const Simulation &simulation = fixture.session().simulation();
        const quint64 exported = simulation.readingsMade();
        QTRY_VERIFY(simulation.readingsMade() > exported); // else nothing would be lost
        const QString run = fixture.session().sender().runId();
        QTest::keyClick(&fixture.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window().findChild<QMessageBox *>(QStringLiteral("newRunQuestion")));
        QTest::keyClick(fixture.find<QMessageBox>("newRunQuestion"), Qt::Key_Return);
        QTRY_VERIFY(fixture.session().sender().runId() != run);
        QVERIFY(fixture.history().empty());
    }

    void noControlIsNameless_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d", size.width()) << size;
    }

    void noControlIsNameless()
    {
        QFETCH(QSize, size);
        WindowFixture fixture;
        fixture.window().resize(size);
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() >= 3);
        const QStringList nameless =
            namelessBelow(QAccessible::queryAccessibleInterface(&fixture.window()));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestMainWindowKeys)
#include "tst_mainwindowkeys.moc"
