#include "ui/window/settingshistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

class TestSettingsHistory : public QObject
{
    Q_OBJECT
private:
    static Settings withNoise(double factor)
    {
        Settings settings;
        settings.noiseFactor = factor;
        return settings;
    }

private Q_SLOTS:
    void mergesEditsOfOneControl()
    {
        SettingsHistory history{Settings()};
        QSignalSpy changed(&history, &SettingsHistory::changed);
        history.edit(withNoise(0.2), QStringLiteral("NOISE_FACTOR"));
        history.edit(withNoise(0.3), QStringLiteral("NOISE_FACTOR"));
        QCOMPARE(history.stack().count(), 1);
        QCOMPARE(changed.count(), 2);
        Settings other = withNoise(0.3);
        other.speed = 5.0;
        history.edit(other, QStringLiteral("SPEED"));
        QCOMPARE(history.stack().count(), 2);
        QCOMPARE(history.stack().undoText(), QStringLiteral("Speed"));
        history.stack().undo();
        QCOMPARE(history.settings(), withNoise(0.3));
        history.stack().undo();
        QCOMPARE(history.settings(), Settings());
        history.stack().redo();
        QCOMPARE(history.settings(), withNoise(0.3));
    }

    void forgetsAnEditThatCameBack()
    {
        SettingsHistory history{Settings()};
        history.edit(withNoise(0.2), QStringLiteral("NOISE_FACTOR"));
        history.edit(Settings(), QStringLiteral("NOISE_FACTOR"));
        QCOMPARE(history.stack().count(), 0);
        QCOMPARE(history.settings(), Settings());
    }

    void replacesInOneStep()
    {
        SettingsHistory history{withNoise(0.5)};
        history.replace(Settings(), QStringLiteral("Reset"));
        history.replace(Settings(), QStringLiteral("Reset"));
        QCOMPARE(history.stack().count(), 1);
        history.stack().undo();
        QCOMPARE(history.settings(), withNoise(0.5));
    }
};

QTEST_MAIN(TestSettingsHistory)
#include "tst_settingshistory.moc"
