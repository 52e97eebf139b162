#include "ui/widgets/fewlines.h"

#include <QImage>
#include <QTest>

using namespace aneroid;

class TestFewLines : public QObject
{
    Q_OBJECT
private:
    /// Whether anything is painted in the rows of a line.
    static bool hasInk(FewLines &label, int line)
    {
        const QImage image = label.grab().toImage();
        const int height = label.fontMetrics().lineSpacing();
        const QRgb paper = image.pixel(image.width() - 1, image.height() - 1);
        for (int y = line * height; y < std::min((line + 1) * height, image.height()); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != paper)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void keepsItsHeight()
    {
        FewLines label(2);
        const QSize size = label.sizeHint();
        QCOMPARE(size.height(), 2 * label.fontMetrics().lineSpacing());
        label.setText(QStringLiteral("word ").repeated(500));
        QCOMPARE(label.sizeHint(), size);
    }

    void tellsAllOfIt()
    {
        FewLines label(2);
        const QString text = QStringLiteral("a < b & ") + QStringLiteral("word ").repeated(50);
        label.setText(text);
        QCOMPARE(label.text(), text);
        QCOMPARE(label.accessibleName(), text);
        QVERIFY(label.toolTip().contains(QStringLiteral("a &lt; b &amp;")));
        label.setText({});
        QVERIFY(label.toolTip().isEmpty());
    }

    void usesAsManyLinesAsItNeeds()
    {
        FewLines label(2);
        label.resize(200, label.sizeHint().height());
        QVERIFY(!hasInk(label, 0));
        label.setText(QStringLiteral("short"));
        QVERIFY(hasInk(label, 0));
        QVERIFY(!hasInk(label, 1));
        label.setText(QStringLiteral("word ").repeated(50));
        QVERIFY(hasInk(label, 1));
    }
};

QTEST_MAIN(TestFewLines)
#include "tst_fewlines.moc"
