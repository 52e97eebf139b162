#include "windowfixture.h"

#include "tests/support/languages.h"
#include "ui/views/readout.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/window/translations.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QScreen>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace aneroid;

class TestMainWindowSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void isSmallInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("fleet");
        for (const QByteArray &code : languageCodes()) {
            QTest::addRow("%s", code.constData()) << QString::fromLatin1(code) << false;
            QTest::addRow("%s, a fleet", code.constData()) << QString::fromLatin1(code) << true;
        }
    }
    void isSmallInEveryLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, fleet);
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        Settings settings = WindowFixture::quickSettings();
        settings.devices = fleet ? 12 : 1;
        WindowFixture fixture(settings, std::move(options));
        QCoreApplication::processEvents();
        const QSize least = fixture.window().minimumSizeHint();
        QVERIFY2(least.width() <= 800 && least.height() <= 500,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
        fixture.window().resize(800, 500);
        QCOMPARE(fixture.window().size(), QSize(800, 500));
        QCoreApplication::processEvents();
        const auto *const charts = fixture.find<QWidget>("chartPanel");
        const auto *const tabs = fixture.find<QTabWidget>("tabs");
        QVERIFY2(charts->geometry().bottom() < tabs->geometry().top(), "charts cover the tabs");
        QVERIFY(tabs->geometry().bottom() <= tabs->parentWidget()->rect().bottom());
    }

    void openingASectionNeverWidensTheWindow_data() { isSmallInEveryLanguage_data(); }
    void openingASectionNeverWidensTheWindow()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        WindowFixture fixture(WindowFixture::quickSettings(), std::move(options));
        fixture.window().resize(800, 500);
        auto *const dock = fixture.find<QDockWidget>("controlDock");
        QTRY_VERIFY(dock->width() > 0);
        const int before = dock->width();
        const auto folds = fixture.window().findChildren<CollapsibleSection *>();
        QVERIFY(folds.size() >= 9);
        for (CollapsibleSection *const fold : folds) {
            fold->setOpen(false);
            QCoreApplication::processEvents();
            fold->setOpen(true);
            QCoreApplication::processEvents();
            QCOMPARE(fixture.window().width(), 800);
            QVERIFY2(dock->width() == before, qPrintable(fold->findChild<QToolButton *>()->text()));
        }
        QVERIFY(fixture.window().minimumSizeHint().width() <= 800);
    }

    void opensWithinTheScreen()
    {
        WindowFixture fixture; // resizes: look at a window of our own
        MainWindow window(fixture.session(), nullptr, {});
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width());
        QVERIFY(window.height() <= room.height());
    }

    void theToolBarOverflowsIntoItsMenu()
    {
        WindowFixture fixture;
        fixture.window().resize(800, 500);
        auto *const bar = fixture.find<QToolBar>("toolBar");
        QTRY_VERIFY(bar->width() <= 800);
        QWidget *const more = bar->findChild<QWidget *>(QStringLiteral("qt_toolbar_ext_button"));
        QVERIFY(more);
        fixture.window().resize(640, 500);
        QTRY_VERIFY(fixture.window().width() > 640 || more->isVisible());
    }

    void countersWrapAndAreNotCut()
    {
        WindowFixture fixture;
        fixture.window().resize(800, 500);
        auto *const sent = fixture.find<ReadOut>("sentReadOut");
        auto *const last = fixture.find<ReadOut>("lastSuccessReadOut");
        QTRY_VERIFY(last->y() > sent->y());
        const QFontMetrics metrics(sent->font());
        QVERIFY(sent->width() >= metrics.horizontalAdvance(QStringLiteral("999,999")));
    }
};

QTEST_MAIN(TestMainWindowSize)
#include "tst_mainwindowsize.moc"
