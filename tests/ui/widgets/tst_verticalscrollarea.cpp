#include "ui/widgets/verticalscrollarea.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace aneroid;

class TestVerticalScrollArea : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsNeverNarrowerThanItsContent()
    {
        auto *const content = new QWidget;
        auto *const layout = new QVBoxLayout(content);
        auto *const wide = new QWidget;
        wide->setMinimumSize(300, 900);
        layout->addWidget(wide);
        VerticalScrollArea area(content);
        area.resize(100, 200);
        area.show();
        QVERIFY(area.minimumSizeHint().width() >=
                content->minimumSizeHint().width() + area.verticalScrollBar()->width());
        QVERIFY(area.minimumSizeHint().height() < 300);
        area.resize(area.minimumSizeHint().width(), 200);
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
        QVERIFY(area.verticalScrollBar()->maximum() > 0);

        wide->setMinimumWidth(420);
        QTRY_VERIFY(area.minimumSizeHint().width() > 420);
    }
};

QTEST_MAIN(TestVerticalScrollArea)
#include "tst_verticalscrollarea.moc"
