#pragma once

#include "ui/widgets/fields/numbertyping.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace aneroid {

/// A spin box of Qt (whole numbers or decimals) that a live panel can hold: what is typed counts on
/// Enter or when the focus leaves, Escape brings back the number in force, and the wheel turns it
/// only while it has the focus. What is not allowed stays as typed and is applied nowhere; leaving
/// the field brings back the number in force.
template <typename SpinBox>
class TypedSpinBox : public SpinBox
{
public:
    using Number = std::invoke_result_t<decltype(&SpinBox::value), SpinBox>;

    explicit TypedSpinBox(QWidget *parent = nullptr)
        : SpinBox(parent)
        , m_typing(new NumberTyping(*this))
    {
        this->setKeyboardTracking(false);
        this->setFocusPolicy(Qt::StrongFocus);
        this->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QObject::connect(this->lineEdit(), &QLineEdit::textEdited, this,
                         [this](const QString &text) { m_typing->check(text, format(), false); });
        QObject::connect(this, &SpinBox::valueChanged, this,
                         [this](Number number) { want(number); });
        QObject::connect(this, &QAbstractSpinBox::editingFinished, this, [this] { finish(); });
    }

    /// The number in force: shown without a signal, but not over what a person is typing.
    void showNumber(Number number)
    {
        m_inForce = number;
        if (!isBeingEdited())
            restore();
    }

    /// Typed into and not yet taken.
    [[nodiscard]] bool isBeingEdited() const
    {
        return this->hasFocus() && this->lineEdit()->isModified();
    }

    /// What is typed is not allowed, and a message says so.
    [[nodiscard]] bool isRefused() const { return m_typing->isRefused(); }
    [[nodiscard]] NumberTyping &typing() { return *m_typing; }

    /// The number is a time in units of so many seconds: shown and read with its unit.
    void setTime(double unitSeconds)
    {
        m_unitSeconds = unitSeconds;
        this->setSuffix({});
        restore();
    }

    /// Where the minimum only stands for a word ("not known"): the least number that may be typed.
    void setLeastTyped(Number least) { m_leastTyped = least; }

    /// How the number is shown, and what is understood.
    [[nodiscard]] NumberFormat format() const
    {
        NumberFormat format;
        format.minimum = static_cast<double>(m_leastTyped.value_or(this->minimum()));
        format.maximum = static_cast<double>(this->maximum());
        if constexpr (!std::is_integral_v<Number>)
            format.decimals = this->decimals();
        format.prefix = this->prefix();
        format.suffix = this->suffix();
        format.unitSeconds = m_unitSeconds;
        format.word = this->specialValueText();
        format.wordValue = static_cast<double>(this->minimum());
        return format;
    }

    void stepBy(int steps) override
    {
        if (m_typing->isRefused())
            restore();
        SpinBox::stepBy(steps);
        this->lineEdit()->setModified(false);
    }

protected:
    virtual void announce(Number number) = 0;

    [[nodiscard]] QString textFromValue(Number number) const override
    {
        return m_unitSeconds > 0.0 || !std::is_integral_v<Number>
                   ? numberFieldText(format(), static_cast<double>(number), this->locale())
                   : SpinBox::textFromValue(number);
    }

    [[nodiscard]] Number valueFromText(const QString &text) const override
    {
        return static_cast<Number>(m_typing->read(text, format()).value);
    }

    QValidator::State validate(QString &text, int &position) const override
    {
        const QValidator::State state = m_typing->validate(text, format());
        position = std::min(position, static_cast<int>(text.size()));
        return state;
    }

    void fixup(QString &) const override {} // what is typed stays

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Escape && isBeingEdited()) {
            restore();
            this->selectAll();
        } else if (isEnter && !this->hasAcceptableInput()) {
            m_typing->check(this->lineEdit()->text(), format(), true);
            event->accept(); // not for the dialog's button either
        } else {
            SpinBox::keyPressEvent(event);
        }
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        if (event->reason() == Qt::PopupFocusReason) { // its own menu: the typing goes on
            QWidget::focusOutEvent(event);
            return;
        }
        if (!this->hasAcceptableInput())
            restore();
        SpinBox::focusOutEvent(event);
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (this->hasFocus())
            SpinBox::wheelEvent(event);
        else
            event->ignore(); // the panel around it scrolls instead
    }

private:
    void restore()
    {
        const QSignalBlocker quiet(this);
        this->setValue(m_inForce);
        this->lineEdit()->setModified(false);
        m_typing->forget();
    }

    void finish()
    {
        if (m_typing->isRefused())
            return;
        this->lineEdit()->setModified(false);
        if (textFromValue(this->value()) != textFromValue(m_inForce)) // as far as decimals go
            want(this->value());
    }

    void want(Number number)
    {
        m_inForce = number;
        announce(number);
    }

    NumberTyping *m_typing;
    Number m_inForce{};
    std::optional<Number> m_leastTyped;
    double m_unitSeconds = 0.0;
};

} // namespace aneroid
