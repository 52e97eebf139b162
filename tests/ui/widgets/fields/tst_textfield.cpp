#include "ui/widgets/fields/textfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace aneroid;

class TestTextField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<TextField>();
        m_field->showText(QStringLiteral("one"));
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }
    void cleanup() { m_field.reset(); }

    void enterSubmitsWhatDiffers()
    {
        const QSignalSpy submitted(m_field.get(), &TextField::submitted);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        type(QStringLiteral("two"));
        QCOMPARE(submitted.size(), 0);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.at(0).at(0).toString(), QStringLiteral("two"));
    }

    void leavingSubmits()
    {
        const QSignalSpy submitted(m_field.get(), &TextField::submitted);
        type(QStringLiteral("two"));
        m_field->clearFocus();
        QCOMPARE(submitted.size(), 1);
    }

    void escapeRestores()
    {
        const QSignalSpy submitted(m_field.get(), &TextField::submitted);
        const QSignalSpy restored(m_field.get(), &TextField::restored);
        type(QStringLiteral("two"));
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(m_field->text(), QStringLiteral("one"));
        QCOMPARE(restored.size(), 1);
        m_field->clearFocus();
        QCOMPARE(submitted.size(), 0);
    }

    void typingIsNotDisturbed()
    {
        type(QStringLiteral("tw"));
        m_field->showText(QStringLiteral("three"));
        QCOMPARE(m_field->text(), QStringLiteral("tw"));
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(m_field->text(), QStringLiteral("three"));
    }

    void aRefusedTextStaysUntilTheValueChanges()
    {
        type(QStringLiteral("bad"));
        m_field->clearFocus();
        m_field->refuse();
        m_field->showText(QStringLiteral("one"));
        QCOMPARE(m_field->text(), QStringLiteral("bad"));
        m_field->showText(QStringLiteral("other"));
        QCOMPARE(m_field->text(), QStringLiteral("other"));
    }

private:
    void type(const QString &text)
    {
        m_field->selectAll();
        QTest::keyClicks(m_field.get(), text);
    }

    std::unique_ptr<TextField> m_field;
};

QTEST_MAIN(TestTextField)
#include "tst_textfield.moc"
