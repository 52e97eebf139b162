// What a person types into the fields of the real window, and the keys that are the window's while
// a field has the focus.

#include "windowfixture.h"

#include "tests/support/languages.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/logmodel.h"
#include "ui/views/readout.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/window/translations.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpServer>

using namespace aneroid;

namespace {

void openAll(WindowFixture &fixture)
{
    for (CollapsibleSection *const fold : fixture.window().findChildren<CollapsibleSection *>())
        fold->setOpen(true);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
}

/// Focus and all of the text selected, as by Tab.
template <typename Field>
void enter(Field *field)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTRY_VERIFY(field->hasFocus());
}

QString heard(QWidget *widget, QAccessible::Text kind)
{
    return QAccessible::queryAccessibleInterface(widget)->text(kind);
}

} // namespace

class TestMainWindowFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void init()
    {
        clearTestSettings();
        QLocale::setDefault(QLocale::c());
    }

    void everyNumberRefusesWhatIsBeyond_data()
    {
        QTest::addColumn<QString>("language");
        for (const QByteArray &code : languageCodes())
            QTest::newRow(code.constData()) << QString::fromLatin1(code);
    }
    void everyNumberRefusesWhatIsBeyond()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        WindowFixture fixture(WindowFixture::quickSettings(), std::move(options));
        openAll(fixture);
        const Settings before = fixture.session().settings();
        const auto spins = fixture.window().findChildren<QAbstractSpinBox *>();
        QVERIFY(spins.size() >= 16);
        for (QAbstractSpinBox *const spin : spins) {
            if (!spin->isEnabled() || !spin->isVisible()) // a broker's, beside an HTTP address
                continue;
            const QByteArray name = spin->objectName().toUtf8();
            auto *const typing = spin->findChild<NumberTyping *>();
            QVERIFY2(typing, name.constData());
            const QString shown = spin->text();
            enter(spin);
            QTest::keyClicks(spin, QStringLiteral("99999999"));
            QVERIFY2(spin->text().contains(QStringLiteral("99999999")), name.constData());
            QVERIFY2(typing->isRefused(), name.constData());
            QVERIFY(spin->palette().color(QPalette::Text) !=
                    fixture.window().palette().color(QPalette::Text));
            auto *const message = fixture.find<QLabel>((name + "Message").constData());
            QVERIFY2(message->isVisible(), name.constData());
            QVERIFY(message->geometry().right() <= fixture.window().width());
            QCOMPARE(heard(message, QAccessible::Name), message->text());
            QCOMPARE(heard(spin, QAccessible::Description), message->text());
            QTest::keyClick(spin, Qt::Key_Return);
            QVERIFY2(spin->text().contains(QStringLiteral("99999999")), name.constData());
            QTest::keyClick(spin, Qt::Key_Escape);
            QCOMPARE(spin->text(), shown);
            QVERIFY(!message->isVisible());
        }
        QVERIFY(fixture.session().settings() == before);
    }

    void leavingRestores()
    {
        WindowFixture fixture;
        openAll(fixture);
        auto *const interval = fixture.find<NumberSpinBox>("intervalSpin");
        enter(interval);
        QTest::keyClicks(interval, QStringLiteral("90000"));
        QCOMPARE(interval->text(), QStringLiteral("90000"));
        QTest::keyClick(interval, Qt::Key_Tab);
        QCOMPARE(interval->text(), QStringLiteral("0.05 s"));
        QCOMPARE(fixture.session().settings().intervalSeconds, 0.05);
    }

    void timesAreReadInTheirUnits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("seconds");
        for (const QByteArray &code : languageCodes()) {
            const QString language = QString::fromLatin1(code);
            const auto row = [&](const char *typed, double seconds) {
                QTest::addRow("%s in %s", typed, code.constData())
                    << language << QString::fromUtf8(typed) << seconds;
            };
            row("5 min", 300.0);
            row("1 h", 3600.0);
            row("1 d", 86'400.0);
            row("90 s", 90.0);
            row("0.5 s", 0.5);
            row("0,5", 0.5);
            row("2.5", 2.5);
        }
    }
    void timesAreReadInTheirUnits()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const double, seconds);
        Translations translations;
        translations.setCode(language);
        WindowOptions options;
        options.translations = &translations;
        WindowFixture fixture(WindowFixture::quickSettings(), std::move(options));
        openAll(fixture);
        auto *const interval = fixture.find<NumberSpinBox>("intervalSpin");
        enter(interval);
        QTest::keyClicks(interval, typed);
        QTest::keyClick(interval, Qt::Key_Return);
        QCOMPARE(fixture.session().settings().intervalSeconds, seconds);
    }

    void aWrongNumberHoldsADialogBack()
    {
        WindowFixture fixture;
        fixture.find<QAction>("newRunWithHistoryAction")->trigger();
        auto *const dialog = fixture.find<QDialog>("historyRunDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *const amount = fixture.find<QSpinBox>("historyRunAmount");
        auto *const begin = fixture.find<QPushButton>("historyRunBegin");
        enter(amount);
        QTest::keyClicks(amount, QStringLiteral("90000"));
        QVERIFY(!begin->isEnabled());
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(amount->text(), QStringLiteral("90000"));
        QTest::keyClick(amount, Qt::Key_Escape); // restores; the dialog stays
        QVERIFY(dialog->isVisible());
        QCOMPARE(amount->value(), 7);
        QVERIFY(begin->isEnabled());
        dialog->close();
    }

    void theWindowsKeysWorkInAField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("number") << QStringLiteral("intervalSpin");
        QTest::newRow("text") << QStringLiteral("deviceIdEdit");
        QTest::newRow("list") << QStringLiteral("sensorPresetCombo");
    }
    void theWindowsKeysWorkInAField()
    {
        QFETCH(const QString, field);
        WindowFixture fixture;
        openAll(fixture);
        auto *const widget = fixture.find<QWidget>(field.toLatin1().constData());
        for (QAction *const action : fixture.window().actions()) {
            const QString name = action->objectName();
            if (action->shortcuts().isEmpty() || name == QLatin1StringView("undoAction") ||
                name == QLatin1StringView("redoAction"))
                continue;
            action->disconnect(); // what it does is told elsewhere
            action->setEnabled(true);
            int times = 0;
            connect(action, &QAction::triggered, this, [&times] { ++times; });
            for (const QKeySequence &keys : action->shortcuts()) {
                widget->setFocus();
                const QKeyCombination key = keys[0];
                QTest::keyClick(widget, key.key(), key.keyboardModifiers());
            }
            QVERIFY2(times == action->shortcuts().size(), qPrintable(name));
            action->disconnect(this);
        }
    }

    void undoIsTheFieldsFirst()
    {
        WindowFixture fixture;
        openAll(fixture);
        auto *const interval = fixture.find<NumberSpinBox>("intervalSpin");
        enter(interval);
        QTest::keyClicks(interval, QStringLiteral("7"));
        QTest::keyClick(interval, Qt::Key_Return);
        QCOMPARE(fixture.session().settings().intervalSeconds, 7.0);
        QTest::keyClicks(interval, QStringLiteral("8"));
        QTest::keyClick(interval, Qt::Key_Z, Qt::ControlModifier); // the typing
        QCOMPARE(interval->text(), QStringLiteral("7 s"));
        QCOMPARE(fixture.session().settings().intervalSeconds, 7.0);
        QTest::keyClick(interval, Qt::Key_Z, Qt::ControlModifier); // the setting
        QTRY_COMPARE(fixture.session().settings().intervalSeconds, 0.05);
        QCOMPARE(interval->text(), QStringLiteral("0.05 s"));
    }

    void undoAfterATextWasTaken()
    {
        WindowFixture fixture;
        openAll(fixture);
        auto *const device = fixture.find<QLineEdit>("deviceIdEdit");
        enter(device);
        QTest::keyClicks(device, QStringLiteral("other"));
        QTest::keyClick(device, Qt::Key_Return);
        QCOMPARE(fixture.session().settings().deviceId, QStringLiteral("other"));
        QTest::keyClick(device, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.session().settings().deviceId, QStringLiteral("window_test"));
        QTRY_COMPARE(device->text(), QStringLiteral("window_test"));
    }

    void valuesAreHeardAsTheyAreShown()
    {
        WindowFixture fixture;
        for (ReadOut *const readOut : fixture.window().findChildren<ReadOut *>())
            QCOMPARE(heard(readOut, QAccessible::Value), readOut->text());
        QCOMPARE(fixture.text("intervalSlider"),
                 fixture.find<NumberSpinBox>("intervalSpin")->text());
        QCOMPARE(fixture.text("speedSlider"), fixture.find<NumberSpinBox>("speedSpin")->text());
        QCOMPARE(fixture.text("temperatureMinimumHandle"),
                 fixture.find<NumberSpinBox>("temperatureMinimumSpin")->text());
    }

    void messagesOfDialogsHaveNames_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *action, const char *message) {
            QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(message);
        };
        row("exportCsvAction", "exportMessage");
        row("makeHistoryAction", "historyMessage");
        row("fitProfileAction", "fitMessage");
        row("manageProfilesAction", "profilesMessage");
        row("refusedReadingsAction", "deadLettersMessage");
    }
    void messagesOfDialogsHaveNames()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, message);
        WindowFixture fixture;
        fixture.find<QAction>(action.toLatin1().constData())->trigger();
        auto *const label = fixture.find<QLabel>(message.toLatin1().constData());
        const QString name = heard(label, QAccessible::Name);
        QVERIFY(!name.isEmpty());
        if (!label->text().isEmpty())
            QCOMPARE(name, label->text());
        for (const QWidget *const window : QApplication::topLevelWidgets()) {
            if (window != &fixture.window())
                const_cast<QWidget *>(window)->close();
        }
    }

    void everythingSaysWhatIsGone()
    {
        History history(100);
        std::vector<Reading> readings(250);
        for (std::size_t i = 0; i < readings.size(); ++i)
            readings[i].timestampMs = static_cast<TimeMs>(1000 * i);
        history.append(readings);
        ExportDialog dialog(history, {"one"}, {0, 300'000}, QStringLiteral("/nowhere/none.csv"),
                            nullptr);
        const auto *const all =
            dialog.findChild<QRadioButton *>(QStringLiteral("exportEverything"));
        QVERIFY2(all->text().contains(QStringLiteral("100")), qPrintable(all->text()));
        QVERIFY2(all->text().contains(QStringLiteral("250")), qPrintable(all->text()));
        QVERIFY(all->toolTip().contains(QStringLiteral("150")));
        auto *const message = dialog.findChild<QLabel *>(QStringLiteral("exportMessage"));
        QVERIFY2(message->text().contains(QStringLiteral("150")), qPrintable(message->text()));
        dialog.findChild<QRadioButton *>(QStringLiteral("exportVisible"))->setChecked(true);
        QVERIFY(message->text().isEmpty());
    }

    void thePortThatTheReceiverTookIsTold()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        Receiver receiver;
        Receiver::Options where;
        where.database = folder.filePath(QStringLiteral("receiver.sqlite"));
        where.port = other.serverPort();
        where.anyPortIfTaken = true;
        QVERIFY(receiver.start(where));
        QVERIFY(receiver.portInUse() == other.serverPort());
        WindowFixture fixture;
        MainWindow window(fixture.session(), &receiver, {});
        const auto *const notice = window.findChild<QLabel *>(QStringLiteral("noticeText"));
        QVERIFY2(notice->text().contains(QString::number(other.serverPort())) &&
                     notice->text().contains(receiver.url()),
                 qPrintable(notice->text()));
        QCOMPARE(fixture.receiver().portInUse(), std::nullopt); // any port was asked for
    }
};

QTEST_MAIN(TestMainWindowFields)
#include "tst_mainwindowfields.moc"
