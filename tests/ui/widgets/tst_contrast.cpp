#include "ui/widgets/contrast.h"

#include <QTest>

using namespace aneroid;

class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratios()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // WCAG's well-known border case: #767676 on white is just enough for text.
        const double grey = contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white);
        QVERIFY2(grey > 4.5 && grey < 4.6, qPrintable(QString::number(grey)));
    }

    void textColoursAreReadable_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
        QTest::newRow("middle") << QColor(0x80, 0x80, 0x80);
        QTest::newRow("dark") << QColor(0x2b, 0x2b, 0x2b);
        QTest::newRow("black") << QColor(Qt::black);
    }

    void textColoursAreReadable()
    {
        QFETCH(QColor, window);
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        QVERIFY(contrastRatio(errorTextColor(palette), window) >= 4.5);
        QVERIFY(contrastRatio(successTextColor(palette), window) >= 4.5);
    }

    void whatIsReadableStays()
    {
        QCOMPARE(withContrast(QColor(Qt::darkBlue), Qt::white, 4.5).rgb(),
                 QColor(Qt::darkBlue).rgb());
    }
};

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
