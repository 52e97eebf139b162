#include "ui/views/logpanel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace aneroid;

class TestLogPanel : public QObject
{
    Q_OBJECT
private:
    static void fill(LogPanel &panel)
    {
        for (const LogLevel level :
             {LogLevel::Info, LogLevel::Weather, LogLevel::Warning, LogLevel::Error})
            panel.append({QDateTime::currentDateTimeUtc(), level,
                          QStringLiteral("level %1").arg(static_cast<int>(level))});
    }

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rows");
        QTest::newRow("everything") << 0 << 4;
        QTest::newRow("weather") << 1 << 1;
        QTest::newRow("troubles") << 2 << 2;
        QTest::newRow("errors") << 3 << 1;
    }

    void filters()
    {
        QFETCH(int, index);
        LogPanel panel;
        fill(panel);
        panel.findChild<QComboBox *>(QStringLiteral("logFilter"))->setCurrentIndex(index);
        const auto *const table = panel.findChild<QAbstractItemView *>(QStringLiteral("logTable"));
        QTEST(table->model()->rowCount(), "rows");
    }

    void copiesAndClears()
    {
        LogPanel panel;
        fill(panel);
        panel.findChild<QPushButton *>(QStringLiteral("copyLogButton"))->click();
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.constFirst().endsWith(QStringLiteral("\tError\tlevel 3")));
        panel.findChild<QPushButton *>(QStringLiteral("clearLogButton"))->click();
        const auto *const table = panel.findChild<QAbstractItemView *>(QStringLiteral("logTable"));
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
