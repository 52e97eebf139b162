#include "ui/widgets/accessibility.h"
#include "ui/widgets/collapsiblesection.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aneroid;

class TestCollapsibleSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void itsTitleFoldsIt()
    {
        auto *const content = new QLabel(QStringLiteral("inside"));
        content->setObjectName(QStringLiteral("inner"));
        CollapsibleSection section(content);
        section.setTitle(QStringLiteral("Outer"));
        section.show();
        auto *const header = section.findChild<QToolButton *>(QStringLiteral("innerHeader"));
        QVERIFY(header);
        QVERIFY(content->isVisible());
        const QSignalSpy changed(&section, &CollapsibleSection::openChanged);

        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(!content->isVisible());
        QVERIFY(!section.isOpen());
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(content->isVisible());
        QCOMPARE(changed.size(), 2);

        QAccessibleInterface *const button = QAccessible::queryAccessibleInterface(header);
        QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Outer"));
        QVERIFY(button->state().expanded);
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!content->isVisible());
        QVERIFY(button->state().collapsed);
    }
};

QTEST_MAIN(TestCollapsibleSection)
#include "tst_collapsiblesection.moc"
