#include "windowfixture.h"

#include "ui/window/translations.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <functional>

using namespace aneroid;

namespace {

/// Everything below `root` that is on the screen, as assistive technology walks it.
void walk(QAccessibleInterface *root, const std::function<void(QAccessibleInterface *)> &visit)
{
    visit(root);
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *const child = root->child(i))
            walk(child, visit);
    }
}

QAccessibleInterface *find(QWidget &window, QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    walk(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface *face) {
        if (face->role() == role && face->text(QAccessible::Name) == name)
            found = face;
    });
    return found;
}

/// Parts that Qt makes inside its own widgets.
bool isInside(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1StringView("qt_")) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || parent->inherits("QTabBar") ||
           parent->inherits("QAbstractItemView") || widget.inherits("QDockWidgetTitleButton") ||
           widget.inherits("QToolBarExtension") || widget.inherits("QCalendarWidget") ||
           parent->inherits("QCalendarWidget") ||
           widget.objectName() == QLatin1StringView("qt_calendar_navigationbar") ||
           parent->objectName().startsWith(QLatin1StringView("qt_calendar"));
}

/// What a control lacks for people and for tests.
QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        const bool isControl =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
            qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (!isControl || isInside(*widget))
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        const QString who = QLatin1StringView(widget->metaObject()->className()) +
                            QLatin1Char(' ') + widget->objectName() + QLatin1Char(' ') + name;
        if (widget->objectName().isEmpty())
            faults.append(who + QStringLiteral(": no object name"));
        if (name.isEmpty())
            faults.append(who + QStringLiteral(": no accessible name"));
        const bool explainsItself = widget->objectName().endsWith(QLatin1StringView("Header"));
        if (widget->toolTip().isEmpty() && !explainsItself)
            faults.append(who + QStringLiteral(": no tooltip"));
    }
    return faults;
}

} // namespace

class TestMainWindowNames : public QObject
{
    Q_OBJECT
private:
    static void addRows(QAccessible::Role role, const QStringList &names)
    {
        for (const QString &name : names)
            QTest::addRow("%s (role %d)", qPrintable(name), role) << static_cast<int>(role) << name;
    }

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init() { clearTestSettings(); }

    void findsWhatAScreenReaderLooksFor_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("name");
        const auto words = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(','));
        };
        addRows(QAccessible::Button,
                words("Start,Stop,Storm,Front,Clear spell,End event,Export CSV,Reset to defaults,"
                      "Test connection"));
        const QStringList numbers = words(
            "Temperature minimum,Temperature maximum,Temperature drift,Humidity minimum,"
            "Humidity maximum,Humidity drift,Pressure minimum,Pressure maximum,Pressure drift,"
            "Noise,Interval,Speed");
        addRows(QAccessible::Slider, numbers);
        addRows(QAccessible::SpinBox, numbers);
        addRows(QAccessible::CheckBox,
                words("Sensor noise,Daily pattern,Weather events,Send to server"));
        addRows(QAccessible::EditableText,
                words("Server address,Device ID,Sent,Failed,Retried,Waiting,In flight,Refused,"
                      "Dropped"));
    }

    void findsWhatAScreenReaderLooksFor()
    {
        QFETCH(int, role);
        QFETCH(QString, name);
        WindowFixture fixture;
        QVERIFY(find(fixture.window(), static_cast<QAccessible::Role>(role), name));
    }

    void findsTheChartsByName()
    {
        WindowFixture fixture;
        for (const char *const name : {"Temperature chart", "Humidity chart", "Pressure chart"}) {
            bool found = false;
            walk(QAccessible::queryAccessibleInterface(&fixture.window()),
                 [&](QAccessibleInterface *face) {
                     found = found || face->text(QAccessible::Name) == QLatin1StringView(name);
                 });
            QVERIFY2(found, name);
        }
    }

    void everyActionIsInOneMenuAtMost_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("titles");
        const auto words = [](const char *text) {
            return QString::fromUtf8(text).split(QLatin1Char(' '));
        };
        QTest::newRow("en") << QStringLiteral("en") << words("&File &Run &Edit &View &Help");
        QTest::newRow("de") << QStringLiteral("de")
                            << words("&Datei &Lauf &Bearbeiten &Ansicht &Hilfe");
        QTest::newRow("fr") << QStringLiteral("fr")
                            << words("&Fichier E&xécution É&dition &Affichage Aid&e");
        QTest::newRow("es") << QStringLiteral("es")
                            << words("&Archivo Eje&cución &Editar &Ver Ay&uda");
        QTest::newRow("ja") << QStringLiteral("ja")
                            << words("ファイル(&F) 実行(&R) 編集(&E) 表示(&V) ヘルプ(&H)");
        QTest::newRow("ar") << QStringLiteral("ar") << words("&ملف &تشغيل ت&حرير &عرض م&ساعدة");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN")
                               << words("文件(&F) 运行(&R) 编辑(&E) 视图(&V) 帮助(&H)");
    }

    void everyActionIsInOneMenuAtMost()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, titles);
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        WindowFixture fixture(WindowFixture::quickSettings(), options);
        QStringList shown;
        QSet<QAction *> seen;
        for (const QAction *const title : fixture.find<QMenuBar>("menuBar")->actions()) {
            shown.append(title->text());
            QSet<QString> letters;
            for (QAction *const action : title->menu()->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(action->text()));
                QVERIFY2(!seen.contains(action), qPrintable(action->text()));
                letters.insert(letter);
                seen.insert(action);
            }
        }
        QCOMPARE(shown, titles);
    }

    void theFileMenuHasWhatIsReadAndWritten()
    {
        WindowFixture fixture;
        QStringList names;
        const QMenu *const menu = fixture.find<QMenuBar>("menuBar")->actions().constFirst()->menu();
        for (const QAction *const action : menu->actions()) {
            if (!action->isSeparator())
                names.append(action->objectName());
        }
        QCOMPARE(
            names,
            QStringList({QStringLiteral("fitProfileAction"), QStringLiteral("manageProfilesAction"),
                         QStringLiteral("openScenarioAction"), QStringLiteral("saveScenarioAction"),
                         QStringLiteral("exportCsvAction"), QStringLiteral("saveChartAction"),
                         QStringLiteral("makeHistoryAction"), QStringLiteral("quitAction")}));
    }

    void everyControlHasNamesAndATip()
    {
        WindowFixture fixture;
        const QStringList faults = faultsOf(fixture.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyControlOfADialogHasNamesAndATip_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *const name :
             {"newRunWithHistoryAction", "makeHistoryAction", "refusedReadingsAction",
              "exportCsvAction", "fitProfileAction", "manageProfilesAction", "editSessionAction",
              "scenarioAction_quiet-week"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyControlOfADialogHasNamesAndATip()
    {
        QFETCH(QString, action);
        WindowFixture fixture;
        fixture.press("startButton");
        QTRY_VERIFY(fixture.history().size() > 0); // else there is nothing to export
        fixture.window().findChild<QAction *>(action)->trigger();
        const auto *const dialog = fixture.window().findChild<QDialog *>();
        QVERIFY(dialog);
        const QStringList faults = faultsOf(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestMainWindowNames)
#include "tst_mainwindownames.moc"
