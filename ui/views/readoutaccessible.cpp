#include "ui/views/readout.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace aneroid {
namespace {

/// A read-only text whose number is a value, too. There is nothing to select and no caret to move.
class ReadOutInterface final : public QAccessibleWidget,
                               public QAccessibleTextInterface,
                               public QAccessibleValueInterface
{
public:
    explicit ReadOutInterface(ReadOut *readOut)
        : QAccessibleWidget(readOut, QAccessible::EditableText)
        , m_readOut(readOut)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::ValueInterface && m_readOut->isNumber())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    using QAccessibleWidget::text;
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_readOut->caption();
        return kind == QAccessible::Value ? value() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_readOut->number(); }
    void setCurrentValue(const QVariant &) override {}
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumStepSize() const override { return {}; }

    QString text(int startOffset, int endOffset) const override
    {
        const int end = endOffset < 0 ? characterCount() : endOffset;
        return value().mid(startOffset, std::max(0, end - startOffset));
    }
    int characterCount() const override { return static_cast<int>(value().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    void selection(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = 0;
    }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    /// As it is shown, with its unit; the number itself is the value interface's.
    [[nodiscard]] QString value() const { return m_readOut->text(); }

    ReadOut *m_readOut;
};

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    auto *const readOut = qobject_cast<ReadOut *>(object);
    return readOut ? new ReadOutInterface(readOut) : nullptr;
}

} // namespace

void installReadOutAccessibility()
{
    QAccessible::installFactory(createInterface); // Qt itself keeps a factory only once
}

} // namespace aneroid
