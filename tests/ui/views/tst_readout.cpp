#include "ui/views/readout.h"

#include <QAccessible>
#include <QTest>

using namespace aneroid;

class TestReadOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exposesItsNumber()
    {
        ReadOut readOut;
        readOut.setCaption(QStringLiteral("Sent"));
        readOut.showNumber(1234567.0, QStringLiteral("1,234,567"));
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&readOut);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Sent"));
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("1,234,567"));
        QVERIFY(face->valueInterface());
        QCOMPARE(face->valueInterface()->currentValue().toDouble(), 1234567.0);
        QVERIFY(face->textInterface());
        QCOMPARE(face->textInterface()->characterCount(), 9);
        QCOMPARE(face->textInterface()->text(0, 9), QStringLiteral("1,234,567"));
        QVERIFY(face->state().readOnly);
    }

    void exposesItsText()
    {
        ReadOut readOut(nullptr, ReadOut::Layout::Beside);
        readOut.setCaption(QStringLiteral("Last error"));
        readOut.showText(QStringLiteral("HTTP 503: busy"));
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&readOut);
        QVERIFY(face);
        QVERIFY(!face->valueInterface());
        QCOMPARE(face->text(QAccessible::Value), QStringLiteral("HTTP 503: busy"));
        QCOMPARE(face->textInterface()->text(5, 8), QStringLiteral("503"));
    }

    void doesNotJump()
    {
        ReadOut readOut;
        readOut.setCaption(QStringLiteral("Sent"));
        const QSize before = readOut.sizeHint();
        readOut.showNumber(99999999.0, QStringLiteral("99,999,999"));
        QCOMPARE(readOut.sizeHint(), before);
        QCOMPARE(readOut.minimumSizeHint().height(), before.height());
    }
};

QTEST_MAIN(TestReadOut)
#include "tst_readout.moc"
